import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, SOFT_BREAK } from './draft.ts'
import { type Paragraph, paragraphsOf } from './draft-builder.ts'
import { headingRoles } from './heading-roles.ts'
import { readTree } from './read-tree.ts'
import { isInSource } from './reading.ts'
import type { NodeAccess } from './tree-style.ts'

interface Tree {
  readonly tag: string | null
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Tree[]
}

const access: NodeAccess<Tree> = {
  tag: (node) => node.tag,
  children: (node) => node.children,
  text: (node) => node.text,
  attribute: (node, name) => node.attributes[name] ?? null,
}

type Child = Tree | string

function el(tag: string, ...content: Child[]): Tree {
  return { tag, text: '', attributes: {}, children: content.map((c) => (typeof c === 'string' ? characters(c) : c)) }
}

function having(attributes: Record<string, string>, node: Tree): Tree {
  return { ...node, attributes }
}

function characters(text: string): Tree {
  return { tag: null, text, attributes: {}, children: [] }
}

function read(...content: Child[]): Draft {
  return readTree(el('body', ...content), access).draft
}

const roles = (draft: Draft): string[] => draft.blocks.map((b) => b.role)

describe('blocks', () => {
  it('makes one block of every block element and of text between them', () => {
    const draft = read('甲', el('p', '乙'), '丙', el('div', el('div', '丁'), '戊'))
    expect(draft.text).toBe('甲\n乙\n丙\n丁\n戊')
  })

  it('takes h1 to h6 for the title and headings', () => {
    const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'].map((tag) => el(tag, tag))
    expect(roles(read(...tags))).toEqual(['title', 'heading1', 'heading2', 'heading3', 'heading4', 'heading4', 'body'])
    expect(roles(read(el('p', '甲'), ...tags)).slice(1, 6)).toEqual([
      'heading1',
      'heading2',
      'heading3',
      'heading4',
      'heading4',
    ])
  })

  it('leaves out what is not text of the document', () => {
    expect(read(el('style', 'p{}'), el('p', '甲', el('script', 'x'), having({ hidden: '' }, el('b', '乙')))).text).toBe(
      '甲',
    )
    expect(read(having({ style: 'color:red; display: none' }, el('p', '甲'))).text).toBe('')
  })

  it('keeps no empty paragraph', () => {
    const draft = read(el('p', '甲'), el('p', el('br')), el('p', '\u00A0'), el('p', '\uFEFF'), el('p', '乙'))
    expect(draft.text).toBe('甲\n乙')
    expect(draft.blocks).toHaveLength(2)
  })

  it('names the element of every block', () => {
    const second = el('p', '乙')
    const { boxes } = readTree(el('body', el('p', '甲'), el('p'), second), access)
    expect(boxes[1]).toBe(second)
  })
})

describe('white space', () => {
  it('collapses as CSS does, over the borders of inline elements', () => {
    expect(read(el('p', ' \n 各位  ', el('b', ' 领导'), '\n\t', el('i', '同志 '))).text).toBe('各位 领导 同志')
  })

  it('keeps it where the element says so', () => {
    expect(read(el('pre', '  甲  乙\n丙\n')).text).toBe(`  甲  乙${SOFT_BREAK}丙`)
    expect(read(having({ style: 'white-space: pre-line' }, el('p', ' 甲  乙 \n 丙'))).text).toBe(`甲 乙${SOFT_BREAK}丙`)
  })

  it('reads a no-break space as a space and drops zero-width padding', () => {
    expect(read(el('p', '\uFEFF甲\u00A0\u00A0乙\u200B丙')).text).toBe('甲  乙丙')
  })

  it('keeps the full-width indent of a Chinese paragraph', () => {
    expect(read(el('p', '　　同志们：')).text).toBe('　　同志们：')
  })

  it('writes a line break as U+2028, and nothing for one that fills an empty line', () => {
    expect(read(el('p', '甲 ', el('br'), ' 乙', el('br'))).text).toBe(`甲${SOFT_BREAK}乙`)
    expect(read(el('p', '甲', el('br'), el('br'), '乙')).text).toBe(`甲${SOFT_BREAK}${SOFT_BREAK}乙`)
  })
})

describe('lists', () => {
  it('writes numbers and bullets as automatic labels', () => {
    const draft = read(el('ol', el('li', '一是'), el('li', el('p', '二是'))), el('ul', el('li', '甲')))
    expect(draft.text).toBe('1. 一是\n2. 二是\n• 甲')
    expect(draft.blocks.map((b) => b.list?.ordered)).toEqual([true, true, false])
    expect(draft.blocks.every((b) => b.label?.auto)).toBe(true)
  })

  it('knows the level, the start and single values', () => {
    const nested = el(
      'ol',
      el('li', '甲', el('ul', el('li', '乙'))),
      having({ value: '7' }, el('li', '丙')),
      el('li', '丁'),
    )
    const draft = read(having({ start: '3' }, nested))
    expect(draft.text).toBe('3. 甲\n• 乙\n7. 丙\n8. 丁')
    expect(draft.blocks.map((b) => b.list?.level)).toEqual([0, 1, 0, 0])
  })

  it('writes the label in the style of the list', () => {
    const items = [el('li', '甲'), el('li', '乙')]
    expect(read(having({ style: 'list-style-type: simp-chinese-informal' }, el('ol', ...items))).text).toBe(
      '一、甲\n二、乙',
    )
    expect(read(having({ type: 'A' }, el('ol', ...items))).text).toBe('A. 甲\nB. 乙')
    expect(read(having({ type: 'i' }, el('ol', ...items))).text).toBe('i. 甲\nii. 乙')
  })

  it('gives a further paragraph of an item no label', () => {
    const draft = read(el('ol', el('li', el('p', '甲'), el('p', '乙')), el('li', el('p', '丙'))))
    expect(draft.text).toBe('1. 甲\n乙\n2. 丙')
    expect(roles(draft)).toEqual(['list-item', 'body', 'list-item'])
  })
})

describe('tables', () => {
  it('gives every cell its place and keeps empty ones', () => {
    const draft = read(
      el(
        'table',
        el(
          'tbody',
          el('tr', el('td', '甲'), el('td', el('br')), el('td', '丙')),
          el('tr', el('td', el('p', '丁'), el('p', '戊'))),
        ),
      ),
    )
    expect(draft.text).toBe('甲\t\t丙\n丁\n戊')
    expect(draft.blocks.map((b) => [b.cell?.row, b.cell?.col])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 0],
    ])
  })

  it('steps over cells that reach down', () => {
    const draft = read(
      el(
        'table',
        el('tr', having({ rowspan: '2', colspan: '2' }, el('td', '甲')), el('td', '乙')),
        el('tr', el('td', '丙')),
      ),
    )
    expect(draft.blocks[2]?.cell).toEqual({ table: 0, row: 1, col: 2, rowSpan: 1, colSpan: 1 })
  })
})

describe('marks', () => {
  it('marks what tags and style attributes embolden or underline', () => {
    const draft = read(
      el('p', '甲', el('strong', '乙', el('u', '丙')), having({ style: 'font-weight:700' }, el('span', '丁'))),
      el('p', having({ style: 'font-weight:normal' }, el('b', '戊'))),
    )
    expect(draft.blocks.flatMap((b) => b.marks)).toEqual([
      { start: 1, end: 2, bold: true },
      { start: 2, end: 3, bold: true, underline: true },
      { start: 3, end: 4, bold: true },
    ])
  })
})

const text = fc.string({
  unit: fc.constantFrom('会', '议', 'a', ' ', '\n', '\t', '\u00A0', '\uFEFF', '\u200B', '　', '𠮷'),
  maxLength: 8,
})
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text.map(characters),
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'span',
          'b',
          'u',
          'h2',
          'ul',
          'ol',
          'li',
          'table',
          'tr',
          'td',
          'pre',
          'br',
          'style',
        ),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, children]) => (tag === 'br' ? el(tag) : el(tag, ...children))),
  ),
}))

function visible(node: Tree): string {
  if (node.tag === null) return node.text
  return node.tag === 'style' ? '' : node.children.map(visible).join('')
}

function sourceCharacter(node: Tree, offset: number): string {
  if (node.tag === 'br') return SOFT_BREAK
  const char = node.text.charAt(offset)
  return char
}

function visibleOnly(written: string): string {
  return written.replace(/[\s\u200B]/g, '')
}

describe('laws', () => {
  it('maps every character to the character of the source that it was read from', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const { draft, map } = readTree(el('body', root), access)
        for (const { start, end, place } of map)
          for (let i = start; i < end; i++) {
            const source = sourceCharacter(place.node, place.offset + i - start)
            const char = draft.text.charAt(i)
            if (char === ' ') expect(source).toMatch(/[ \n\t\r\f\u00A0]/)
            else if (char === SOFT_BREAK) expect([SOFT_BREAK, '\n']).toContain(source)
            else expect(char).toBe(source)
          }
      }),
      { numRuns: 400 },
    )
  })

  it('invents and loses no visible character', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const { draft } = readTree(el('body', root), access)
        const own = draft.blocks.map((b) => draft.text.slice(b.label?.end ?? b.start, b.end)).join('')
        expect(visibleOnly(own)).toBe(visibleOnly(visible(root)))
      }),
      { numRuns: 400 },
    )
  })

  it('covers all but labels and separators, in order, inside blocks', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const { draft, map, boxes } = readTree(el('body', root), access)
        let at = 0
        for (const segment of map) {
          expect(segment.start).toBeGreaterThanOrEqual(at)
          expect(segment.end).toBeGreaterThan(segment.start)
          at = segment.end
        }
        for (const block of draft.blocks) {
          const start = block.label?.end ?? block.start
          if (start < block.end) expect(isInSource(map, { start, end: block.end })).toBe(true)
        }
        expect(boxes).toHaveLength(draft.blocks.length)
      }),
      { numRuns: 400 },
    )
  })

  it('reads the same when inline wrappers and indentation are added', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('会', '议', 'a'), minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(words, (lines) => {
        const plain = read(...lines.map((line) => el('p', line)))
        const wrapped = read(
          el(
            'div',
            ...lines.flatMap((line) => [
              '\n  ',
              el('p', '\n    ', el('span', el('span', line)), '\n  '),
              el('p', el('br')),
            ]),
          ),
        )
        expect(wrapped).toEqual(plain)
      }),
    )
  })

  it('reads back what a Draft was written as', () => {
    const paragraph = fc.record({
      tag: fc.constantFrom('h1', 'h2', 'h3', 'h4', 'p', 'ol', 'ul'),
      bold: fc.boolean(),
      text: fc.string({ unit: fc.constantFrom('会', '议', '，', '1'), minLength: 1, maxLength: 9 }),
    })
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), (list) => {
        const nodes = list.map(({ tag, bold, text: own }) => {
          const inline = bold ? el('b', own) : characters(own)
          return tag === 'ol' || tag === 'ul' ? el(tag, el('li', inline)) : el(tag, inline)
        })
        const levelOf = (tag: string): number | null => (tag.startsWith('h') ? Number(tag.charAt(1)) : null)
        const roleOf = headingRoles(list.map(({ tag }) => levelOf(tag)))
        const expected = list.map(
          ({ tag, bold, text: own }): Paragraph => ({
            role: tag === 'p' ? 'body' : tag.startsWith('h') ? roleOf(levelOf(tag) ?? 0) : 'list-item',
            ...(tag === 'ol' && { list: { ordered: true, level: 0 }, label: { text: '1. ', auto: true } }),
            ...(tag === 'ul' && { list: { ordered: false, level: 0 }, label: { text: '• ', auto: true } }),
            text: own,
            ...(bold && { marks: [{ start: 0, end: own.length, bold: true }] }),
          }),
        )
        expect(paragraphsOf(read(...nodes))).toEqual(expected)
      }),
    )
  })
})

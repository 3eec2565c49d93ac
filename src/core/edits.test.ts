import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDraft, arbitraryParagraph, arbitraryText, editableStart } from './draft.cases.ts'
import { blockText, type Draft } from './draft.ts'
import { buildDraft, type Paragraph, paragraphsOf } from './draft-builder.ts'
import { applyEdits, type Edit, type TextEdit } from './edits.ts'

const draft = buildDraft([
  { role: 'title', text: '主持词' },
  { role: 'list-item', text: '统一思想', label: { text: '一、', auto: true } },
  { role: 'body', text: '压实责任', label: { text: '三、', auto: false }, marks: [{ start: 2, end: 4, bold: true }] },
])
// 主持词\n一、统一思想\n三、压实责任 — the blocks begin at 0, 4 and 11.

function edit(start: number, end: number, text: string, expected = draft.text.slice(start, end)): TextEdit {
  return { start, end, expect: expected, text }
}

function applied(to: Draft, ...edits: Edit[]): Draft {
  const result = applyEdits(to, to.revision, edits)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

describe('a refusal', () => {
  test('when the draft is another revision', () => {
    expect(applyEdits(draft, 'another', [])).toEqual({ ok: false, error: 'stale' })
  })

  test.each([
    ['changed', 'reads something else', edit(0, 2, '发言', '讲话')],
    ['changed', 'is an insertion that expects text', edit(1, 1, '发言', '持')],
    ['synthetic', 'lies on an automatic label', edit(4, 5, '二')],
    ['synthetic', 'reaches from an automatic label into the text', edit(5, 8, '二')],
    ['synthetic', 'goes in front of an automatic label', edit(4, 4, '二')],
    ['outside', 'covers a separator', edit(3, 4, '')],
    ['outside', 'crosses a border', edit(2, 8, '')],
    ['outside', 'begins before the text', edit(-1, 1, '')],
    ['outside', 'ends behind the text', edit(17, 18, '', '')],
    ['outside', 'begins behind the text', edit(40, 40, '一', '')],
    ['outside', 'ends before it begins', edit(3, 2, '一', '')],
    ['outside', 'inserts blocks before the first', { at: -1, blocks: [] }],
    ['outside', 'inserts blocks behind the last border', { at: 4, blocks: [] }],
  ] satisfies [string, string, Edit][])('%s: an edit %s', (error, _, bad) => {
    expect(applyEdits(draft, draft.revision, [bad])).toEqual({ ok: false, error })
  })

  test.each([
    ['two that share a character', [edit(0, 2, ''), edit(1, 3, '')]],
    ['the same twice', [edit(0, 2, ''), edit(0, 2, '')]],
    ['an insertion inside a replacement', [edit(0, 3, ''), edit(1, 1, '一')]],
  ])('overlap: %s, in either order', (_, edits) => {
    for (const order of [edits, edits.toReversed()])
      expect(applyEdits(draft, draft.revision, order)).toEqual({ ok: false, error: 'overlap' })
  })

  test('refuses the good edits with the bad one', () => {
    const before = structuredClone(draft)
    expect(applyEdits(draft, draft.revision, [edit(0, 1, '支'), edit(13, 14, '夯', '别')]).ok).toBe(false)
    expect(draft).toEqual(before)
  })

  test('an edit of a draft without blocks', () => {
    const empty = buildDraft([])
    expect(applyEdits(empty, empty.revision, [edit(0, 0, '一')])).toEqual({ ok: false, error: 'outside' })
  })

  test('a line feed in the new text throws: a new paragraph is a block edit', () => {
    expect(() => applyEdits(draft, draft.revision, [edit(0, 0, '一\n二')])).toThrow(/line feed/)
  })
})

describe('text edits', () => {
  test('all places are those of the draft, in any order', () => {
    const edits = [edit(0, 2, '讲话'), edit(8, 10, '行动'), edit(17, 17, '。')]
    for (const order of [edits, edits.toReversed()])
      expect(applied(draft, ...order).text).toBe('讲话词\n一、统一行动\n三、压实责任。')
  })

  test('insertions at one place arrive in the order given, before what replaces the text behind it', () => {
    const result = applied(draft, edit(0, 2, '讲话'), edit(0, 0, '甲'), edit(0, 0, '乙'), edit(2, 2, '丙'))
    expect(result.text.slice(0, 6)).toBe('甲乙讲话丙词')
  })

  test('a typed label that is renumbered stays a label', () => {
    const block = applied(draft, edit(11, 12, '二')).blocks[2]
    expect(block).toMatchObject({ label: { start: 11, end: 13, auto: false }, marks: [{ start: 15, end: 17 }] })
    expect(applied(draft, edit(11, 13, '（十）')).blocks[2]).toMatchObject({
      label: { start: 11, end: 14 },
      marks: [{ start: 16, end: 18 }],
    })
  })

  test.each([
    ['is taken away', edit(11, 13, ''), '压实责任'],
    ['is changed together with the text', edit(12, 15, '要'), '三要责任'],
    ['gets something in front', edit(11, 11, '另外，'), '另外，三、压实责任'],
  ])('a typed label that %s is plain text, and the marks stay where they are', (_, change, text) => {
    const result = applied(draft, change)
    const block = result.blocks[2]!
    expect(block.label).toBeUndefined()
    expect(blockText(result, block)).toBe(text)
    expect(block.marks.map((mark) => blockText(result, mark))).toEqual(['责任'])
  })

  test.each([
    ['behind the mark', 4, 4, '啊', '〔责任〕'],
    ['in front of the mark', 2, 2, '啊', '〔责任〕'],
    ['inside the mark', 3, 3, '啊', '〔责啊任〕'],
    ['over the start', 1, 3, '际', '〔任〕'],
    ['exactly over the mark', 2, 4, '使命担当', '〔使命担当〕'],
    ['over more than the mark', 1, 4, '责任', ''],
    ['over its first character', 2, 3, '重责', '〔重责任〕'],
    ['the mark taken away', 2, 4, '', ''],
  ])('%s', (_, from, to, text, marked) => {
    const at = 13
    const result = applied(draft, edit(at + from, at + to, text))
    const marks = result.blocks[2]!.marks.map((mark) => `〔${blockText(result, mark)}〕`)
    expect(marks.join('')).toBe(marked)
  })

  test('a mark whose end is replaced keeps the rest', () => {
    const one = buildDraft([{ role: 'body', text: '压实责任', marks: [{ start: 0, end: 2, underline: true }] }])
    const result = applied(one, edit(1, 3, '紧', '实责'))
    expect(result.blocks[0]!.marks).toEqual([{ start: 0, end: 1, underline: true }])
  })

  const draftAndEdits = arbitraryDraft.chain((any) =>
    fc.tuple(
      fc.constant(any),
      fc.uniqueArray(fc.nat({ max: Math.max(0, any.blocks.length - 1) })).chain((indexes) =>
        fc.tuple(
          ...indexes.flatMap((index) => {
            const block = any.blocks[index]
            if (!block) return []
            const place = fc.integer({ min: editableStart(block), max: block.end })
            return [
              fc.tuple(place, place, arbitraryText).map(([a, b, text]) => {
                const [start, end] = [Math.min(a, b), Math.max(a, b)]
                return edit(start, end, text, any.text.slice(start, end))
              }),
            ]
          }),
        ),
      ),
    ),
  )

  test('edits of different blocks change the text exactly where they say, and keep every block', () => {
    fc.assert(
      fc.property(draftAndEdits, ([any, edits]) => {
        const result = applied(any, ...edits)
        let text = any.text
        for (const { start, end, text: inserted } of edits.toSorted((a, b) => b.start - a.start))
          text = text.slice(0, start) + inserted + text.slice(end)
        expect(result.text).toBe(text)
        expect(result.blocks.map((block) => block.role)).toEqual(any.blocks.map((block) => block.role))
        expect(buildDraft(paragraphsOf(result))).toEqual(result)
      }),
    )
  })

  test('an edit and its inverse restore the text; inside plain text the whole draft', () => {
    fc.assert(
      fc.property(draftAndEdits, ([any, edits]) => {
        const one = edits[0]
        fc.pre(one !== undefined)
        const changed = applied(any, one!)
        const back = edit(one!.start, one!.start + one!.text.length, one!.expect, one!.text)
        const restored = applied(changed, back)
        expect(restored.text).toBe(any.text)
        const block = any.blocks.find((b) => one!.start >= b.start && one!.end <= b.end)!
        const bordersInside = [...block.marks, ...(block.label ? [block.label] : [])]
          .flatMap(({ start, end }) => [start, end])
          .some((border) => border >= one!.start && border <= one!.end)
        if (!bordersInside) expect(restored).toEqual(any)
      }),
    )
  })

  test('an insertion that is taken away again restores the whole draft, marks at its edges too', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.nat(), arbitraryText, (any, seed, text) => {
        fc.pre(any.blocks.length > 0)
        const block = any.blocks[seed % any.blocks.length]!
        const from = block.label ? block.label.end : block.start
        const at = from + (seed % (block.end - from + 1))
        const changed = applied(any, edit(at, at, text, ''))
        expect(applied(changed, edit(at, at + text.length, '', text))).toEqual(any)
      }),
    )
  })
})

describe('block edits', () => {
  const closing: Paragraph = { role: 'heading1', text: '散会' }

  test.each([
    [0, '散会\n主持词\n一、统一思想\n三、压实责任'],
    [1, '主持词\n散会\n一、统一思想\n三、压实责任'],
    [3, '主持词\n一、统一思想\n三、压实责任\n散会'],
  ])('in front of block %i', (at, text) => {
    const result = applied(draft, { at, blocks: [closing] })
    expect(result.text).toBe(text)
    expect(result.blocks[at]?.role).toBe('heading1')
  })

  test('several at one place arrive in the order given, between text edits of both neighbours', () => {
    const result = applied(
      draft,
      { at: 1, blocks: [{ role: 'body', text: '甲' }] },
      edit(3, 3, '！'),
      { at: 3, blocks: [closing] },
      { at: 1, blocks: [{ role: 'body', text: '乙' }] },
      edit(6, 8, '凝聚'),
    )
    expect(result.text).toBe('主持词！\n甲\n乙\n一、凝聚思想\n三、压实责任\n散会')
  })

  test('blocks for an empty draft', () => {
    expect(applied(buildDraft([]), { at: 0, blocks: [closing] })).toEqual(buildDraft([closing]))
  })

  test('the new blocks stand together, the old ones keep their order', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.array(arbitraryParagraph, { maxLength: 3 }), fc.nat(), (any, blocks, seed) => {
        const at = seed % (any.blocks.length + 1)
        const old = paragraphsOf(any)
        expect(applied(any, { at, blocks })).toEqual(buildDraft([...old.slice(0, at), ...blocks, ...old.slice(at)]))
      }),
    )
  })
})

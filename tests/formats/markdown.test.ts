import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import { readMarkdown } from '#src/formats/read-markdown.ts'
import { draftToMarkdown } from '#src/formats/write-markdown.ts'

const SHAPES = ['heading1', 'heading2', 'heading3', 'heading4', 'body'] as const

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '一、',
        '散会。',
        '**',
        '_',
        '\\',
        '# ',
        '1. ',
        '- ',
        '\u2028',
        ' ',
        '<b>',
        '&amp;',
        '　',
        '](',
        '`',
        '1)',
      ),
      fc.string({ maxLength: 4 }).map((s) => s.replace(/\s/g, '')),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join('').replace(/[\0\uD800-\uDFFF\uFFFD]/g, ''))
  .filter((s) => s.replaceAll('\u2028', '').trim() !== '')

const plain: fc.Arbitrary<Paragraph> = fc.record({ role: fc.constantFrom(...SHAPES), text })
const paper = fc
  .tuple(fc.option(text), fc.array(plain, { maxLength: 6 }))
  .map(([title, rest]): Paragraph[] => (title === null ? rest : [{ role: 'title', text: title }, ...rest]))

describe('Markdown', () => {
  it('gives the same roles and texts back, whatever characters they hold', () => {
    fc.assert(
      fc.property(paper, (paragraphs) => {
        const draft = buildDraft(paragraphs)
        const again = readMarkdown(draftToMarkdown(draft)).draft
        expect(again.text).toBe(draft.text)
        expect(again.blocks.map((b) => b.role)).toEqual(draft.blocks.map((b) => b.role))
      }),
      { numRuns: 400 },
    )
  })

  it('maps its text to the characters of the source', () => {
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 5 }), (paragraphs) => {
        const source = draftToMarkdown(buildDraft(paragraphs))
        const { draft, map } = readMarkdown(source)
        for (const s of map)
          expect(source.slice(s.place, s.place + s.end - s.start).replaceAll('\n', '\u2028')).toBe(
            draft.text.slice(s.start, s.end),
          )
      }),
    )
  })

  it('reads headings, lists with their numbers, strong text and escapes', () => {
    const { draft, map } = readMarkdown(
      '# 推进会主持词\n\n同志们：\n\n## 一、开场\n\n3. 甲\n4. 乙\n   - 丙\n\n**现在**开会\\_1。\n下一行\n',
    )
    expect(draft.text).toBe('推进会主持词\n同志们：\n一、开场\n3. 甲\n4. 乙\n• 丙\n现在开会_1。\u2028下一行')
    expect(draft.blocks.map((b) => b.role)).toEqual([
      'title',
      'body',
      'heading1',
      'list-item',
      'list-item',
      'list-item',
      'body',
    ])
    expect(draft.blocks[5]?.list).toEqual({ ordered: false, level: 1 })
    const bold = draft.blocks[6]?.marks[0]
    expect(bold && draft.text.slice(bold.start, bold.end)).toBe('现在')
    const underscore = draft.text.indexOf('_')
    expect(map.some((s) => s.start <= underscore && s.end > underscore)).toBe(true)
  })

  it('keeps marks beside punctuation, and lists that count on, restart or nest', () => {
    const item = (label: string, words: string, level = 0): Paragraph => ({
      role: 'list-item',
      text: words,
      label: { text: label, auto: true },
      list: { ordered: label !== '• ', level },
    })
    const draft = buildDraft([
      {
        role: 'body',
        text: '（一）提高认识。各单位',
        marks: [
          { start: 0, end: 8, bold: true },
          { start: 2, end: 4, underline: true },
        ],
      },
      item('1. ', '甲'),
      item('2. ', '乙'),
      item('• ', '丙', 1),
      item('3. ', '丁'),
      item('1. ', '戊'),
      item('• ', '己'),
    ])
    const again = readMarkdown(draftToMarkdown(draft)).draft
    expect(again.text).toBe(draft.text)
    expect(again.blocks.map((b) => [b.role, b.list, b.label])).toEqual(
      draft.blocks.map((b) => [b.role, b.list, b.label]),
    )
    const bold = again.blocks[0]?.marks.filter((m) => m.bold) ?? []
    expect(bold.map((m) => again.text.slice(m.start, m.end)).join('')).toBe('（一）提高认识。')
  })
})

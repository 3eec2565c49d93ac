import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDraft, arbitraryParagraph } from './draft.cases.ts'
import { blockText } from './draft.ts'
import { buildDraft, type Paragraph, paragraphsOf } from './draft-builder.ts'

const cell = (row: number, col: number, text: string, table = 0): Paragraph => ({
  role: 'body',
  text,
  cell: { table, row, col, rowSpan: 1, colSpan: 1 },
})

describe('buildDraft', () => {
  test('nothing gives an empty draft', () => {
    expect(buildDraft([])).toMatchObject({ schema: 1, text: '', blocks: [] })
  })

  test('blocks are joined by line feeds, empty ones included', () => {
    const draft = buildDraft([
      { role: 'title', text: '主持词' },
      { role: 'body', text: '' },
      { role: 'body', text: '同志们：' },
    ])
    expect(draft.text).toBe('主持词\n\n同志们：')
    expect(draft.blocks.map((block) => [block.start, block.end])).toEqual([
      [0, 3],
      [4, 4],
      [5, 9],
    ])
  })

  test('cells of one row are joined by tabs; a new row, a new table and a second paragraph in one cell are not', () => {
    const cells = [cell(0, 0, '姓名'), cell(0, 1, '单位'), cell(1, 0, '王明'), cell(1, 0, '李华'), cell(1, 1, '县委办')]
    expect(buildDraft([...cells, cell(1, 2, '另表', 1)]).text).toBe('姓名\t单位\n王明\n李华\t县委办\n另表')
  })

  test('a label stands in the text, marks are counted from behind it', () => {
    const draft = buildDraft([
      { role: 'body', text: '前' },
      {
        role: 'list-item',
        text: '统一思想',
        label: { text: '（一）', auto: true },
        marks: [{ start: 2, end: 4, bold: true }],
      },
    ])
    const block = draft.blocks[1]!
    expect(draft.text).toBe('前\n（一）统一思想')
    expect(block.label).toEqual({ start: 2, end: 5, auto: true })
    expect(blockText(draft, block.label!)).toBe('（一）')
    expect(block.marks).toEqual([{ start: 7, end: 9, bold: true }])
    expect(blockText(draft, block.marks[0]!)).toBe('思想')
  })

  test.each([
    ['a line feed in the text', { role: 'body', text: '一\n二' }],
    ['a line feed in the label', { role: 'body', text: '一', label: { text: '1.\n', auto: false } }],
    ['a mark before the text', { role: 'body', text: '一', marks: [{ start: -1, end: 1 }] }],
    ['a mark behind the text', { role: 'body', text: '一', marks: [{ start: 0, end: 2 }] }],
    ['a mark that ends before it begins', { role: 'body', text: '一二', marks: [{ start: 2, end: 1 }] }],
  ] satisfies [string, Paragraph][])('%s throws', (_, paragraph) => {
    expect(() => buildDraft([paragraph])).toThrow()
  })

  test('a mark without characters is dropped', () => {
    const draft = buildDraft([{ role: 'body', text: '一二', marks: [{ start: 1, end: 1, bold: true }] }])
    expect(draft.blocks[0]!.marks).toEqual([])
  })

  test('building the paragraphs of a draft gives the draft', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        expect(buildDraft(paragraphsOf(draft))).toEqual(draft)
      }),
    )
  })

  test('every block holds exactly its paragraph', () => {
    fc.assert(
      fc.property(fc.array(arbitraryParagraph, { maxLength: 8 }), (paragraphs) => {
        const draft = buildDraft(paragraphs)
        expect(draft.blocks.map((block) => blockText(draft, block))).toEqual(
          paragraphs.map(({ label, text }) => (label?.text ?? '') + text),
        )
      }),
    )
  })

  test('blocks cover the text in order, with one separator between two; labels and marks lie in their block', () => {
    fc.assert(
      fc.property(arbitraryDraft, ({ text, blocks }) => {
        let at = 0
        blocks.forEach((block, index) => {
          if (index > 0) expect(['\n', '\t']).toContain(text.slice(at, block.start))
          expect(block.start).toBe(index === 0 ? 0 : at + 1)
          for (const range of [...block.marks, ...(block.label ? [block.label] : [])]) {
            expect(range.start).toBeGreaterThanOrEqual(block.start)
            expect(range.end).toBeLessThanOrEqual(block.end)
            expect(range.start).toBeLessThanOrEqual(range.end)
          }
          at = block.end
        })
        expect(at).toBe(text.length)
      }),
    )
  })
})

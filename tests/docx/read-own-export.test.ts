import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Draft, ROLES, type Role } from '#src/core/draft.ts'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import { exportDocx } from '#src/docx/export-docx.ts'
import { lines, read } from './word-parts.ts'

async function throughFile(draft: Draft): Promise<Draft> {
  const file = await exportDocx(draft)
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  return read(file.value.bytes).draft
}

/** What the page keeps: cells and places in lists become plain paragraphs, labels become text. */
const kept = (draft: Draft): Draft =>
  buildDraft(
    draft.blocks
      .map((b): Paragraph => {
        const role: Role = b.cell ? 'body' : b.role
        return {
          role,
          text: draft.text.slice(b.start, b.end),
          marks: b.marks.map((m) => ({ ...m, start: m.start - b.start, end: m.end - b.start })),
        }
      })
      .filter(({ text }) => text.trim() !== ''),
  )

it('reads from our own page what was written on it', async () => {
  const draft = buildDraft([
    { role: 'title', text: '在全县重点项目推进会上的' },
    { role: 'title', text: '主 持 词' },
    { role: 'subtitle', text: '（2026年11月23日）' },
    { role: 'body', text: '同志们：' },
    { role: 'heading1', text: '会议议程', label: { text: '一、', auto: true } },
    { role: 'heading2', text: '通报', label: { text: '（一）', auto: false } },
    { role: 'heading3', text: '细目' },
    { role: 'heading4', text: '要点' },
    { role: 'body', text: '请王明同志讲话。', marks: [{ start: 1, end: 3, bold: true }] },
    { role: 'list-item', text: '第一条', label: { text: '1. ', auto: true }, list: { ordered: true, level: 0 } },
    { role: 'body', text: '上行\u2028下行\t后' },
    { role: 'body', text: '姓名', cell: { table: 0, row: 0, col: 0, rowSpan: 1, colSpan: 1 } },
    { role: 'signature', text: '县政府办公室' },
    { role: 'date', text: '2026年11月23日' },
  ])
  const again = await throughFile(draft)
  expect(lines(again)).toEqual(lines(kept(draft)))
  expect(again.revision).toBe(kept(draft).revision)
})

it('whatever the draft', async () => {
  const text = fc
    .array(fc.constantFrom('会议', '一、', ' ', '\t', '\u2028', '　', '😀', '&<>"', 'a', '{甲}', ']]>', '||'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join('').replace(/^\u2028+|\u2028+$/g, ''))
  const paragraph = fc.record({ role: fc.constantFrom(...ROLES), text })
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 8 }), async (paragraphs) => {
      const draft = buildDraft(paragraphs)
      expect(lines(await throughFile(draft))).toEqual(lines(kept(draft)))
    }),
    { numRuns: 40 },
  )
}, 60_000)

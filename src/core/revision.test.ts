import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDraft, arbitraryParagraph } from './draft.cases.ts'
import { buildDraft, type Paragraph, paragraphsOf } from './draft-builder.ts'
import { revisionOf, textHash } from './revision.ts'

test('the hash of a text is SHA-256 over UTF-8', () => {
  expect(textHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(textHash('会稿')).toMatch(/^[0-9a-f]{64}$/)
})

test('a revision is 16 hex digits over text and shape', () => {
  expect(revisionOf('甲', 'x')).toMatch(/^[0-9a-f]{16}$/)
  expect(revisionOf('甲', 'x')).not.toBe(revisionOf('甲', 'y'))
  expect(revisionOf('甲', 'x')).not.toBe(revisionOf('乙', 'x'))
})

describe('the revision of a draft', () => {
  const base: Paragraph = { role: 'body', text: '一、要提高站位' }
  const list = { ordered: true, level: 0 }
  const cell = { table: 0, row: 0, col: 0, rowSpan: 1, colSpan: 1 }
  const label = { text: '一、', auto: false }
  const revision = (...paragraphs: Paragraph[]) => buildDraft(paragraphs).revision

  test('equal contents have equal revisions, wherever they came from', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const elsewhere = paragraphsOf(draft).map((paragraph) => ({
          ...paragraph,
          origin: { section: 'closing', template: 'host-script/field' },
        }))
        expect(buildDraft(elsewhere).revision).toBe(draft.revision)
      }),
    )
  })

  test.each<[string, Paragraph, Paragraph]>([
    ['a role', base, { ...base, role: 'heading1' }],
    ['a list', base, { ...base, list }],
    ['the kind of a list', { ...base, list }, { ...base, list: { ...list, ordered: false } }],
    ['the level of a list', { ...base, list }, { ...base, list: { ...list, level: 1 } }],
    ['a label', base, { ...base, text: '要提高站位', label }],
    [
      'a label that became automatic',
      { ...base, text: '要提高站位', label },
      { ...base, text: '要提高站位', label: { ...label, auto: true } },
    ],
    ['a cell', base, { ...base, cell }],
    ['the place of a cell', { ...base, cell }, { ...base, cell: { ...cell, row: 1 } }],
    ['the span of a cell', { ...base, cell }, { ...base, cell: { ...cell, colSpan: 2 } }],
    ['a mark', base, { ...base, marks: [{ start: 0, end: 2, bold: true }] }],
    [
      'the kind of a mark',
      { ...base, marks: [{ start: 0, end: 2, bold: true }] },
      { ...base, marks: [{ start: 0, end: 2, underline: true }] },
    ],
  ])('differs with %s', (_, one, other) => {
    expect(buildDraft([one]).text).toBe(buildDraft([other]).text)
    expect(revision(one)).not.toBe(revision(other))
  })

  test('differs when one row of cells becomes text with a tab', () => {
    const row = [
      { ...base, text: '甲', cell },
      { ...base, text: '乙', cell: { ...cell, col: 1 } },
    ]
    expect(buildDraft(row).text).toBe('甲\t乙')
    expect(revision(...row)).not.toBe(revision({ ...base, text: '甲\t乙' }))
  })

  test('differs for different texts', () => {
    fc.assert(
      fc.property(fc.array(arbitraryParagraph), fc.array(arbitraryParagraph), (a, b) => {
        const [one, other] = [buildDraft(a), buildDraft(b)]
        fc.pre(one.text !== other.text)
        expect(one.revision).not.toBe(other.revision)
      }),
    )
  })
})

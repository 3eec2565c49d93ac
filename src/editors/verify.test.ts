import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import { splitAt } from './split.ts'
import { verifyInline, verifyInsertion } from './verify.ts'

const body = (text: string): Paragraph => ({ role: 'body', text })
const heading = (text: string, role: Paragraph['role'] = 'heading1'): Paragraph => ({ role, text })
const item = (text: string): Paragraph => ({
  role: 'list-item',
  text,
  list: { ordered: true, level: 0 },
  label: { text: '1. ', auto: true },
})
const strong = (text: string): Paragraph => ({ ...body(text), marks: [{ start: 0, end: text.length, bold: true }] })

const before = buildDraft([heading('甲'), body('乙乙'), body('丙')])
const atEndOfSecond = splitAt(before, { block: 1, offset: 4 }, { block: 1, offset: 4 })

describe('verifyInsertion', () => {
  it('accepts the blocks at the caret, around what was there', () => {
    const sent = buildDraft([heading('丁'), body('戊')])
    const after = buildDraft([heading('甲'), body('乙乙'), heading('丁'), body('戊'), body('丙')])
    expect(verifyInsertion(before, atEndOfSecond, sent, after, 'rich')).toEqual({ kind: 'as-sent', lost: [] })
  })

  it('accepts a divided paragraph, and a selection that is gone', () => {
    const sent = buildDraft([body('丁')])
    const middle = splitAt(before, { block: 1, offset: 3 }, { block: 1, offset: 3 })
    const divided = buildDraft([heading('甲'), body('乙'), body('丁'), body('乙'), body('丙')])
    expect(verifyInsertion(before, middle, sent, divided, 'rich').kind).toBe('as-sent')
    const selection = splitAt(before, { block: 0, offset: 0 }, { block: 1, offset: 3 })
    const replaced = buildDraft([body('丁'), body('乙'), body('丙')])
    expect(verifyInsertion(before, selection, sent, replaced, 'rich').kind).toBe('as-sent')
  })

  it('sees that blocks melted, fell away or stand elsewhere', () => {
    const sent = buildDraft([body('丁'), body('戊')])
    for (const wrong of [
      [heading('甲'), body('乙乙丁'), body('戊'), body('丙')],
      [heading('甲'), body('乙乙'), body('戊'), body('丙')],
      [heading('甲'), body('丁'), body('戊'), body('乙乙'), body('丙')],
      [heading('甲'), body('乙乙'), body('丁'), body('戊')],
    ])
      expect(verifyInsertion(before, atEndOfSecond, sent, buildDraft(wrong), 'rich').kind).toBe('different')
    expect(verifyInsertion(before, atEndOfSecond, sent, before, 'rich').kind).toBe('unchanged')
  })

  it('sees that a block that was there changed its kind', () => {
    const sent = buildDraft([body('丁')])
    const after = buildDraft([body('甲'), body('乙乙'), body('丁'), body('丙')])
    expect(verifyInsertion(before, atEndOfSecond, sent, after, 'rich').kind).toBe('different')
  })

  it('names what did not arrive', () => {
    const sent = buildDraft([heading('丁'), heading('戊', 'heading2'), strong('己'), item('庚')])
    const flat = [body('丁'), body('戊'), body('己'), body('庚')]
    const after = buildDraft([heading('甲'), body('乙乙'), ...flat, body('丙')])
    expect(verifyInsertion(before, atEndOfSecond, sent, after, 'rich')).toEqual({
      kind: 'as-sent',
      lost: ['headings', 'bold', 'lists'],
    })
    const levels = [heading('丁', 'heading2'), heading('戊', 'heading2'), strong('己'), item('庚')]
    const same = buildDraft([heading('甲'), body('乙乙'), ...levels, body('丙')])
    expect(verifyInsertion(before, atEndOfSecond, sent, same, 'rich')).toEqual({ kind: 'as-sent', lost: ['headings'] })
  })

  it('expects labels as typed text where only lines can stand', () => {
    const sent = buildDraft([item('丁')])
    const after = buildDraft([heading('甲'), body('乙乙'), body('1. 丁'), body('丙')])
    expect(verifyInsertion(before, atEndOfSecond, sent, after, 'plain')).toEqual({ kind: 'as-sent', lost: ['lists'] })
  })

  it('never accepts a text from which any block is missing', () => {
    const paragraph = fc.string({ unit: fc.constantFrom('会', '议'), minLength: 1, maxLength: 4 }).map(body)
    const some = fc.array(paragraph, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(some, some, fc.nat(), fc.nat(), (old, added, place, missing) => {
        const draft = buildDraft(old)
        const at = place % (old.length + 1)
        const split = splitAt(draft, { block: at, offset: null }, { block: at, offset: null })
        const whole = [...old.slice(0, at), ...added, ...old.slice(at)]
        const sent = buildDraft(added)
        expect(verifyInsertion(draft, split, sent, buildDraft(whole), 'rich').kind).toBe('as-sent')
        const short = whole.toSpliced(missing % whole.length, 1)
        expect(verifyInsertion(draft, split, sent, buildDraft(short), 'rich').kind).not.toBe('as-sent')
      }),
    )
  })
})

describe('verifyInline', () => {
  const sent = buildDraft([body('丁')])
  const verdict = (...after: Paragraph[]) => verifyInline(before, atEndOfSecond, sent, buildDraft(after), 'rich').kind

  it('accepts the text in the line and nowhere else', () => {
    expect(verdict(heading('甲'), body('乙乙丁'), body('丙'))).toBe('as-sent')
    expect(verdict(heading('甲'), body('乙乙'), body('丁'), body('丙'))).toBe('different')
    expect(verdict(heading('甲'), body('丁乙乙'), body('丙'))).toBe('different')
    expect(verdict(heading('甲'), body('乙乙'), body('丙'))).toBe('unchanged')
  })

  it('sees that the line or another block changed its kind', () => {
    expect(verdict(heading('甲'), heading('乙乙丁'), body('丙'))).toBe('different')
    expect(verdict(body('甲'), body('乙乙丁'), body('丙'))).toBe('different')
  })
})

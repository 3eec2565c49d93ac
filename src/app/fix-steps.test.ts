import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fix } from '#src/check/finding.ts'
import { buildDraft } from '#src/core/draft-builder.ts'
import { applyEdits, type Edit, type TextEdit } from '#src/core/edits.ts'
import { fixSteps } from './fix-steps.ts'

const draftOf = (...lines: string[]) => buildDraft(lines.map((text) => ({ role: 'body', text })))
const fixOf = (...edits: Edit[]): Fix => ({ title: { id: 'x', values: {} }, edits })
const edit = (text: string, start: number, expected: string, put: string): TextEdit => {
  expect(text.slice(start, start + expected.length)).toBe(expected)
  return { start, end: start + expected.length, expect: expected, text: put }
}

describe('the steps of a fix', () => {
  it('of one paragraph are one, those of several go from the last to the first', () => {
    const draft = draftOf('一、甲,乙,丙', '三、丁')
    const steps = fixSteps(
      draft,
      fixOf(edit(draft.text, 3, ',', '，'), edit(draft.text, 5, ',', '，'), edit(draft.text, 8, '三', '二')),
    )
    expect(steps?.map((step) => step.kind === 'text' && [step.edit.expect, step.edit.text])).toEqual([
      ['三', '二'],
      [',乙,', '，乙，'],
    ])
  })

  it('keep the formatting: what is bold stays bold, a border between parts them', () => {
    const draft = buildDraft([{ role: 'body', text: '甲,乙,丙', marks: [{ start: 0, end: 3, bold: true }] }])
    const steps = fixSteps(draft, fixOf(edit(draft.text, 1, ',', '，'), edit(draft.text, 3, ',', '，')))
    expect(steps?.map((step) => step.kind === 'text' && step.marks)).toEqual([{}, { bold: true }])
  })

  it('select something and write something, whole characters only', () => {
    const draft = draftOf('𠮷好好', '，末')
    const removed = fixSteps(draft, fixOf(edit(draft.text, 2, '好', '')))
    expect(removed?.[0]).toMatchObject({ edit: { start: 0, end: 3, expect: '𠮷好', text: '𠮷' } })
    const put = fixSteps(draft, fixOf(edit(draft.text, 5, '', '请')))
    expect(put?.[0]).toMatchObject({ edit: { start: 5, end: 6, expect: '，', text: '请，' } })
  })

  it('are none where there are too many, or nothing can be selected', () => {
    const many = draftOf(...Array.from({ length: 13 }, () => '甲'))
    const edits = many.blocks.map(({ start }) => edit(many.text, start, '甲', '乙'))
    expect(fixSteps(many, fixOf(...edits))).toBeNull()
    const empty = draftOf('')
    expect(fixSteps(empty, fixOf(edit('', 0, '', '甲')))).toBeNull()
  })

  it('done one after the other give what the fix says', () => {
    const line = fc.stringMatching(/^[甲乙,𠮷]{1,12}$/u)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const draft = draftOf(...lines)
        const commas = [...draft.text.matchAll(/,/g)].map(({ index }) => edit(draft.text, index, ',', '，、'))
        const steps = fixSteps(draft, fixOf(...commas))
        if (commas.length === 0) {
          expect(steps).toBeNull()
          return
        }
        let now = draft
        for (const step of steps ?? []) {
          const next = applyEdits(now, now.revision, [step.edit])
          if (!next.ok) throw new Error(next.error)
          now = next.value
        }
        expect(now.text).toBe(draft.text.replaceAll(',', '，、'))
      }),
    )
  })
})

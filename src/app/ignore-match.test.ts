import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#src/check/finding.ts'
import { buildDraft } from '#src/core/draft-builder.ts'
import { ignoredAmong, placeOf } from './ignore-match.ts'

const draftOf = (...lines: string[]) => buildDraft(lines.map((text) => ({ role: 'body', text })))
const finding = (rule: string, start: number, end: number, data: Finding['data'] = {}): Finding => ({
  rule,
  severity: 'warning',
  start,
  end,
  message: { id: 'm', values: {} },
  data,
  related: [],
  fixes: [],
})
/** Findings of one rule on every occurrence of a word. */
const onEvery = (text: string, word: string, rule = 'x/y') =>
  [...text.matchAll(new RegExp(word, 'g'))].map((m) => finding(rule, m.index, m.index + word.length))

describe('an ignored place', () => {
  const before = draftOf('请县发展改革局局长××同志通报情况。', '请县财政局局长××同志作表态发言。')
  const [first, second] = onEvery(before.text, '××') as [Finding, Finding]

  it('means itself and no other finding that quotes the same', () => {
    const found = ignoredAmong(before, [first, second], [placeOf(before, first)])
    expect([...found.keys()]).toEqual([first])
  })

  it('is found after edits elsewhere moved it', () => {
    const after = draftOf('同志们：', '现在开会。', ...before.text.split('\n'), '散会。')
    const [moved, other] = onEvery(after.text, '××') as [Finding, Finding]
    expect([...ignoredAmong(after, [moved, other], [placeOf(before, second)]).keys()]).toEqual([other])
  })

  it('is found when one side of it was edited, and not when both were', () => {
    const kept = placeOf(before, first)
    const oneSide = draftOf('请县发展改革局局长××局长就有关情况作说明。')
    const bothSides = draftOf('有请局领导××局长就有关情况作说明。')
    expect(ignoredAmong(oneSide, onEvery(oneSide.text, '××'), [kept]).size).toBe(1)
    expect(ignoredAmong(bothSides, onEvery(bothSides.text, '××'), [kept]).size).toBe(0)
  })

  it('leaves two equally good candidates shown', () => {
    const kept = placeOf(before, first)
    const twice = draftOf('甲县发展改革局局长××已到。', '乙县发展改革局局长××已到。')
    const found = onEvery(twice.text, '××')
    expect(found).toHaveLength(2)
    expect(ignoredAmong(twice, found, [kept]).size).toBe(0)
  })

  it('is another one under another rule or for another missing section', () => {
    const closing = finding('section/missing', 3, 3, { section: 'closing' })
    const kept = placeOf(before, closing)
    const later = draftOf('同志们：', before.text.replace('\n', '。'))
    const found = (rule: string, section: string) =>
      ignoredAmong(later, [finding(rule, 9, 9, { section })], [kept]).size
    expect(found('section/missing', 'closing')).toBe(1)
    expect(found('section/missing', 'summary')).toBe(0)
    expect(found('section/suggested', 'closing')).toBe(0)
  })

  it('keeps at most 80 characters of the text', () => {
    const long = draftOf('前'.repeat(100) + '长'.repeat(200) + '后'.repeat(100))
    const { quote, before: left, after } = placeOf(long, finding('x/y', 100, 300))
    expect((quote + left + after).length).toBeLessThanOrEqual(80)
  })
})

describe('laws', () => {
  const word = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{3,12}$/)
  const sentence = fc.array(word, { minLength: 3, maxLength: 6 }).map((words) => words.join('，'))

  it('the ignored finding stays ignored whatever is put in elsewhere, and nothing else gets lost', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence, { minLength: 2, maxLength: 5 }),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), sentence), { maxLength: 5 }),
        (lines, pick, inserted) => {
          // Full sentences around each place, so that two never read alike.
          const marked = lines.map((line, i) => `${line}第${i}处【待填】第${i}项${line}，余下照旧执行到底。`)
          const draft = draftOf(...marked)
          const all = onEvery(draft.text, '【待填】')
          const index = pick % all.length
          const kept = placeOf(draft, all[index] as Finding)
          const edited = [...marked]
          for (const [at, text] of inserted) edited.splice(at % (edited.length + 1), 0, text)
          const target = edited.indexOf(marked[index] as string)
          const after = draftOf(...edited)
          const now = onEvery(after.text, '【待填】')
          const found = [...ignoredAmong(after, now, [kept]).keys()]
          expect(found).toHaveLength(1)
          const line = after.blocks[target]
          expect(found[0]?.start).toBeGreaterThanOrEqual(line?.start ?? 0)
          expect(found[0]?.end).toBeLessThanOrEqual(line?.end ?? 0)
        },
      ),
    )
  })

  it('never hides more findings than there are ignored places, unless they read alike; the answer does not depend on order', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.nat(), (lines, pick) => {
        const draft = draftOf(...lines)
        const all = onEvery(draft.text, '，')
        if (all.length === 0) return
        const target = all[pick % all.length] as Finding
        const kept = placeOf(draft, target)
        const found = ignoredAmong(draft, all, [kept])
        expect(found.has(target)).toBe(true)
        for (const hidden of found.keys()) expect(placeOf(draft, hidden)).toEqual(kept)
        expect(new Set(ignoredAmong(draft, all.toReversed(), [kept]).keys())).toEqual(new Set(found.keys()))
      }),
    )
  })
})

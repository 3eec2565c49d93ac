import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#src/check/check.ts'
import type { CheckResult } from '#src/check/check-result.ts'
import { CRASHED } from '#src/check/engine.ts'
import type { Draft } from '#src/core/draft.ts'
import { readHtml } from '#src/formats/read-html.ts'
import { readMarkdown } from '#src/formats/read-markdown.ts'
import { readText } from '#src/formats/read-text.ts'
import { arbitraryPaper } from './arbitrary-paper.ts'
import { papers } from './paper-gold.ts'

const judge = (draft: Draft): CheckResult => check(draft, { complete: true, mode: 'submission' })

function expectSound(draft: Draft): void {
  const result = judge(draft)
  const ranges = [
    ...result.findings,
    ...result.findings.flatMap((finding) => finding.related),
    ...result.sections,
    ...result.parts,
  ]
  const outside = ranges.filter(({ start, end }) => !(start >= 0 && start <= end && end <= draft.text.length))
  expect(outside).toEqual([])
  expect(result.findings.filter(({ rule }) => rule === CRASHED)).toEqual([])
  const places = result.findings.map(({ start }) => start)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  const again = judge(draft)
  expect(again.findings).toEqual(result.findings)
  expect(again.sections).toEqual(result.sections)
}

const lines = papers().flatMap(({ text }) => text.split('\n').filter((line) => line !== ''))
/** Lines of real papers in any order, some of them cut. */
const mixture = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.option(fc.nat({ max: 40 }))), { maxLength: 40 })
  .map((parts) => parts.map(([line, cut]) => (cut === null ? line : line.slice(cut))).join('\n'))

describe('the whole check, for any text', () => {
  it.each([
    ['text', readText],
    ['Markdown', readMarkdown],
    ['HTML', readHtml],
  ] as const)(
    'never throws, stays inside it and gives the same answer again: %s',
    (_, reader) => {
      fc.assert(
        fc.property(fc.oneof(arbitraryPaper, mixture), (text) => expectSound(reader(text).draft)),
        { numRuns: 150 },
      )
    },
    120_000,
  )

  it('says in any order of two unrelated papers what each says alone about words and marks', () => {
    const alone = (text: string): string[] =>
      judge(readText(text).draft)
        .findings.filter(({ rule }) => rule === 'words/confusable')
        .map(({ data }) => JSON.stringify(data))
    fc.assert(
      fc.property(mixture, mixture, (a, b) => {
        expect(alone(`${a}\n\n${b}`).toSorted()).toEqual([...alone(a), ...alone(b)].toSorted())
      }),
      { numRuns: 60 },
    )
  })
})

describe('the whole check, for texts that are long or nested', () => {
  it.each([
    ['100,000 short lines', '一、要抓好落实。\n'.repeat(100_000)],
    ['100,000 lines that are nothing', '甲\n'.repeat(100_000)],
    ['100,000 empty lines', '\n'.repeat(100_000)],
    ['one line of 200,000 characters', '会议要求各单位抓好落实，'.repeat(17_000)],
    ['nested brackets', `${'（'.repeat(20_000)}散会${'）'.repeat(20_000)}`],
    ['brackets that never close', '“《【（'.repeat(10_000)],
    ['brackets that never open', '）】》”'.repeat(10_000)],
    ['announcements without end', '下面我讲三点意见：一是抓早；'.repeat(5_000)],
    ['agendas without end', '今天的会议有三项议程：\n第一项，请张局长讲话。\n'.repeat(1_500)],
  ])(
    '%s',
    (_, text) => {
      expectSound(readText(text).draft)
    },
    120_000,
  )
})

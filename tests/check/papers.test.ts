import { describe, expect, it } from 'vitest'
import { deviationsOf, knownDeviations, knownLines } from './deviations.ts'
import { judgeText } from './judge-paper.ts'
import { papers } from './paper-gold.ts'

const all = papers()
const known = knownDeviations()
const ofKind = (kind: string) => all.filter(({ gold }) => gold.kind === kind)

it('there are at least 60 whole papers of at least 20 subtypes, and at least 30 near misses', () => {
  const whole = all.filter(({ gold }) => gold.kind !== 'near-miss')
  expect(whole.length).toBeGreaterThanOrEqual(60)
  expect(ofKind('near-miss').length).toBeGreaterThanOrEqual(30)
  const subtypes = whole.flatMap(({ gold }) => (gold.subtype === null ? [] : [`${gold.type}/${gold.subtype}`]))
  expect(new Set(subtypes).size).toBeGreaterThanOrEqual(20)
})

it('the list of known deviations names nothing but papers and checks that there are', () => {
  const checks = new Set(all.flatMap(deviationsOf).map(({ paper, check }) => `${paper}: ${check}`))
  const named = Object.entries(known).flatMap(([paper, of]) => Object.keys(of).map((check) => `${paper}: ${check}`))
  expect(named.filter((name) => !checks.has(name))).toEqual([])
})

// A new deviation fails, and so does one that is healed: it must be taken off the list (npx tsx scripts/list-deviations.ts).
describe.each(all.map((paper) => [paper.name, paper] as const))('%s', (_name, paper) => {
  const ofPaper = deviationsOf(paper).filter(({ change }) => change === null)

  it.each(ofPaper.map((d) => [d.check, d] as const))(
    '%s: as a careful reader says, but for what is listed',
    (_check, d) => {
      expect(d.lines).toEqual(knownLines(known, d))
    },
  )
})

it('a clean paper gives no error and at most one warning, but for what is listed', () => {
  const errors = all
    .filter(({ gold }) => gold.kind !== 'faulty')
    .flatMap(({ name, text }) =>
      judgeText(text)
        .findings.filter((f) => f.severity === 'error')
        .map((f) => ({ name, line: `wrongly said: ${f.rule} error ${JSON.stringify(f.data)}` })),
    )
  const listed = (name: string): string[] => Object.keys(known[name]?.['findings'] ?? {})
  expect(errors.filter(({ name, line }) => !listed(name).some((said) => said.startsWith(line)))).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { findingVerdict, judgeText, sectionVerdict } from './judge-paper.ts'
import { papers } from './paper-gold.ts'

const NOTHING = { missed: [], unexpected: [] }
const all = papers()
const ofKind = (kind: string) => all.filter(({ gold }) => gold.kind === kind)

it('there are at least 60 whole papers of at least 20 subtypes, and at least 30 near misses', () => {
  const whole = all.filter(({ gold }) => gold.kind !== 'near-miss')
  expect(whole.length).toBeGreaterThanOrEqual(60)
  expect(ofKind('near-miss').length).toBeGreaterThanOrEqual(30)
  const subtypes = whole.flatMap(({ gold }) => (gold.subtype === null ? [] : [`${gold.type}/${gold.subtype}`]))
  expect(new Set(subtypes).size).toBeGreaterThanOrEqual(20)
})

describe.each(all.map((paper) => [paper.name, paper] as const))('%s', (_, paper) => {
  const result = judgeText(paper.text)

  it('is of its genre, and of its subtype or none', () => {
    expect(result.genre).toBe(paper.gold.type)
    expect([paper.gold.subtype, null]).toContain(result.subtype)
  })

  it('has its sections, each in its paragraph', () => {
    if (paper.gold.type === 'other') expect(result.findings.filter((f) => f.rule.startsWith('section/'))).toEqual([])
    else expect(sectionVerdict(paper, result)).toEqual(NOTHING)
  })

  it('has its faults reported, and no error besides', () => {
    expect(findingVerdict(paper, result)).toEqual(NOTHING)
  })

  it('if it is clean gives at most one warning', () => {
    const warnings = result.findings.filter((f) => f.severity === 'warning').map((f) => [f.rule, f.data])
    if (paper.gold.kind !== 'faulty') expect(warnings.slice(1)).toEqual([])
  })
})

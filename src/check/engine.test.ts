import { expect, it } from 'vitest'
import { readText } from '#src/formats/read-text.ts'
import { outlineOf } from '#src/outline/outline.ts'
import { compileIndex } from '#src/outline/pattern-index.ts'
import { CRASHED, dropDuplicates, runRules, sortFindings } from './engine.ts'
import { message, type Report, type Rule, type RuleContext } from './rule.ts'

const NO_KNOWLEDGE = { genres: [], index: compileIndex([], []), indexOf: () => compileIndex([], []) }
const { draft } = readText('一二三四五')
const context: RuleContext = {
  draft,
  outline: outlineOf(draft, NO_KNOWLEDGE),
  contract: null,
  meeting: null,
  composeSection: () => [],
}
const rule = (id: string, more: Partial<Rule>, ...places: readonly number[]): Rule => ({
  id,
  severity: 'warning',
  aspect: 'structure',
  modes: ['writing', 'submission'],
  restsOnAbsence: false,
  summary: { zh: '', en: '' },
  messages: {},
  *check(): Iterable<Report> {
    for (const start of places) yield { start, end: start + 1, message: message('m') }
  },
  ...more,
})
const run = (rules: readonly Rule[], more = {}) =>
  runRules(rules, context, { complete: true, mode: 'submission', ...more })

it('sorts by place, then rule, whatever the order of the rules', () => {
  const rules = [rule('b/b', {}, 3, 1), rule('a/a', {}, 1)]
  const seen = run(rules).findings.map((f) => [f.start, f.rule])
  expect(seen).toEqual([
    [1, 'a/a'],
    [1, 'b/b'],
    [3, 'b/b'],
  ])
  expect(run(rules.toReversed()).findings).toEqual(run(rules).findings)
})

it('turns a rule that throws into one finding, keeps what it had found, and goes on', () => {
  const broken = rule('x/broken', {
    *check() {
      yield { start: 0, end: 1, message: message('m') }
      throw new Error('no')
    },
  })
  const { findings } = run([broken, rule('y/next', {}, 2)])
  expect(findings.map((f) => f.rule)).toEqual([CRASHED, 'x/broken', 'y/next'])
  expect(findings[0]?.data).toEqual({ rule: 'x/broken', reason: 'no' })
})

it('counts what the mode does not show', () => {
  const quiet = rule('p/left', { modes: ['submission'] }, 1, 2)
  expect(run([quiet], { mode: 'writing' })).toEqual({ findings: [], counters: { 'p/left': 2 } })
  expect(run([quiet]).findings).toHaveLength(2)
})

it('does not ask rules that rest on absence when the reading is incomplete', () => {
  expect(run([rule('s/missing', { restsOnAbsence: true }, 1)], { complete: false }).findings).toEqual([])
})

it('drops what is ignored before it counts duplicates, then gives the severity', () => {
  const twice = rule('d/twice', {}, 1, 1, 4)
  const { findings } = run([twice], {
    isIgnored: (f: { start: number }) => f.start === 4,
    severityOf: () => 'error',
  })
  expect(findings.map((f) => [f.start, f.severity])).toEqual([[1, 'error']])
  expect(dropDuplicates(sortFindings(findings))).toEqual(findings)
})

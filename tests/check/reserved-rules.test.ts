import { expect, it } from 'vitest'
import { RESERVED_RULES } from '#src/check/reserved-rules.ts'
import { RULES } from '#src/check/rules/generated/index.ts'

/** Every id that a finding may ever carry, with its severity: public (command line, JSON, stored ignores). */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  error: [
    'section/missing',
    'count/mismatch',
    'agenda/mismatch',
    'numbering/duplicate',
    'attendance/sum',
    'vote/sum',
    'words/confusable',
    'date/inconsistent',
    'names/near-match',
    'names/absent',
    'meeting/name',
    'set/mismatch',
  ],
  warning: [
    'numbering/gap',
    'names/inconsistent',
    'names/order',
    'names/outdated',
    'stale/carry-over',
    'vote/steps',
    'minutes/outcome',
    'section/order',
    'section/empty',
    'placeholder/left',
    'date/suspicious',
    'punctuation/pairs',
  ],
  info: [
    'section/suggested',
    'numbering/style',
    'names/address',
    'terms/unit-name',
    'text/garbage',
    'text/repeated-punctuation',
    'text/mixed-width',
    'text/broken-line',
    'punctuation/ordinal',
    'numbers/style',
    'genre/voice',
    'time/sum',
    'length/duration',
  ],
  notice: ['security/marking'],
}
const severityOf = new Map(Object.entries(TABLE).flatMap(([severity, ids]) => ids.map((id) => [id, severity] as const)))

it('has a rule or a reservation for each public id, and nothing else', () => {
  const ids = [...RULES.map((rule) => rule.id), ...RESERVED_RULES.keys()]
  expect(ids.toSorted()).toEqual([...severityOf.keys()].toSorted())
})

it('gives each rule the severity that its id promises', () => {
  expect(RULES.filter((rule) => rule.severity !== severityOf.get(rule.id)).map((rule) => rule.id)).toEqual([])
})

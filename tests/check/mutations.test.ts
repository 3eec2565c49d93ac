import { describe, expect, it } from 'vitest'
import { deviationsOf, knownDeviations, knownLines } from './deviations.ts'
import { papers } from './paper-gold.ts'

const known = knownDeviations()
const changes = papers().map((paper) => ({
  name: paper.name,
  judged: deviationsOf(paper).filter(({ change }) => change !== null),
}))
const changed = changes.filter(({ judged }) => judged.length > 0)
const judgements = changed.flatMap(({ judged }) => judged)

it('there are at least 600 changes of sample papers, and at least 700 are judged right', () => {
  expect(judgements.length).toBeGreaterThanOrEqual(600)
  expect(judgements.filter(({ lines }) => lines.length === 0).length).toBeGreaterThanOrEqual(700)
})

// A new deviation fails, and so does one that is healed: it must be taken off the list (npx tsx scripts/list-deviations.ts).
describe.each(changed.map(({ name, judged }) => [name, judged] as const))('%s', (_, judged) => {
  it.each(judged.map((d) => [d.check, d] as const))(
    'after %s says what the paper contradicts and nothing else, but for what is listed',
    (_name, d) => {
      expect(d.lines).toEqual(knownLines(known, d))
    },
  )
})

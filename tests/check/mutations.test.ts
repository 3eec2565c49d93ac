import { describe, expect, it } from 'vitest'
import { judgeText, mutationVerdict } from './judge-paper.ts'
import { papers } from './paper-gold.ts'

const NOTHING = { missed: [], unexpected: [] }
const changed = papers().filter(({ gold }) => gold.mutations.length > 0)

it('there are at least 600 changes of sample papers', () => {
  expect(changed.reduce((sum, { gold }) => sum + gold.mutations.length, 0)).toBeGreaterThanOrEqual(600)
})

describe.each(changed.map((paper) => [paper.name, paper] as const))('%s', (_, paper) => {
  const before = judgeText(paper.text)
  it.each(paper.gold.mutations.map((mutation, i) => [`${i + 1} ${mutation.kind}`, mutation] as const))(
    'after change %s says what the paper contradicts, and nothing else',
    (_name, mutation) => {
      expect(mutationVerdict(paper, mutation, before)).toEqual(NOTHING)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { faultsOf, papers } from './paper-gold.ts'

describe('the gold of every sample paper holds together', () => {
  it.each(papers().map((paper) => [paper.name, paper] as const))('%s', (_, paper) => {
    expect(faultsOf(paper)).toEqual([])
  })
})

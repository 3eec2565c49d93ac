import { describe, expect, it } from 'vitest'
import { headingRoles } from './heading-roles.ts'

const rolesOf = (...levels: (number | null)[]) => levels.map((level) => level && headingRoles(levels)(level))

describe('headingRoles', () => {
  it('takes the only heading of level 1 for the title when the document begins with it', () => {
    expect(rolesOf(1, null, 2, 3, 4, 5, 6)).toEqual([
      'title',
      null,
      'heading1',
      'heading2',
      'heading3',
      'heading4',
      'heading4',
    ])
  })
  it('takes several of them, or one further down, for headings', () => {
    expect(rolesOf(1, 2, 1, 2)).toEqual(['heading1', 'heading2', 'heading1', 'heading2'])
    expect(rolesOf(null, 1, 2)).toEqual([null, 'heading1', 'heading2'])
  })
  it('begins with level 2 where no level 1 stands', () => {
    expect(rolesOf(null, 2, 3)).toEqual([null, 'heading1', 'heading2'])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines } from './form-surface.ts'

describe('readLines', () => {
  it('makes one block of every line that has a visible character', () => {
    expect(readLines('甲\n\n 　\n乙').draft.text).toBe('甲\n乙')
  })

  it('maps every block to where it stands in the value', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('会', ' ', '　', 'a'), maxLength: 5 }), { maxLength: 8 })
    fc.assert(
      fc.property(lines, (parts) => {
        const value = parts.join('\n')
        const { draft, map } = readLines(value)
        expect(map).toHaveLength(draft.blocks.length)
        for (const { start, end, place } of map)
          expect(value.slice(place, place + end - start)).toBe(draft.text.slice(start, end))
      }),
    )
  })
})

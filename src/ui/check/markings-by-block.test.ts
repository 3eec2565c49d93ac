import { array, assert, nat, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { markingsByBlock } from './markings-by-block.ts'

test('every block has exactly the markings that touch it', () => {
  const lengths = array(nat(8), { minLength: 1, maxLength: 12 })
  assert(
    property(lengths, array(tuple(nat(60), nat(12)), { maxLength: 8 }), (sizes, marks) => {
      let at = 0
      const blocks = sizes.map((size) => {
        const block = { start: at, end: at + size }
        at = block.end + 1
        return block
      })
      const markings = marks.map(([start, length], kind) => ({ start, end: start + length, kind }))
      const found = markingsByBlock(blocks, markings)
      for (const [index, block] of blocks.entries()) {
        const touching = markings.filter((m) => m.start <= block.end && m.end >= block.start)
        expect(new Set(found.get(index) ?? [])).toEqual(new Set(touching))
      }
    }),
  )
})

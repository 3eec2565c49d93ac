import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInSource, type Segment } from './reading.ts'

const segment = (start: number, end: number): Segment<number> => ({ start, end, place: start })

describe('isInSource', () => {
  // 一、 | 统一 | 思想 \n 全文: an automatic label, two runs, a separator, another block, an empty block at 10.
  const map = [segment(2, 4), segment(4, 6), segment(7, 9), segment(10, 10)]

  test.each([
    ['inside one segment', 2, 3, true],
    ['a whole segment', 7, 9, true],
    ['over two that touch', 3, 6, true],
    ['on the label', 0, 1, false],
    ['from the label into the text', 1, 3, false],
    ['over the separator', 5, 8, false],
    ['the separator alone', 6, 7, false],
    ['from the text into nothing', 8, 12, false],
    ['behind everything', 11, 12, false],
  ])('%s', (_, start, end, expected) => {
    expect(isInSource(map, { start, end })).toBe(expected)
  })

  test.each([
    ['inside the label', 1, false],
    ['right behind the label', 2, true],
    ['inside a segment', 3, true],
    ['at the end of a block', 6, true],
    ['in an empty block', 10, true],
    ['behind everything', 11, false],
  ])('an insertion %s', (_, at, expected) => {
    expect(isInSource(map, { start: at, end: at })).toBe(expected)
  })

  test('a range stands in the source exactly when each of its characters does', () => {
    const segments = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 3 })), { maxLength: 6 }).map((steps) => {
      let at = 0
      return steps.map(([gap, length]) => {
        const start = at + gap
        at = start + length
        return segment(start, at)
      })
    })
    fc.assert(
      fc.property(segments, fc.nat({ max: 20 }), fc.integer({ min: 1, max: 10 }), (covered, start, length) => {
        const all = Array.from({ length }, (_, index) => start + index).every((at) =>
          covered.some((s) => s.start <= at && at < s.end),
        )
        expect(isInSource(covered, { start, end: start + length })).toBe(all)
      }),
    )
  })
})

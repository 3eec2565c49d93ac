import { array, assert, nat, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

const range = (max: number) =>
  tuple(nat(max), nat(max)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('a paragraph without markings is one piece', () => {
  expect(piecesOf({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, kinds: [] }])
})

test('overlapping markings are cut where they begin and end', () => {
  const pieces = piecesOf({ start: 0, end: 10 }, [
    { start: 2, end: 6, kind: 'a' },
    { start: 4, end: 20, kind: 'b' },
  ])
  expect(pieces).toEqual([
    { start: 0, end: 2, kinds: [] },
    { start: 2, end: 4, kinds: ['a'] },
    { start: 4, end: 6, kinds: ['a', 'b'] },
    { start: 6, end: 10, kinds: ['b'] },
  ])
})

test('a missing part is a place between characters', () => {
  expect(piecesOf({ start: 0, end: 4 }, [{ start: 4, end: 4, kind: 'gap' }])).toEqual([
    { start: 0, end: 4, kinds: [] },
    { start: 4, end: 4, kinds: ['gap'] },
  ])
})

test('pieces cover the paragraph in order, and each character carries exactly its markings', () => {
  assert(
    property(range(40), array(range(40), { maxLength: 6 }), (block, ranges) => {
      const markings = ranges.map((r, kind) => ({ ...r, kind }))
      const pieces = piecesOf(block, markings)
      let at = block.start
      for (const piece of pieces) {
        expect(piece.start).toBe(at)
        at = piece.end
        for (let i = piece.start; i < piece.end; i++) {
          expect(piece.kinds).toEqual(markings.filter((m) => m.start <= i && i < m.end).map((m) => m.kind))
        }
      }
      expect(at).toBe(block.end)
    }),
  )
})

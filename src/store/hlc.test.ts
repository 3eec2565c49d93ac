import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { followHlc, HLC_PATTERN, nextHlc } from './hlc.ts'

test('stamps grow whatever the clock does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: 0, max: 1e15, noNaN: true }))),
      (times) => {
        let last: string | null = null
        for (const now of times) {
          const next = nextHlc(last, now, 'r1')
          expect(next).toMatch(HLC_PATTERN)
          if (last !== null) expect(next > last).toBe(true)
          last = next
        }
      },
    ),
  )
})

test('a later millisecond sorts later, also between replicas', () => {
  expect(nextHlc(null, 1_700_000_000_000, 'zz') < nextHlc(null, 1_700_000_000_001, 'aa')).toBe(true)
})

test('a full counter goes on in the next millisecond', () => {
  const full = '000000001-zzzz-r1'
  expect(nextHlc(full, 1, 'r1')).toBe('000000002-0000-r1')
})

test('another copy is followed, but not into the far future', () => {
  const now = 1_700_000_000_000
  const own = nextHlc(null, now, 'own')
  const ahead = nextHlc(null, now + 60_000, 'other')
  const wrong = nextHlc(null, now + 10 * 365 * 86_400_000, 'other')
  expect(followHlc(own, ahead, now)).toBe(ahead)
  expect(followHlc(own, wrong, now)).toBe(own)
  expect(followHlc(ahead, own, now)).toBe(ahead)
  expect(nextHlc(followHlc(own, ahead, now), now, 'own') > ahead).toBe(true)
})

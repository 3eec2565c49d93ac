import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber, daysInMonth, isDay, weekdayOf } from './calendar.ts'

it('agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
      expect(daysInMonth(year, month)).toBe(last)
      for (const day of [1, 15, last]) {
        const utc = Date.UTC(year, month - 1, day)
        expect(weekdayOf({ year, month, day })).toBe(new Date(utc).getUTCDay())
        expect(dayNumber({ year, month, day }) - dayNumber({ year: 2000, month: 3, day: 1 })).toBe(
          (utc - Date.UTC(2000, 2, 1)) / 86_400_000,
        )
      }
    }),
  )
})

it('knows which days exist', () => {
  expect(isDay({ year: 2024, month: 2, day: 29 })).toBe(true)
  for (const [year, month, day] of [
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [2026, 4, 0],
  ] as const)
    expect(isDay({ year, month, day })).toBe(false)
})

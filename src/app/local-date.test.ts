import { afterEach, expect, test } from 'vitest'
import { localDate } from './local-date.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test('early in the morning it is already today in China', () => {
  process.env.TZ = 'Asia/Shanghai'
  expect(localDate(Date.UTC(2026, 0, 1, 16, 30))).toBe('2026-01-02')
})

test('late in the evening it is still today west of Greenwich', () => {
  process.env.TZ = 'America/New_York'
  expect(localDate(Date.UTC(2026, 0, 2, 3))).toBe('2026-01-01')
})

import { describe, expect, it } from 'vitest'
import { formatDate, formatDateTime, isMoment } from './dates.ts'

describe('formatDateTime', () => {
  it.each([
    ['2026-11-23T09:00', '2026年11月23日（星期一）上午9时'],
    ['2026-03-05T14:30', '2026年3月5日（星期四）下午2时30分'],
    ['2024-02-29T12:05', '2024年2月29日（星期四）中午12时5分'],
    ['2026-01-01T00:00', '2026年1月1日（星期四）凌晨0时'],
    ['2026-01-01T19:00', '2026年1月1日（星期四）晚上7时'],
    ['2026-11-22', '2026年11月22日（星期日）'],
  ])('writes %s as %s', (startsAt, text) => {
    expect(formatDateTime(startsAt)).toBe(text)
    expect(formatDate(startsAt)).toBe(text.slice(0, text.indexOf('（')))
  })

  it.each([
    '',
    'morgen',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-11-23T24:00',
    '2026-11-23T09:60',
  ])('answers null for %j', (startsAt) => {
    expect(formatDateTime(startsAt)).toBeNull()
    expect(formatDate(startsAt)).toBeNull()
    expect(isMoment(startsAt)).toBe(false)
  })
})

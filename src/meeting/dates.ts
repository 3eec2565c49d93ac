const WEEKDAYS = '日一二三四五六'

interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Null when only the day is known. */
  readonly hour: number | null
  readonly minute: number
}

/** `2026年11月23日` without leading zeros (GB/T 9704—2012 §7.3.5). Null for a text that is no date of the calendar. */
export function formatDate(startsAt: string): string | null {
  const moment = readMoment(startsAt)
  return moment && `${moment.year}年${moment.month}月${moment.day}日`
}

/**
 * `2026年11月23日（星期一）上午9时30分`; without a time of day `2026年11月23日（星期一）`. Twelve hours with 上午 and 下午
 * (GB/T 15835), no leading zeros. `startsAt` is local time, `2026-11-23T09:30`. Null when it is no date.
 */
export function formatDateTime(startsAt: string): string | null {
  const moment = readMoment(startsAt)
  if (!moment) return null
  const { year, month, day, hour, minute } = moment
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
  const time = hour === null ? '' : `${formatHour(hour)}${minute > 0 ? `${minute}分` : ''}`
  return `${year}年${month}月${day}日（星期${weekday}）${time}`
}

/** True when the text names a day, and a time of day, that exist. */
export function isMoment(startsAt: string): boolean {
  return readMoment(startsAt) !== null
}

function formatHour(hour: number): string {
  if (hour < 6) return `凌晨${hour}时`
  if (hour < 12) return `上午${hour}时`
  if (hour === 12) return '中午12时'
  return hour < 18 ? `下午${hour - 12}时` : `晚上${hour - 12}时`
}

function readMoment(text: string): Moment | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(text)
  if (!found) return null
  const [year = 0, month = 0, day = 0] = found.slice(1, 4).map(Number)
  const hour = found[4] === undefined ? null : Number(found[4])
  const minute = Number(found[5] ?? 0)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || (hour ?? 0) > 23 || minute > 59) return null
  return { year, month, day, hour, minute }
}

function daysIn(year: number, month: number): number {
  const days = new Date(0)
  days.setUTCFullYear(year, month, 0)
  return days.getUTCDate()
}

/** A day of the Gregorian calendar; `month` and `day` count from 1. No time zone is involved. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Number of days of a month (1 … 12); 0 for what is no month. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** True when the calendar has such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Days since 1 March of the year 0: the difference of two is the number of days between them. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  )
}

/** 0 for Sunday … 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

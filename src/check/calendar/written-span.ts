import { dayNumber } from '#src/core/calendar.ts'
import { readNumeral } from '#src/core/numerals.ts'
import type { WrittenDate } from './written-date.ts'

const SIGN = '(?:起?[，,]?(?:至|到)|[-–~～]|—{1,2})'
const BETWEEN = new RegExp(`^(?:[（(][^（）()\\n]{1,6}[）)])?[ 　]{0,2}(?:上午|下午|晚上?)?${SIGN}[ 　]{0,2}$`)
const DAY_ALONE = new RegExp(
  `^(?:[（(][^（）()\\n]{1,6}[）)])?[ 　]{0,2}(?:上午|下午|晚上?)?${SIGN}[ 　]{0,2}(\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]`,
)

/**
 * Where a span that begins with `first` ends, when its end lies before its beginning: 9月5日至3日, 9月5日至9月3日. Null
 * otherwise, and where a new year may lie between (11月15日至3月15日).
 */
export function earlierSecondDay(text: string, first: WrittenDate, next: WrittenDate | undefined): number | null {
  if (next && next.start - first.end < 16 && BETWEEN.test(text.slice(first.end, next.start)))
    return isEarlier(next, first) ? next.end : null
  const alone = DAY_ALONE.exec(text.slice(first.end, first.end + 20))
  const day = readNumeral(alone?.[1] ?? '')
  return alone && day !== null && day < first.day && day > 0 ? first.end + alone[0].length : null
}

function isEarlier(second: WrittenDate, first: WrittenDate): boolean {
  if (second.year !== null && first.year !== null)
    return dayNumber({ ...second, year: second.year }) < dayNumber({ ...first, year: first.year })
  return second.year === null && second.month === first.month && second.day < first.day
}

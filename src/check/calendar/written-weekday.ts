import type { Range } from '#src/core/draft.ts'
import { readNumeral } from '#src/core/numerals.ts'
import { datesIn, type WrittenDate } from './written-date.ts'

/** A weekday that is written beside its date. `range` is its last character (四 of 星期四). */
export interface DatedWeekday {
  readonly date: WrittenDate
  /** 0 for Sunday … 6 for Saturday. */
  readonly weekday: number
  /** 星期四 or 周四, as written. */
  readonly whole: Range
  readonly range: Range
}

const NAMES = ['星期', '礼拜', '周'] as const
const DAYS = '日一二三四五六'
/** What may stand between a date and its weekday. */
const GAP = /^[ 　]{0,2}(?:上午|下午|晚上?|早上?|中午)?[ 　]{0,2}[（([，,]?[ 　]{0,2}$/
/** 至5日（, 、10月9日（: a second day before the bracket. */
const SECOND_DAY =
  /^(?:至|到|、|和|[-–—~～]{1,2})((?:\d{1,2}|[一二三]?十?[一二三四五六七八九]?)月)?(\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号][ 　]{0,2}[（(，,]?$/
const SECOND_WEEKDAY = /(?:至|到|、|和|[-–—~～]{1,2})(星期|礼拜|周)?([一二三四五六日天])/y
/** Behind a weekday stands no other Chinese word than a time of day or a verb of meeting: 周一鸣 is a name. */
const NEXT = /^$|[^\u3400-\u9FFF]|[上下中晚早凌夜全前开至到在举召和]/
const BESIDE = 24

/** All weekdays of the text that stand beside a date. Linear. */
export function datedWeekdays(text: string): DatedWeekday[] {
  const found: DatedWeekday[] = []
  for (const name of NAMES)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const digit = at + name.length
      const weekday = weekdayAt(text, digit)
      if (weekday >= 0) found.push(...beside(text, at, digit, weekday))
    }
  return found.toSorted((a, b) => a.range.start - b.range.start)
}

function weekdayAt(text: string, at: number): number {
  const c = text[at] ?? ' '
  return c === '天' ? 0 : DAYS.indexOf(c)
}

function beside(text: string, at: number, digit: number, weekday: number): DatedWeekday[] {
  const whole = { start: at, end: digit + 1 }
  const one = (date: WrittenDate): DatedWeekday => ({ date, weekday, whole, range: { start: digit, end: digit + 1 } })
  SECOND_WEEKDAY.lastIndex = digit + 1
  const second = SECOND_WEEKDAY.exec(text)
  if (!second && !NEXT.test(text[digit + 1] ?? '')) return []
  const before = datesIn(text, Math.max(0, at - BESIDE), at)
  const date = before.at(-1)
  if (date) {
    const gap = text.slice(date.end, at)
    const previous = before.at(-2)
    const paired = previous && /^(?:至|到|、|和|[-–—~～]{1,2})$/.test(text.slice(previous.end, date.start))
    if (GAP.test(gap) && !paired) return second && /[（(]/.test(gap) ? [] : [one(date)]
    const later = GAP.test(gap) && paired ? date : laterDay(date, gap, digit)
    const earlier = GAP.test(gap) && paired ? previous : date
    if (!later || !second) return []
    const end = SECOND_WEEKDAY.lastIndex
    const start = end - 1 - (second[1]?.length ?? 0)
    const other = weekdayAt(text, end - 1)
    return [one(earlier), { date: later, weekday: other, whole: { start, end }, range: { start: end - 1, end } }]
  }
  return behind(text, digit + 1).map(one)
}

/** The second day of 9月3日至5日（; it lies in the month of the first unless it has its own. */
function laterDay(first: WrittenDate, gap: string, at: number): WrittenDate | null {
  const found = SECOND_DAY.exec(gap)
  const day = readNumeral(found?.[2] ?? '')
  const month = found?.[1] === undefined ? first.month : readNumeral(found[1].slice(0, -1))
  if (!found || day === null || month === null) return null
  return { start: Math.min(first.end + 1, at), end: first.end + gap.length, year: first.year, month, day }
}

/** 星期四（9月3日）. */
function behind(text: string, at: number): WrittenDate[] {
  if (!/[（(]/.test(text[at] ?? '')) return []
  const date = datesIn(text, at + 1, Math.min(text.length, at + BESIDE))[0]
  return date && date.start === at + 1 && /[）)]/.test(text[date.end] ?? '') ? [date] : []
}

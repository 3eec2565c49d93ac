import type { Range } from '#src/core/draft.ts'
import { readNumeral } from '#src/core/numerals.ts'

/** A day as it is written: 2026年9月3日, 9月3日, 二〇二六年九月三日, 2026-09-03. It need not exist. */
export interface WrittenDate extends Range {
  /** Null where no year is written. */
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const YEAR_AND_MONTH =
  /(?:(\d{4}|[１２][０-９]{3}|[一二][〇零○一二三四五六七八九]{3})[ 　]{0,2}年[ 　]{0,2})?(\d{1,2}|[０-９]{1,2}|十[一二三]?|[一二三四五六七八九])[ 　]{0,2}$/
const DAY_BEHIND =
  /[ 　]{0,2}(\d{1,2}|[０-９]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?)[ 　]{0,2}[日号](?!\d)/y
const NUMERIC = /(?<![\d.\-/])(20\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d\-/]|\.\d)/g
/** A digit or sign in front says that the number is longer: 第13月, 3.5月. */
const LONGER = /[\d０-９.．第一二三四五六七八九十〇百千]/

/** All written days of `[start, end)`, in order. Linear: looks around each 月 and each 20…. */
export function datesIn(text: string, start: number, end: number): WrittenDate[] {
  const found: WrittenDate[] = []
  for (let at = text.indexOf('月', start); at >= 0 && at < end; at = text.indexOf('月', at + 1)) {
    const date = dateAround(text, start, at)
    if (date && date.end <= end) found.push(date)
  }
  NUMERIC.lastIndex = 0
  const window = start === 0 && end === text.length ? text : text.slice(start, end)
  let numeric = false
  for (const match of window.matchAll(NUMERIC)) {
    const [whole, year, , month, day] = match
    const from = start + match.index
    found.push({ start: from, end: from + whole.length, year: Number(year), month: Number(month), day: Number(day) })
    numeric = true
  }
  return numeric ? found.toSorted((a, b) => a.start - b.start) : found
}

function dateAround(text: string, from: number, at: number): WrittenDate | null {
  DAY_BEHIND.lastIndex = at + 1
  const behind = DAY_BEHIND.exec(text)
  if (!behind) return null
  const window = Math.max(from, at - 14)
  const before = YEAR_AND_MONTH.exec(text.slice(window, at))
  if (!before) return null
  const start = window + before.index
  if (LONGER.test(text[start - 1] ?? '') && start > from) return null
  const month = readNumeral(before[2] ?? '')
  const day = readDay(behind[1] ?? '')
  const year = before[1] === undefined ? null : readNumeral(before[1].replace(/○/g, '〇'))
  if (month === null || day === null || (before[1] !== undefined && year === null)) return null
  return { start, end: DAY_BEHIND.lastIndex, year, month, day }
}

function readDay(text: string): number | null {
  return readNumeral(text.replace('廿', '二十'))
}

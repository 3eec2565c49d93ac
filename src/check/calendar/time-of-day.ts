import type { Range } from '#src/core/draft.ts'

/** A time as it is written: 上午9:00, 14时30分, 下午3点半. It need not exist. */
export interface WrittenTime extends Range {
  readonly period: string | null
  readonly hour: number
  readonly minute: number
  /** 09:00: written in twenty-four hours. */
  readonly padded: boolean
  /** A day or a word such as 时间 stands before it, so that it is a time of day and no score or ratio. */
  readonly placed: boolean
}

const TIME = /\d{1,2}(?:[:：]\d{2}(?![\d:：])|[时点](?:\d{1,2}分?|半|整)?)/g
const PERIOD = /(凌晨|清晨|早上|早晨|上午|中午|正午|下午|傍晚|晚上|晚|夜间)[ 　]{0,2}$/
const PLACED = /[日号）)时间：:至到—–~～-][ 　]{0,2}$/

/** Written times of the text, in order. A bare 3点 is none (3点意见). Linear. */
export function timesIn(text: string): WrittenTime[] {
  const found: WrittenTime[] = []
  for (const match of text.matchAll(TIME)) {
    const [whole] = match
    const at = match.index
    if (/[\d.．:：/]/.test(text[at - 1] ?? '')) continue
    const period = PERIOD.exec(text.slice(Math.max(0, at - 4), at))
    const start = at - (period?.[0].length ?? 0)
    const placed = period !== null || PLACED.test(text.slice(Math.max(0, at - 3), at))
    const bare = /[时点]$/.test(whole)
    if (bare && !period && !(placed && /[日号]/.test(text[at - 1] ?? ''))) continue
    const [hour = '', rest = ''] = whole.split(/[:：时点]/)
    const minute = rest === '半' ? 30 : Number.parseInt(rest, 10) || 0
    const padded = hour.length === 2 && hour.startsWith('0')
    found.push({
      start,
      end: at + whole.length,
      period: period?.[1] ?? null,
      hour: Number(hour),
      minute,
      padded,
      placed,
    })
  }
  return found
}

/** False for 25:00, 9:70, 上午15时, 中午9时, 晚上14时. 下午15时 is common and understood. */
export function isTimeOfDay({ period, hour, minute }: WrittenTime): boolean {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return false
  if (period === null || period === '下午') return true
  if (/凌|清|早|上午/.test(period)) return hour <= 12
  if (/午/.test(period)) return hour <= 2 || (hour >= 10 && hour <= 14)
  return hour <= 12 || hour >= 17
}

/**
 * True when no reading of the two lets the second come after the first on one day. Careful with what clerks write:
 * 上午9:00—5:00 ends at five in the afternoon, 晚上8:00—2:00 and 20:00—6:00 on the next day.
 */
export function endsBefore(first: WrittenTime, second: WrittenTime): boolean {
  const night = first.period !== null && /晚|夜|傍/.test(first.period)
  const starts = first.period === null ? loose(first) : [fixed(first.period, first.hour) * 60 + first.minute]
  const ends =
    second.period !== null
      ? [fixed(second.period, second.hour) * 60 + second.minute]
      : first.period === null
        ? loose(second)
        : inherited(first.period, second)
  const overnight = second.hour <= 9 && (first.period === null || second.period !== null)
  if (night || (overnight && starts.some((s) => s >= 17 * 60))) return false
  const widest = first.period !== null && second.period !== null ? 24 : LONGEST_SITTING
  return !starts.some((s) => ends.some((e) => e > s && e - s <= widest * 60))
}

const LONGEST_SITTING = 10

/** Without a word for the time of day a small hour may be one of the afternoon. */
function loose({ hour, minute, padded }: WrittenTime): number[] {
  const at = hour * 60 + minute
  return hour <= 6 && !padded ? [at, at + 12 * 60] : [at]
}

function inherited(period: string, { hour, minute }: WrittenTime): number[] {
  const at = hour * 60 + minute
  if (hour > 12) return [at]
  const same = fixed(period, hour) * 60 + minute
  return hour <= 6 ? [same, at + 12 * 60] : [same]
}

function fixed(period: string, hour: number): number {
  if (/下午|傍|晚|夜/.test(period)) return hour < 12 ? hour + 12 : hour === 12 && !/下午/.test(period) ? 24 : hour
  if (/中午|正午/.test(period)) return hour <= 3 ? hour + 12 : hour
  return /凌晨/.test(period) && hour === 12 ? 0 : hour
}

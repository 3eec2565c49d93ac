import { type Day, dayNumber, isDay } from '#src/core/calendar.ts'
import type { Outline } from '#src/outline/outline.ts'
import { datesIn, type WrittenDate } from './written-date.ts'

/** The day that a paper carries: 题注, 时间：, 落款; the meeting's where it says so, else the paper's own. */
export interface PaperDate extends WrittenDate {
  readonly year: number
  /** `month`: a line that names no day (2026年3月), taken as its middle. */
  readonly kind: 'time' | 'head' | 'signature' | 'month'
}

const TIME_LABEL = /^(?:会议|开会|召开|活动)?(?:时\s*间|日\s*期)[^：:]{0,4}[：:]/
const HEAD_LINES = 6
const SIGNATURE_LINES = 4

/** Full dates that stand where papers carry their date: a time label, a line of its own in the head or at the end. */
export function paperDates(outline: Pick<Outline, 'lines'>): PaperDate[] {
  const { lines } = outline
  const found: PaperDate[] = []
  for (const [index, line] of lines.entries()) {
    const head = index < HEAD_LINES
    const foot = index >= lines.length - SIGNATURE_LINES
    const labelled = TIME_LABEL.test(line.text)
    if (!labelled && !((head || foot) && line.text.length <= LONGEST_DATE_LINE)) continue
    const month = head || foot ? monthLine(line.text) : null
    if (month) found.push({ ...month, start: line.start, end: line.end, day: 15, kind: 'month' })
    const [date, more] = datesIn(line.text, 0, line.text.length)
    if (!date || date.year === null || (more && !labelled)) continue
    if (!labelled && !isDateLine(line.text, date, head)) continue
    if (!isDay({ year: date.year, month: date.month, day: date.day })) continue
    const kind = labelled ? 'time' : head ? 'head' : 'signature'
    found.push({ ...date, year: date.year, start: line.start + date.start, end: line.start + date.end, kind })
  }
  return found
}

function monthLine(text: string): { year: number; month: number } | null {
  const match = /^[（(]?(20\d\d)年(\d{1,2})月[）)]?$/.exec(text)
  const month = Number(match?.[2])
  return match && month >= 1 && month <= 12 ? { year: Number(match[1]), month } : null
}

const LONGEST_DATE_LINE = 40

/** （2026年9月3日）, 2026年9月3日 李明, 县政府办公室 2026年9月3日印发: nothing of a sentence. */
function isDateLine(text: string, date: WrittenDate, head: boolean): boolean {
  const rest = text.slice(0, date.start) + text.slice(date.end)
  return !/[，。；！？]/.test(rest) && (head ? rest.length <= 24 : /^[^在于]*$/.test(rest))
}

/** How far before and behind the day of its paper a date without a year may lie. */
const PAST = 150
const AHEAD = 300

/**
 * The days that a date may mean, the likeliest first: one where it has a year; else those not far from the days that the
 * paper carries (in December 5 January is next year's); with nothing but a year in the title that year's, and its
 * neighbour's at the turn of the year. Empty when nothing is known.
 */
export function likelyDays(date: WrittenDate, carried: readonly PaperDate[], titleYear: number | null): Day[] {
  const { month, day } = date
  if (date.year !== null) return [{ year: date.year, month, day }]
  if (carried.length > 0) {
    const sets = carried.map((c) => possibleYears(date, c))
    const years = new Set(sets.flat())
    return sets.some((set) => set.length === 0) ? [] : [...years].map((year) => ({ year, month, day }))
  }
  if (titleYear === null) return []
  const neighbour = month <= 3 ? [titleYear + 1] : month >= 11 ? [titleYear - 1] : []
  return [titleYear, ...neighbour].map((year) => ({ year, month, day }))
}

/** The paper's own year first. */
function possibleYears({ month, day }: WrittenDate, to: PaperDate): number[] {
  const from = dayNumber(to)
  return [to.year, to.year + 1, to.year - 1].filter((year) => {
    const distance = dayNumber({ year, month, day }) - from
    return distance >= -PAST && distance <= AHEAD
  })
}

/** The year that a title names (2026年全县…会议), years of account (2025年度) apart. */
export function yearInTitle(outline: Pick<Outline, 'lines' | 'sections'>): number | null {
  const title = outline.sections.find((s) => s.id === 'title')
  const line = outline.lines.find((l) => title && l.start >= title.start && l.start < title.end)
  const found = /(?<!\d)(20\d\d)年(?![度以])/.exec(line?.text ?? '')
  return found ? Number(found[1]) : null
}

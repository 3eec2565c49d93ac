import { type Day, dayNumber, isDay } from '#src/core/calendar.ts'
import type { Outline } from '#src/outline/outline.ts'
import { datesIn, type WrittenDate } from './written-date.ts'

/** The day that a paper carries: 题注, 时间：, 落款; the meeting's where it says so, else the paper's own. */
export interface PaperDate extends WrittenDate {
  readonly year: number
  readonly kind: 'time' | 'head' | 'signature'
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
    const [date, more] = datesIn(line.text, 0, line.text.length)
    if (!date || date.year === null || (more && !labelled)) continue
    if (!labelled && !isDateLine(line.text, date, head)) continue
    if (!isDay({ year: date.year, month: date.month, day: date.day })) continue
    const kind = labelled ? 'time' : head ? 'head' : 'signature'
    found.push({ ...date, year: date.year, start: line.start + date.start, end: line.start + date.end, kind })
  }
  return found
}

const LONGEST_DATE_LINE = 40

/** （2026年9月3日）, 2026年9月3日 李明, 县政府办公室 2026年9月3日印发: nothing of a sentence. */
function isDateLine(text: string, date: WrittenDate, head: boolean): boolean {
  const rest = text.slice(0, date.start) + text.slice(date.end)
  return !/[，。；！？]/.test(rest) && (head ? rest.length <= 24 : /^[^在于]*$/.test(rest))
}

/** How far from the day of its paper a date without a year may lie and still be sure of its year. */
const SURE_WITHIN = 150

/**
 * The days that a date may mean: one where it has a year or lies near the days that the paper carries (in December
 * 5 January is next year's); with nothing but a year in the title that year's, and its neighbour's at the turn of the
 * year. Empty when nothing is sure.
 */
export function likelyDays(date: WrittenDate, carried: readonly PaperDate[], titleYear: number | null): Day[] {
  const { month, day } = date
  if (date.year !== null) return [{ year: date.year, month, day }]
  if (carried.length > 0) {
    const years = new Set(carried.map((c) => nearestYear(date, c)))
    const [year = null] = years
    return year === null || years.size > 1 ? [] : [{ year, month, day }]
  }
  if (titleYear === null) return []
  const neighbour = month <= 3 ? [titleYear + 1] : month >= 11 ? [titleYear - 1] : []
  return [titleYear, ...neighbour].map((year) => ({ year, month, day }))
}

function nearestYear({ month, day }: WrittenDate, to: PaperDate): number | null {
  const from = dayNumber(to)
  const near = (year: number): boolean => Math.abs(dayNumber({ year, month, day }) - from) <= SURE_WITHIN
  return [to.year, to.year - 1, to.year + 1].find(near) ?? null
}

/** The year that a title names (2026年全县…会议), years of account (2025年度) apart. */
export function yearInTitle(outline: Pick<Outline, 'lines' | 'sections'>): number | null {
  const title = outline.sections.find((s) => s.id === 'title')
  const line = outline.lines.find((l) => title && l.start >= title.start && l.start < title.end)
  const found = /(?<!\d)(20\d\d)年(?![度以])/.exec(line?.text ?? '')
  return found ? Number(found[1]) : null
}

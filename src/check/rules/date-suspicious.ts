import { dayNumber, daysInMonth } from '#src/core/calendar.ts'
import { likelyDays, type PaperDate, paperDates } from '../calendar/paper-date.ts'
import { endsBefore, isTimeOfDay, timesIn } from '../calendar/time-of-day.ts'
import { datesIn, type WrittenDate } from '../calendar/written-date.ts'
import { earlierSecondDay } from '../calendar/written-span.ts'
import { message, type Report, type Rule, type RuleContext } from '../rule.ts'

/** Dates and times that cannot be: 2月30日, 9月5日至3日, 上午15时, a deadline before the meeting. */
export const dateSuspicious: Rule = {
  id: 'date/suspicious',
  severity: 'warning',
  aspect: 'dates',
  modes: ['writing', 'submission'],
  restsOnAbsence: false,
  summary: { zh: '日期、时间自相矛盾', en: 'Dates or times that cannot be' },
  messages: {
    'no-such-day': { zh: '没有“{text}”这一天', en: 'There is no such day: {text}' },
    'no-such-time': { zh: '没有“{text}”这个时间', en: 'There is no such time: {text}' },
    'span-backwards': { zh: '结束早于开始：{text}', en: 'Ends before it begins: {text}' },
    'deadline-past': { zh: '期限{text}早于会议日期', en: 'The deadline {text} lies before the meeting' },
    'signed-before': { zh: '落款日期早于会议日期', en: 'Signed before the meeting took place' },
    'two-dates': { zh: '题注和时间栏的日期不一致', en: 'The head and the time line name different days' },
    meeting: { zh: '会议日期', en: 'The day of the meeting' },
  },
  *check({ draft, outline }) {
    const { text } = draft
    const dates = datesIn(text, 0, text.length)
    yield* noSuchDays(text, dates)
    for (const [i, date] of dates.entries()) {
      const end = earlierSecondDay(text, date, dates[i + 1])
      if (end !== null) yield report('span-backwards', text, date.start, end)
    }
    yield* strangeTimes(text)
    const carried = paperDates(outline)
    yield* againstPaper(outline.genre, carried)
    yield* pastDeadlines(text, outline, dates, carried)
  },
}

function report(id: string, text: string, start: number, end: number, more: Partial<Report> = {}): Report {
  const quoted = text.slice(start, end)
  return { start, end, message: message(id, { text: quoted }), data: { kind: id, text: quoted }, ...more }
}

function* noSuchDays(text: string, dates: readonly WrittenDate[]): Iterable<Report> {
  for (const { start, end, year, month, day } of dates) {
    // A form printed with zeros is a blank; 2026.13.5 may be a version.
    if (month === 0 || day === 0 || text.slice(start, end).includes('.')) continue
    if (month > 12 || day > daysInMonth(year ?? LEAP_YEAR, month)) yield report('no-such-day', text, start, end)
  }
}

/** Without a year 29 February may be. */
const LEAP_YEAR = 2028

function* strangeTimes(text: string): Iterable<Report> {
  const times = timesIn(text)
  for (const [i, time] of times.entries()) {
    const next = times[i + 1]
    const spans = next && /^[ 　]{0,2}(?:[-–~～至到]|—{1,2})[ 　]{0,2}$/.test(text.slice(time.end, next.start))
    if (!isTimeOfDay(time)) {
      if (time.placed) yield report('no-such-time', text, time.start, time.end)
    } else if (spans && isTimeOfDay(next) && endsBefore(time, next))
      yield report('span-backwards', text, time.start, next.end)
  }
}

/** The day of the meeting against the head of a script and the signature of minutes. */
function* againstPaper(genre: string, carried: readonly PaperDate[]): Iterable<Report> {
  const [time, more] = carried.filter((d) => d.kind === 'time')
  if (!time || more) return
  const related = [{ start: time.start, end: time.end, note: message('meeting') }]
  for (const date of carried) {
    const earlier = dayNumber(date) - dayNumber(time)
    const found = { start: date.start, end: date.end, related, data: { days: earlier } }
    if (date.kind === 'signature' && earlier < 0 && (genre === 'minutes' || genre === 'record'))
      yield { ...found, message: message('signed-before') }
    if (date.kind === 'head' && earlier !== 0 && genre === 'host-script')
      yield { ...found, message: message('two-dates') }
  }
}

/** How long ago a deadline may lie to be a slip of the pen and not last year’s. */
const RECENT = 120

function* pastDeadlines(
  text: string,
  outline: RuleContext['outline'],
  dates: readonly WrittenDate[],
  carried: readonly PaperDate[],
): Iterable<Report> {
  const meetings = carried.filter((d) => d.kind === 'time' || d.kind === 'head')
  const [meeting] = meetings.toSorted((a, b) => dayNumber(a) - dayNumber(b))
  if (!meeting || (outline.genre !== 'host-script' && outline.genre !== 'minutes')) return
  for (const date of dates) {
    if (!/^(?:之|以)?前(?!的|后|期|夕|召开|报送的)/.test(text.slice(date.end, date.end + 6))) continue
    if (!isDemand(text, date)) continue
    const [day, other] = likelyDays(date, [meeting], null)
    const ago = day && !other ? dayNumber(meeting) - dayNumber(day) : 0
    if (ago <= 0 || ago > RECENT) continue
    const related = [{ start: meeting.start, end: meeting.end, note: message('meeting') }]
    yield report('deadline-past', text, date.start, date.end, { related, data: { days: ago } })
  }
}

/** The sentence asks for something still to be done, and tells nothing that was done. */
function isDemand(text: string, { start, end }: WrittenDate): boolean {
  const before = text.slice(Math.max(0, start - 40), start).replace(/^[^]*[。！？!?\n；;]/, '')
  const after = text.slice(end, end + 40).replace(/[。！？!?\n；;][^]*$/, '')
  return (
    /请|务必|必须|须|要|负责|牵头|由/.test(before) &&
    /报|完成|上报|反馈|提交|落实|交|印发|整改/.test(after) &&
    !/已|了|去年|上年|曾|原定|原计划|此前|未|没有|截至/.test(before + after)
  )
}

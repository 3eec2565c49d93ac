import { isDay, weekdayOf } from '#src/core/calendar.ts'
import { likelyDays, type PaperDate, paperDates, yearInTitle } from '../calendar/paper-date.ts'
import { datesIn } from '../calendar/written-date.ts'
import { type DatedWeekday, datedWeekdays } from '../calendar/written-weekday.ts'
import { message, type Rule, type RuleContext } from '../rule.ts'

/** A weekday that its date does not have: 2026年9月3日（星期五）. */
export const dateInconsistent: Rule = {
  id: 'date/inconsistent',
  severity: 'error',
  aspect: 'dates',
  modes: ['writing', 'submission'],
  restsOnAbsence: false,
  summary: { zh: '日期与星期不符', en: 'A date and its weekday disagree' },
  messages: {
    weekday: { zh: '{date}是{actual}，这里写的是{written}', en: '{date} is {actual}, not {written}' },
    date: { zh: '日期', en: 'The date' },
    year: { zh: '年份依据', en: 'The year is taken from here' },
    correct: { zh: '日期没错的话，改为“{actual}”', en: 'If the date is right, change to “{actual}”' },
  },
  *check({ draft, outline }) {
    const beside = datedWeekdays(draft.text)
    if (beside.length === 0) return
    const carried = carriedDates(draft.text, outline)
    const year = yearInTitle(outline)
    for (const found of beside) {
      if (/[去上前次翌明来后]年$/.test(draft.text.slice(Math.max(0, found.date.start - 2), found.date.start))) continue
      const days = likelyDays(found.date, carried, year)
      const [day] = days
      if (!day || !days.every(isDay) || days.some((d) => weekdayOf(d) === found.weekday)) continue
      const old = draft.text.slice(found.range.start, found.range.end)
      const letter = '日一二三四五六'[weekdayOf(day)] ?? ''
      const whole = draft.text.slice(found.whole.start, found.whole.end)
      const actual = whole.slice(0, -1) + letter
      const source = found.date.year === null ? carried[0] : undefined
      yield {
        ...found.whole,
        message: message('weekday', { date: `${day.year}年${day.month}月${day.day}日`, actual, written: whole }),
        data: { year: day.year, month: day.month, day: day.day, written: found.weekday, actual: weekdayOf(day) },
        related: [
          { start: found.date.start, end: found.date.end, note: message('date') },
          ...(source ? [{ start: source.start, end: source.end, note: message('year') }] : []),
        ],
        fixes: [{ title: message('correct', { actual }), edits: [editOf(found, old, letter)] }],
      }
    }
  },
}

function editOf({ range }: DatedWeekday, expect: string, text: string) {
  return { ...range, expect, text }
}

/** The days that the paper carries; where it carries none, its full dates if they are all of one year. */
function carriedDates(text: string, outline: RuleContext['outline']): PaperDate[] {
  const carried = paperDates(outline)
  if (carried.length > 0) return carried
  const full = datesIn(text, 0, text.length).flatMap((d) =>
    d.year === null ? [] : [{ ...d, year: d.year, kind: 'head' as const }],
  )
  return new Set(full.map((d) => d.year)).size === 1 ? full.filter(isDay) : []
}

import { type Attendance, attendancesIn, type Count } from '../figures/attendance.ts'
import { type HeadCount, headCountsIn } from '../figures/head-count.ts'
import { countNames } from '../figures/name-list.ts'
import { message, type Report, type Rule } from '../rule.ts'

/** 应到 is not 实到 and the absent together, or a declared number of people is not the number of names beside it. */
export const attendanceSum: Rule = {
  id: 'attendance/sum',
  severity: 'error',
  aspect: 'figures',
  modes: ['writing', 'submission'],
  restsOnAbsence: true,
  summary: { zh: '人数对不上', en: 'Numbers of people do not add up' },
  messages: {
    sum: {
      zh: '应到{expected}人，实到{actual}人加未到{absent}人是{total}人',
      en: '{expected} were due, but {actual} present and {absent} absent make {total}',
    },
    more: { zh: '实到{actual}人，多于应到{expected}人', en: '{actual} present, more than the {expected} who were due' },
    parts: { zh: '括号里的人数合计{sum}人，不是{value}人', en: 'The parts in brackets make {sum}, not {value}' },
    names: { zh: '说是{declared}人，列出的名字是{found}个', en: '{declared} people are declared, {found} are named' },
    expected: { zh: '应到', en: 'Due' },
    actual: { zh: '实到', en: 'Present' },
    absent: { zh: '请假、缺席', en: 'Absent' },
    list: { zh: '列出的名字', en: 'The names' },
  },
  *check({ draft: { text } }) {
    const stated = /应|实到/.test(text) ? attendancesIn(text) : []
    for (const one of stated) yield* attendance(one)
    const [only, more] = stated
    if (only && !more) yield* absentees(text, only)
    for (const count of headCountsIn(text)) if (count.declared !== count.found) yield names(count)
  },
}

function* attendance({ expected, actual, absent, wrongParts, clear }: Attendance): Iterable<Report> {
  for (const { start, end, value, parts } of wrongParts) {
    const sum = parts.reduce((a, b) => a + b, 0)
    yield { start, end, message: message('parts', { sum, value }), data: { kind: 'parts', value, parts } }
  }
  if (!actual || !clear) return
  const missing = expected.value - actual.value
  const total = absent.reduce((sum, count) => sum + count.value, 0)
  const known = missing >= 0 && (absent.length === 0 || readings(absent).includes(missing))
  if (known) return
  const values = { expected: expected.value, actual: actual.value }
  const places = [
    { ...range(expected), note: message('expected') },
    { ...range(actual), note: message('actual') },
    ...absent.filter((count) => count.end > count.start).map((count) => ({ ...range(count), note: message('absent') })),
  ].toSorted((a, b) => a.start - b.start)
  const all = {
    start: Math.min(...places.map((p) => p.start)),
    end: Math.max(...places.map((p) => p.end)),
    related: places,
  }
  if (missing < 0) yield { ...all, message: message('more', values), data: { kind: 'more', ...values } }
  else {
    const sum = { ...values, absent: total, total: actual.value + total }
    yield { ...all, message: message('sum', sum), data: { kind: 'sum', ...sum } }
  }
}

/** 缺席3人（…）：事假2人、病假1人 may be a sum and its parts, or all parts. */
function readings(absent: readonly Count[]): number[] {
  const [first, ...rest] = absent.map((count) => count.value)
  const parts = rest.reduce((sum, value) => sum + value, 0)
  return first !== undefined && rest.length > 0 && first === parts ? [first, first + parts] : [(first ?? 0) + parts]
}

/** 请假：… lists by name who 应到 and 实到 say is missing. */
function* absentees(text: string, { expected, actual, absent, clear }: Attendance): Iterable<Report> {
  const missing = actual ? expected.value - actual.value : -1
  const line = missing >= 0 && clear && absent.every((count) => count.value === missing) ? ABSENTEES.exec(text) : null
  const listed = line?.[2]
  if (!line || listed === undefined) return
  const found = countNames(listed.replace(/。\s*$/, ''))
  if (found === null || found === missing) return
  const end = line.index + line[0].length
  const list = { start: end - listed.length, end }
  const claim = { start: line.index + (line[1] ?? '').length, end: list.start }
  yield names({ declared: missing, found, claim, names: list })
}

const ABSENTEES = /((?:^|\n)[ 　]{0,8})(?:请\s{0,2}假|缺\s{0,2}席|未\s{0,2}到会?)[^：:\n，。]{0,6}[：:]([^\n]{2,400})/

function names({ declared, found, claim, names: list }: HeadCount): Report {
  return {
    start: claim.start,
    end: claim.end,
    message: message('names', { declared, found }),
    data: { kind: 'names', declared, found },
    related: [{ start: list.start, end: list.end, note: message('list') }],
  }
}

function range({ start, end }: Count): { start: number; end: number } {
  return { start, end }
}

import type { Range } from '#src/core/draft.ts'
import { NUMBER, valueOf } from './number.ts'

/** A number of people with its label. */
export interface Count extends Range {
  readonly value: number
}

/** 应到, 实到 and who is absent, as one sentence or a few lines of a head say it. `clear` is false where a number may mean something else. */
export interface Attendance {
  readonly expected: Count
  readonly actual: Count | null
  readonly absent: readonly Count[]
  /** Numbers of those present that are said besides: 其中正式党员28名. */
  readonly within: readonly number[]
  /** Numbers in brackets that do not make the number before them: 应到22名（正式21名，预备2名）. */
  readonly wrongParts: readonly (Count & { readonly parts: readonly number[] })[]
  readonly clear: boolean
}

const START = /应(?:当|该)?(?:到会?|出席|参加|参会|与会)|实(?:际)?(?:到|出席)/g
/** 主席团成员共29名，今天实到27名: all members are due. */
const MEMBERS = /(?:成员|委员|代表|理事|监事|董事|党员|会员)(?:现有|共有?|总数|总计)/
const ACTUAL = /实(?:际)?(?:到会?|出席|参加|参会|与会)|现场出席|(?:今天|目前)到会/
const ABSENT =
  /缺\s{0,2}席|请\s{0,2}假|未\s{0,2}到|未出席|未参加|未能(?:到|参)|不能到会|缺勤|事假|病假|公假|产假|休假|出差|外出|公出|没有到/
const TOTAL_ABSENT = /缺\s{0,2}席|请\s{0,2}假|未\s{0,2}到/
const OTHERS = /列席|旁听|特邀|邀请|嘉宾|工作人员|记者|指导|委托|视频|线上|迟到/
const PEOPLE = new RegExp(`(${NUMBER})\\s{0,2}(?:个人|[名人位])`)
const BARE = new RegExp(`(?:[：:\\t]|人数[为是]?)[ 　]{0,3}(${NUMBER})(?=$|[\\s，。；;、])`)
const VAGUE = new RegExp(
  `(?:约|近|超过?|不足|多达|大概)${NUMBER}\\s?[名人位]|${NUMBER}(?:余|多|来|几)\\s?[名人位]|[名人位](?:左右|上下|以上)`,
)
const CLAUSE = /[^，,；;。！!、\n\u2028]+/g
const NOBODY = /全部到会|全员到会|无人(?:缺席|请假)/
const WITHIN = /其中|包括|含/
/** A line of the head of minutes or a record. */
const HEAD_LINE = /^[ 　]{0,8}[^：:。，\n]{1,12}[：:\t]/
const MOST_LINES = 6

/** All statements of attendance of a text, in order. Linear: looks around each 应到. */
export function attendancesIn(text: string): Attendance[] {
  const found: Attendance[] = []
  const starts = [...text.matchAll(START)].map((m) => m.index)
  let free = 0
  for (const [i, at] of starts.entries()) {
    if (at < free) continue
    const from = Math.max(free, startOf(text, at))
    const stop = endOf(text, at)
    const to = Math.min(stop, nextExpected(text, starts, i, stop))
    const read = readWindow(text, from, to)
    if (read) found.push(read)
    free = to
  }
  return found
}

function nextExpected(text: string, starts: readonly number[], after: number, limit: number): number {
  for (let i = after + 1; i < starts.length; i++) {
    const start = starts[i] ?? limit
    if (start >= limit || text[start] === '应') return start
  }
  return limit
}

/** 因病请假 may stand before 应到, in its own sentence or line only. */
function startOf(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 60 && !/[。！？；;\n\u2028]/.test(text[start - 1] ?? '')) start--
  return start
}

/** The sentence, the sentences after it that go on with a label, and the lines of a head that follow. */
function endOf(text: string, at: number): number {
  let end = stopAfter(text, at)
  for (let lines = 0; lines < MOST_LINES && end < text.length; ) {
    const next = text.slice(end, end + 40).replace(/^\s+/, '')
    const goesOn = /^(?:其中|另有|因)/.test(next) || ACTUAL.test(next.slice(0, 8)) || ABSENT.test(next.slice(0, 8))
    if (!goesOn && !HEAD_LINE.test(next)) break
    if (!goesOn && !/[\n\u2028]/.test(text.slice(end - 1, end + 1))) break
    end = stopAfter(text, skipBlanks(text, end))
    lines++
  }
  return end
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return at
}

function stopAfter(text: string, from: number): number {
  let end = from
  while (end < text.length && end - from < 400 && !/[。！？\n\u2028]/.test(text[end] ?? '')) end++
  return Math.min(text.length, end + 1)
}

type Kind = 'expected' | 'actual' | 'absent' | 'others'

function readWindow(text: string, from: number, to: number): Attendance | null {
  const window = text.slice(from, to)
  const plain = blankBrackets(window)
  const counts: Record<'expected' | 'actual' | 'absent', Count[]> = { expected: [], actual: [], absent: [] }
  const within: number[] = []
  let clear = !VAGUE.test(plain)
  let inside = false
  let last: Kind | null = null
  for (const match of plain.matchAll(CLAUSE)) {
    for (const clause of atLabels(match[0], match.index)) {
      const label = kindOf(clause.text)
      const count = countIn(clause.text)
      if (label !== 'expected' && label !== 'actual' && WITHIN.test(clause.text)) inside = true
      else if (label === 'expected' || label === 'actual' || TOTAL_ABSENT.test(clause.text)) inside = false
      const members = label === null && counts.expected.length === 0 && !inside && MEMBERS.test(clause.text)
      const kind = inside ? null : members ? 'expected' : label
      if (!count) {
        const nobody = kind === 'absent' && /(?:无|没有)\s*$/.test(clause.text)
        if (nobody || NOBODY.test(clause.text)) counts.absent.push(zero(from + clause.at))
        continue
      }
      const place = { value: count.value, start: from + clause.at, end: from + clause.at + count.end }
      if (kind === null || kind === 'others') {
        if (kind === null && inside && last === 'actual') within.push(count.value)
        if (kind === null && !inside && counts.expected.length > 0 && !isComplete(counts)) clear = false
        continue
      }
      last = kind
      counts[kind].push(atLabel(text, place))
    }
  }
  const [expected, more] = counts.expected
  const [actual = null, second] = counts.actual
  if (!expected || more) return null
  if (actual) within.push(...(partsBehind(text, actual)?.numbers ?? []))
  const all = [expected, ...(actual ? [actual] : []), ...counts.absent]
  const wrongParts = all.flatMap((count) => {
    const parts = partsBehind(text, count)
    const sum = parts?.numbers.reduce((a, b) => a + b, 0)
    return parts?.whole && sum !== count.value ? [{ ...count, end: parts.end, parts: parts.numbers }] : []
  })
  return { expected, actual, absent: counts.absent, within, wrongParts, clear: clear && !second }
}

function isComplete(counts: Record<string, readonly Count[]>): boolean {
  return (counts['actual']?.length ?? 0) > 0
}

function zero(at: number): Count {
  return { value: 0, start: at, end: at }
}

function kindOf(clause: string): Kind | null {
  if (/(?:占|超过|达到|过|少于|不足)应到|应到(?:会)?(?:人数)?的|半数|分之/.test(clause)) return null
  if (/应(?:当|该)?(?:到|出席|参加|参会|与会)/.test(clause)) return 'expected'
  if (ACTUAL.test(clause)) return 'actual'
  if (OTHERS.test(clause)) return 'others'
  return ABSENT.test(clause) ? 'absent' : null
}

function countIn(clause: string): { value: number; end: number } | null {
  if (/分之|半数|%|％/.test(clause)) return null
  const found = PEOPLE.exec(clause) ?? BARE.exec(clause)
  const value = valueOf(found?.[1])
  return found && value !== null ? { value, end: found.index + found[0].length } : null
}

/** 应到15人实到13人: a clause with several labels is cut before each. */
function atLabels(clause: string, at: number): { text: string; at: number }[] {
  const cuts = [...clause.matchAll(/应(?:到|出席)|实(?:到|际)|请假|缺席|[ 　\t]{2,}/g)].map((m) => m.index)
  const inner = cuts.filter((cut) => cut > 0 && countIn(clause.slice(0, cut)) && countIn(clause.slice(cut)))
  const borders = [0, ...inner, clause.length]
  return borders.slice(0, -1).map((from, i) => ({ text: clause.slice(from, borders[i + 1]), at: at + from }))
}

/** Brackets become blanks, so that offsets stay: what they hold is detail. */
function blankBrackets(text: string): string {
  return text.replace(/[（(][^（）()\n]{0,80}[）)]/g, (inside) => '\u0001'.repeat(inside.length))
}

/** The numbers in the bracket behind a count; `whole` when each of its clauses holds one, two or more in all. */
function partsBehind(text: string, count: Count): { numbers: number[]; whole: boolean; end: number } | null {
  const found = /^[（(]([^（）()\n]{0,80})[）)]/.exec(text.slice(count.end, count.end + 90))
  const inside = found?.[1]
  if (!found || inside === undefined) return null
  const clauses = inside.split(/[，,、；;]/)
  const numbers = clauses.flatMap((clause) => countIn(clause)?.value ?? [])
  const whole = numbers.length > 1 && numbers.length === clauses.length && !/其中|含|委托|列席/.test(inside)
  return { numbers, whole, end: count.end + found[0].length }
}

/** The count from its label on: 报告到会情况：应到15人 begins with 应到. */
function atLabel(text: string, count: Count): Count {
  const words = text.slice(count.start, count.end)
  const label = words.search(/应(?:当|该)?(?:到|出席|参)|实(?:际|到|出|参)|现场出席/)
  const skip = label > 0 ? label : words.search(/[^\s　]/)
  return { ...count, start: count.start + Math.max(0, skip) }
}

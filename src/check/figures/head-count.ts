import type { Range } from '#src/core/draft.ts'
import { countNames, namesBefore } from './name-list.ts'
import { NUMBER, valueOf } from './number.ts'

/** A declared number of people and the names that stand with it. */
export interface HeadCount {
  readonly declared: number
  readonly found: number
  readonly claim: Range
  readonly names: Range
}

const PERSONS = new RegExp(`(${NUMBER})\\s{0,2}(?:名|位|人)(?![次均民大口数员])`, 'g')
const AFTER_LIST = /^(?:同志|代表|委员|领导|先生|女士|专家|老师|党员|理事|董事|书记|县长|局长)/
const VAGUE_BEFORE = /[约近超每前后第余多逾\d]$|至少|不少于|不超过|其余|其他|另外|还有|以上|超过/
/** What leads from a count to its list: 七名同志：, 5名，他们是：, 八名同志是：. */
const LEADS =
  /^(?:[^，,。；;！？：:\n、\d]{0,24}(?:[，,][^，,。；;！？：:\n、\d]{0,14}){0,2}(?:[：:]|[，,]分别[是为]|(?<=同志|代表|委员|领导|专家|个人)(?:分别)?是(?=[\u3400-\u9FFF]))|[^。；;：:\n]{0,60}(?:他们|她们|名单|分别)(?:是|为|如下)?[：:])/

const LONGEST_LIST = 1000

/** Declared numbers of people that have their list beside them, in order. Linear. */
export function headCountsIn(text: string): HeadCount[] {
  const found: HeadCount[] = []
  for (const match of text.matchAll(PERSONS)) {
    const declared = valueOf(match[1])
    if (declared === null || declared < 1 || declared > 80) continue
    const claim = { start: match.index, end: match.index + match[0].length }
    const before = text.slice(Math.max(0, claim.start - 4), claim.start)
    if (VAGUE_BEFORE.test(before)) continue
    const count = listBefore(text, declared, claim) ?? listBehind(text, declared, claim)
    if (count) found.push(count)
  }
  return found
}

/** 张三、李四、王五三位同志; with 等 only more names than declared are wrong. 到会：张三、李四，共9人 names its list by a colon. */
function listBefore(text: string, declared: number, claim: Range): HeadCount | null {
  const start = lineStart(text, claim.start)
  const open = text[claim.start - 1] === '等'
  const total = /[，,；;（(]\s?(?:共计?|合计|总共)$/.exec(text.slice(start, claim.start))
  if (total) {
    const colon = text.slice(start, claim.start).search(/[：:][^：:]*$/)
    const names = { start: start + colon + 1, end: start + total.index }
    const count = colon >= 0 ? countNames(text.slice(names.start, names.end)) : null
    return count === null || count < 2 ? null : { declared, found: count, claim, names }
  }
  if (!AFTER_LIST.test(text.slice(claim.end, claim.end + 2))) return null
  const names = namesBefore(text, start, claim.start - (open ? 1 : 0))
  if (!names || names.count < 2 || (open && names.count <= declared)) return null
  return { declared, found: names.count, claim, names: { start: names.start, end: names.end } }
}

function listBehind(text: string, declared: number, claim: Range): HeadCount | null {
  const rest = text.slice(claim.end, claim.end + 64)
  const lead = LEADS.exec(rest.replace(/^[）)]/, ' '))
  if (!lead || /等|以上|左右|其中/.test(lead[0])) return null
  const names = stretch(text, claim.end + lead[0].length)
  if (!names) return null
  const count = countNames(text.slice(names.start, names.end))
  if (count !== null && count > 0) {
    // 县长张三，副县长李四 are one list; a second count or another kind of list is not looked at.
    return { declared, found: count, claim, names }
  }
  const comma = text.slice(names.start, names.end).search(/[，,]/)
  if (comma < 0) return null
  const first = { start: names.start, end: names.start + comma }
  const tail = text.slice(first.end + 1, names.end)
  const fewer = countNames(text.slice(first.start, first.end))
  if (fewer === null || fewer < 2 || /、|同志|先生|女士/.test(tail) || !TELLS.test(tail)) return null
  return { declared, found: fewer, claim, names: first }
}

/** What goes on in prose behind a list: 他们中年纪最大的…. */
const TELLS = /^(?:他们|她们|其中|以上|均|都|大家|同时|现在|请|让|会|并|由)/

/** From here to the end of the sentence; where nothing follows on the line, the lines of names below. */
function stretch(text: string, from: number): Range | null {
  let end = from
  while (end < text.length && end - from < LONGEST_LIST && !/[。；;！？\n\u2028]/.test(text[end] ?? '')) end++
  if (text.slice(from, end).trim() !== '') return { start: from, end }
  const start = end + 1
  let last = start
  for (let at = start; at < text.length && at - start < LONGEST_LIST; ) {
    const stop = text.indexOf('\n', at)
    const line = text.slice(at, stop < 0 ? text.length : stop)
    if (line.trim() !== '' && countNames(line) === null) break
    if (line.trim() !== '') last = at + line.length
    at += line.length + 1
  }
  return last > start ? { start, end: last } : null
}

/** Where the sentence begins, or as far back as a list of names may reach. */
function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST_LIST && !/[\n\u2028。]/.test(text[start - 1] ?? '')) start--
  return start
}

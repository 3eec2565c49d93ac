import type { Range } from '#src/core/draft.ts'
import { readNumeral } from '#src/core/numerals.ts'
import { labelAt } from './label.ts'
import type { PlainText } from './plain-text.ts'
import type { PointList } from './point-list.ts'

/** A declared number that says how many points follow: 下面讲三点意见, 今天的会议有四项议程. Offsets into `Draft.text`. */
export interface Claim extends Range {
  readonly kind: 'agenda' | 'points'
  readonly declared: number
  /** The numeral alone. */
  readonly number: Range
  readonly line: number
  /** Index of the list that follows and is meant; null when none follows at once: then nothing can be said. */
  readonly list: number | null
}

const COUNT =
  /([一二三四五六七八九十两]{1,3}|[0-9]{1,2}) ?(?:点|条|项|件|类(?=[^，。]{0,6}(?:问题|隐患|情形|情况|人员|事项|企业))|场(?=硬仗|攻坚战|战役)|大(?=任务|工作|重点|举措|行动|工程|问题)|层(?=意思)|个?方面|个(?=问题|议程|议题|内容|阶段|事项|环节|重点|要点|建议|希望|体会|特点|关键|步骤|部位|办法|层面|层次|举措|突出|转变|到位|坚持|确保|着力|加强|强化|务必|必须))/g
const NO_COUNT_BEHIND = /[第前上每这那其近约后头多几数百千万点0-9.一二三四五六七八九十两]/
const TAIL = /[^。；！？，：\n]{0,16}/y
/** 等 lists are open, 的 makes the number an attribute of something else, 和 announces a second kind of thing. */
const OPEN_TAIL =
  /等|左右|以上|以内|以下(?!$|几|工作|要求|意见|方面|问题|措施|内容)|之一|之中|其中|的|和|及|与|、|多|来/
/** 三个方面的问题 is a claim still. */
const OF_WHAT =
  /^的(?:[^，。的]{0,4})(?:问题|工作|要求|意见|任务|内容|情况|特点|体会|措施|成绩|建议|希望|努力|重点|事项|打算|做法|变化|进展|不足|文章)$/
/** What was said before, or was done: the count looks back. */
const LOOKS_BACK = /刚才|以上|上述|前述|前面|上面|这次提出的|了[^。]{0,10}$/
const ANNOUNCES =
  /讲|谈|提|强调|说|补充|抓好|做好|抓|做|办|议定|明确|决定|作|有|是|为|分|共|安排|包括|进行|要求|意见|重申|突出|议程|内容|归纳|采取|如下|下列|以下|汇报|交流|把握|注意|坚持|体现|表现|突破|解决|落实|推进|实现|希望|盯|整治|打好|探讨|研究|审议/
const AGENDA = /议程|议题|事项|程序|阶段|内容/
/** Announces the points of the whole paper, however far away the first of them stands. */
const WHOLE_PAPER = /(?:讲|谈|提|强调|说|汇报|交流|补充|探讨)[^，。]{0,12}$/
/** 会议研究了三个议题，现纪要如下: the matters of the whole paper. */
const MINUTED = /^[，：]?(?:现)?(?:将[^，。\n]{0,10})?(?:[^，。\n]{0,4}(?:纪要|议定|决定|决议|记录))[^，。\n]{0,6}如下/

/** Finds the claims of a draft: precise and quiet, a count that is no clear announcement is left out. */
export function claimsOf(plain: PlainText, lists: readonly PointList[], enclosed: Uint8Array): Claim[] {
  const starts = lists.map((list) => list.points[0]?.start ?? 0)
  const leading = new Set(lists.flatMap((list) => list.points.filter((p) => p.leads).map((p) => p.line)))
  const claims: Claim[] = []
  let line = 0
  let from = 0
  COUNT.lastIndex = 0
  for (let match = COUNT.exec(plain.text); match; match = COUNT.exec(plain.text)) {
    while ((plain.lines[line]?.to ?? Number.POSITIVE_INFINITY) <= match.index) line++
    const found = readClaim(plain, line, match, enclosed)
    if (!found) continue
    while (from < lists.length && (starts[from] ?? 0) < found.end) from++
    const list = following(lists, from, line, leading, found)
    if (list === null && !found.sure) continue
    const { sure: _sure, far: _far, ...claim } = found
    claims.push({ ...claim, line, list })
  }
  return claims
}

interface Announcement extends Omit<Claim, 'line' | 'list'> {
  /** A verb announces it; otherwise only a colon and a list right behind make it a claim. */
  readonly sure: boolean
  readonly far: boolean
}

function readClaim(plain: PlainText, index: number, match: RegExpExecArray, enclosed: Uint8Array): Announcement | null {
  const { text, at } = plain
  const line = plain.lines[index]
  const digits = match[1] ?? ''
  const declared = readNumeral(digits)
  const before1 = text[match.index - 1] ?? ''
  if (!line || declared === null || declared < 2 || declared > 30 || enclosed[match.index] === 1) return null
  if (match.index > line.from && NO_COUNT_BEHIND.test(before1)) return null
  if (before1 === '下' && !'以如'.includes(text[match.index - 2] ?? '')) return null
  const clause = startOfClause(text, line.from, match.index)
  const before = text.slice(clause, match.index)
  const after = match.index + match[0].length
  TAIL.lastIndex = after
  const tail = TAIL.exec(text)?.[0] ?? ''
  const end = after + tail.length
  if (OPEN_TAIL.test(tail) && !OF_WHAT.test(tail)) return null
  const minuted = MINUTED.test(text.slice(end, end + 30))
  const next = plain.lines[index + 1]
  const listBelow = next !== undefined && labelAt(text, next.from)?.value === 1
  const trails =
    listBelow && text[end] === '，' && line.to - end <= LONGEST_TAIL && !text.slice(end, line.to - 1).includes('。')
  if (!minuted && !trails && !stopsAt(text, end, line.to)) return null
  const colon = text[end] === '：'
  const sure = ANNOUNCES.test(before + tail)
  if (!sure && !colon) return null
  const look = text.slice(Math.max(line.from, match.index - 60), match.index)
  if (
    LOOKS_BACK.test(before) &&
    !((colon || minuted || (listBelow && end + 1 >= line.to)) && !/刚才|以上|上述|前/.test(before))
  )
    return null
  if (look.includes('刚才', look.lastIndexOf('。') + 1)) return null
  return {
    kind: AGENDA.test(before + match[0] + tail) ? 'agenda' : 'points',
    declared,
    number: { start: at[match.index] ?? 0, end: (at[match.index + digits.length - 1] ?? 0) + 1 },
    start: at[clause] ?? 0,
    end: (at[end - 1] ?? 0) + 1,
    sure,
    far: minuted || WHOLE_PAPER.test(before),
  }
}

/** 有四件事，说出来请大家掂量。 */
const LONGEST_TAIL = 20
const CLAUSE_MARK = /[，。；：！？ \n]/

function startOfClause(text: string, from: number, at: number): number {
  let i = at
  while (i > from && at - i < 40 && !CLAUSE_MARK.test(text[i - 1] ?? '')) i--
  return i
}

/** The announcement ends its sentence, or its list begins right behind it. */
function stopsAt(text: string, end: number, lineEnd: number): boolean {
  if (end >= lineEnd || /[。：]/.test(text[end] ?? '')) return true
  return /[，；]/.test(text[end] ?? '') && labelAt(text, end + 1)?.value === 1
}

/**
 * The list that is meant starts in the same line, or opens one of the next two lines with no other point between; there
 * its first point may have lost its number. 下面讲四点 means the points of the paper: of the lists that follow the one
 * that agrees, else the one that opens next.
 */
function following(
  lists: readonly PointList[],
  from: number,
  line: number,
  leading: ReadonlySet<number>,
  claim: Announcement,
): number | null {
  const near = nearList(lists, from, line, leading)
  if (!claim.far || (near !== null && lists[near]?.points.length === claim.declared)) return near
  const main = mainList(lists, from)
  if (main === null) return near
  return near === null || lists[main]?.points.length === claim.declared || isSpoken(lists[near]) ? main : near
}

function nearList(
  lists: readonly PointList[],
  from: number,
  line: number,
  leading: ReadonlySet<number>,
): number | null {
  const first = lists[from]?.points[0]
  if (!first || first.value > 2) return null
  if (first.line === line) return first.value === 1 ? from : null
  if (!first.leads || first.line > line + 2) return null
  return first.line === line + 2 && leading.has(line + 1) ? null : from
}

const MAIN_STYLES: ReadonlySet<string> = new Set(['hanzi', 'ordinal', 'topic'])
/** How many lists further on the points of a paper may begin. */
const FURTHEST = 12

function mainList(lists: readonly PointList[], from: number): number | null {
  for (let i = from; i < Math.min(lists.length, from + FURTHEST); i++) {
    const list = lists[i]
    const first = list?.points[0]
    if (list && first?.leads && list.level === 0 && MAIN_STYLES.has(list.style) && first.value <= 2) return i
  }
  return null
}

function isSpoken(list: PointList | undefined): boolean {
  return list !== undefined && !MAIN_STYLES.has(list.style)
}

/** True when each point of the list stands in the line of the one before or in the next one. */
export function isCompact(list: PointList): boolean {
  return list.points.every((p, i) => i === 0 || p.line - (list.points[i - 1]?.line ?? p.line) <= 1)
}

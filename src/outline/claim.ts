import type { Range } from '#src/core/draft.ts'
import { readNumeral } from '#src/core/numerals.ts'
import { labelAt } from './label.ts'
import type { Line } from './line.ts'
import type { PointList } from './point-list.ts'
import { enclosedIn } from './quoted.ts'

/** A declared number that says how many points follow: 下面讲三点意见, 今天的会议有四项议程. */
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
  /(?<![第前上每这那其近约后头多几数百千万点\d.．一二三四五六七八九十两])([一二三四五六七八九十两]{1,3}|\d{1,2})[ \t]{0,2}(?:点|条|项|个方面|方面|个问题|件事|件|个议程|个议题|个内容|个阶段|个事项)/g
const TAIL = /[^。；;！!？?，,：:\n]{0,14}/y
/** 等 lists are open, 的 makes the number an attribute of something else, 和 announces a second kind of thing. */
const OPEN_TAIL = /等|左右|以上|以内|以下|之一|之中|其中|的|和|及|与|、|多|来/
/** What was said before, or was done: the count looks back. */
const LOOKS_BACK = /刚才|以上|上述|前述|前面|上面|这次提出的|了[^。]{0,10}$/
const ANNOUNCES =
  /讲|谈|提|强调|说|补充|抓好|做好|抓|做|办|议定|明确|决定|作|有|是|为|分|共|安排|包括|进行|要求|意见|重申|突出|议程|内容|归纳|采取|如下|下列|以下/
const AGENDA = /议程|议题|事项|程序|阶段|内容/

/** Finds the claims of a draft: precise and quiet, a count that is no clear announcement is left out. */
export function claimsOf(lines: readonly Line[], lists: readonly PointList[]): Claim[] {
  const leading = new Set(lists.flatMap((list) => list.points.filter((p) => p.leads).map((p) => p.line)))
  const claims: Claim[] = []
  let from = 0
  for (const [index, line] of lines.entries()) {
    const enclosed = enclosedIn(line.text)
    for (const match of line.text.matchAll(COUNT)) {
      const found = readClaim(line, match, enclosed)
      if (!found) continue
      while (from < lists.length && (lists[from]?.points[0]?.start ?? 0) < found.end) from++
      const list = following(lists, from, index, leading)
      claims.push({ ...found, line: index, list })
    }
  }
  return claims
}

function readClaim(line: Line, match: RegExpExecArray, enclosed: Uint8Array): Omit<Claim, 'line' | 'list'> | null {
  const digits = match[1] ?? ''
  const declared = readNumeral(digits)
  if (/(?<![以如])下$/.test(line.text.slice(Math.max(0, match.index - 2), match.index))) return null
  if (declared === null || declared < 2 || declared > 30 || enclosed[match.index] === 1) return null
  const clauseStart = startOfClause(line.text, match.index)
  const before = line.text.slice(clauseStart, match.index)
  const after = match.index + match[0].length
  TAIL.lastIndex = after
  const tail = TAIL.exec(line.text)?.[0] ?? ''
  const end = after + tail.length
  if (OPEN_TAIL.test(tail) || !ANNOUNCES.test(before + tail) || !stopsAt(line.text, end)) return null
  const colon = /[：:]/.test(line.text[end] ?? '')
  const look = line.text.slice(Math.max(0, match.index - 60), match.index)
  if (LOOKS_BACK.test(before) && !(colon && !/刚才|以上|上述|前/.test(before))) return null
  if (/刚才[^。]{0,60}$/.test(look)) return null
  return {
    kind: AGENDA.test(before + match[0] + tail) ? 'agenda' : 'points',
    declared,
    number: { start: line.start + match.index, end: line.start + match.index + digits.length },
    start: line.start + clauseStart,
    end: line.start + end,
  }
}

function startOfClause(text: string, at: number): number {
  let i = at
  while (i > 0 && at - i < 40 && !/[，,。；;：:！!？?\n]/.test(text[i - 1] ?? '')) i--
  return i
}

/** The announcement ends its sentence, or its list begins right behind it. */
function stopsAt(text: string, end: number): boolean {
  if (end >= text.length || /[。：:]/.test(text[end] ?? '')) return true
  return /[，,；;]/.test(text[end] ?? '') && labelAt(text, end + 1)?.value === 1
}

/** The list that is meant starts in the same line, or opens one of the next two lines with no other point between; there its first point may have lost its number. */
function following(
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

/** True when each point of the list stands in the line of the one before or in the next one. */
export function isCompact(list: PointList): boolean {
  return list.points.every((p, i) => i === 0 || p.line - (list.points[i - 1]?.line ?? p.line) <= 1)
}

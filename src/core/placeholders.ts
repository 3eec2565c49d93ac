import type { Draft, Range } from './draft.ts'
import { PLACEHOLDER_KINDS, type PlaceholderKind } from './placeholder-kinds.ts'
import { type LineOf, lineReader } from './placeholder-line.ts'

/** Writes a place that a human has to fill in: 【会议地点】. */
export function placeholder(name: string): string {
  return `【${name}】`
}

/** Kinds by the code of the character that they begin with: one look a character, and hardly any regular expression. */
const BY_LEADER: (readonly PlaceholderKind[] | undefined)[] = []
const IS_LEADER = new Uint8Array(0x10000)
for (const kind of PLACEHOLDER_KINDS)
  for (const leader of kind.leaders) {
    const code = leader.charCodeAt(0)
    IS_LEADER[code] = 1
    BY_LEADER[code] = [...(BY_LEADER[code] ?? []), kind]
  }

/**
 * The places of a text that are still to be filled in (the panel's 待填 N), in order, as UTF-16 ranges with their
 * brackets: 【会议地点】 of our own skeletons, and what offices leave: 20xx年, ×月×日, ____, （  ）, 年 月 日, 〔20  〕, [请填写],
 * {{姓名}}, （待定）, 某某同志. A blank to sign on or to tick, ……, 【内部资料】, 2×3 and X光 are none.
 */
export function placeholdersInText(text: string): Range[] {
  const lineAt = lineReader(text)
  const found: { start: number; end: number }[] = []
  for (let at = 0; at < text.length; at++) {
    if (IS_LEADER[text.charCodeAt(at)] === 0) continue
    const range = placeAt(text, at, lineAt)
    if (!range) continue
    at = range.end - 1
    const last = found.at(-1)
    if (last && belongTogether(text, last.end, range.start)) last.end = range.end
    else found.push(range)
  }
  return found
}

function placeAt(text: string, at: number, lineAt: (at: number) => LineOf): { start: number; end: number } | null {
  for (const kind of BY_LEADER[text.charCodeAt(at)] ?? []) {
    kind.shape.lastIndex = at
    const match = kind.shape.exec(text)
    if (!match) continue
    const end = at + match[0].length
    if (kind.accept(text, at, end, lineAt(at))) return { start: kind.from?.(text, at) ?? at, end }
  }
  return null
}

/** One blank: what touches, and the parts of one date (20xx年xx月xx日, 20xx年7月xx日). */
function belongTogether(text: string, end: number, start: number): boolean {
  return start <= end || (start - end <= 4 && /^(?:年(?:\d{1,2}月)?|[月日时分])$/.test(text.slice(end, start)))
}

/** The places of a draft that are still to be filled in, as ranges into `draft.text`. */
export function placeholdersIn(draft: Draft): Range[] {
  return placeholdersInText(draft.text)
}

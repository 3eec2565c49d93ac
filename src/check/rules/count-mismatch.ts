import { blockIndexAt, type Draft, type Range } from '#src/core/draft.ts'
import { chineseNumeral } from '#src/core/numerals.ts'
import { type Claim, isCompact } from '#src/outline/claim.ts'
import type { Line } from '#src/outline/line.ts'
import type { Outline } from '#src/outline/outline.ts'
import type { Point, PointList } from '#src/outline/point-list.ts'
import { message, type Rule } from '../rule.ts'

/** A declared number and the points that follow it do not agree. */
export const countMismatch: Rule = {
  id: 'count/mismatch',
  severity: 'error',
  aspect: 'counts',
  modes: ['writing', 'submission'],
  restsOnAbsence: true,
  summary: { zh: '声明的数目与后面列出的不符', en: 'A declared number and what follows disagree' },
  messages: {
    fewer: { zh: '前面说{declared}{unit}，下面只有{found}{unit}', en: '{declared} are declared, only {found} follow' },
    more: { zh: '前面说{declared}{unit}，下面有{found}{unit}', en: '{declared} are declared, {found} follow' },
    correct: { zh: '把“{old}”改为“{new}”', en: 'Change “{old}” to “{new}”' },
    point: { zh: '第{value}点', en: 'Point {value}' },
  },
  *check({ draft, outline }) {
    const nearest = new Map(outline.claims.map((claim) => [claim.list, claim]))
    const numbered = new Set(outline.lists.flatMap((l) => l.points.filter((p) => p.leads).map((p) => p.line)))
    for (const claim of outline.claims) {
      const list = claim.list === null ? undefined : outline.lists[claim.list]
      if (!list || nearest.get(claim.list) !== claim) continue
      const found = countOf(draft, outline, claim, list)
      if (found === null || found === claim.declared || hidesPoint(outline, numbered, claim, list)) continue
      const old = draft.text.slice(claim.number.start, claim.number.end)
      const next = /\d/.test(old) ? String(found) : spoken(found, old)
      yield {
        start: claim.start,
        end: claim.end,
        message: message(found < claim.declared ? 'fewer' : 'more', {
          declared: claim.declared,
          found,
          unit: unitOf(draft.text, claim),
        }),
        data: { declared: claim.declared, found, kind: claim.kind },
        related: list.points.map((p) => ({ ...firstWords(p), note: message('point', { value: p.value }) })),
        fixes:
          isEditable(draft, claim.number) && isUnbroken(list)
            ? [
                {
                  title: message('correct', { old, new: next }),
                  edits: [{ ...claim.number, expect: old, text: next }],
                },
              ]
            : [],
      }
    }
  },
}

/** A number is left out, and a line between looks like the point that lost it: that is numbering/gap, not this rule. */
function hidesPoint(
  { lines }: Outline,
  numbered: ReadonlySet<number>,
  { declared }: Claim,
  { points }: PointList,
): boolean {
  if (points.at(-1)?.value !== declared || points[0]?.leads !== true) return false
  const long = (index: number): boolean => (lines[index]?.text.length ?? 0) > LONGEST_HEADING
  return points.some((point, i) => {
    const next = points[i + 1]
    if (!next || next.value <= point.value + 1) return false
    const between = lines.slice(point.line + 1, next.line).filter((_, k) => !numbered.has(point.line + 1 + k))
    return long(point.line)
      ? between.length === next.value - point.value - 1
      : between.some((l) => l.text.length <= LONGEST_HEADING)
  })
}

const LONGEST_HEADING = 30

/** How many points follow; null where the list may go on in words. 首先 … 其次 counts only where 最后 ends it. */
function countOf(draft: Draft, outline: Outline, claim: Claim, list: PointList): number | null {
  const last = list.points.at(-1)
  if (!last) return null
  if (list.style === 'sequence') {
    const [first] = list.points
    const others = outline.lists.some(
      (l) =>
        l !== list &&
        l.style === 'ordinal' &&
        l.points.some((p) => p.leads && p.start > (first?.start ?? 0) && p.start < last.start),
    )
    return !others && draft.text.startsWith('最后', last.start) ? list.points.length : null
  }
  return isOpenEnded(outline, claim, list) ? null : list.points.length
}

/** 一、 二、 三、 without a hole: then only the declared number can be wrong. */
function isUnbroken({ points }: PointList): boolean {
  return points.every((p, i) => p.value === i + 1)
}

/** The measure word behind the number: 点, 项, 个. */
function unitOf(text: string, { number }: Claim): string {
  const unit = text.slice(number.end, number.end + 1)
  return /[点条项件类场层个]/.test(unit) ? unit : '点'
}

/** Lists that may go on in words, in text that was cut, or in items that are carried out one by one: silence. */
function isOpenEnded(outline: Outline, claim: Claim, list: PointList): boolean {
  const last = list.points.at(-1)
  if (!last || list.points.length < 2) return true
  const fewer = list.points.length < claim.declared
  if (list.style === 'item' && !isCompact(list)) return true
  if (list.style === 'each' && fewer) return true
  if (!fewer) return false
  const line = outline.lines[last.line]
  const body = bodyOf(outline, last)
  const next = lineBehind(outline, last)
  // A heading with its text may end with 等 for reasons of its own.
  const own = last.leads ? firstLine(body) : body
  if (own.length < LONGEST_OPEN && (/等[。；;]?$/.test((line?.text ?? '').trimEnd()) || /等等|……/.test(own)))
    return true
  if ((last.leads ? LAST_WORDS : GOES_ON).test(body) || (next && GOES_ON_AT_START.test(next.text))) return true
  return last.end >= (outline.lines.at(-1)?.end ?? 0) && !/[。！？!?.）)”"]$/.test(body.trimEnd())
}

/** The words of the point, line by line. */
function bodyOf({ lines }: Outline, { start, end, line }: Point): string {
  let words = ''
  for (let i = line; i < lines.length; i++) {
    const l = lines[i]
    if (!l || l.start >= end) break
    words += `${l.text.slice(Math.max(0, start - l.start), end - l.start)}\n`
  }
  return words.trimEnd()
}

function firstLine(body: string): string {
  return body.slice(0, (body + '\n').indexOf('\n'))
}

/** Longer points are paragraphs. */
const LONGEST_OPEN = 60
const GOES_ON = /[。；;，,](?:最后|此外|另外|还有|再一个|再就是|同时)[，,是要一]/
/** A long paragraph may hold 同时 without adding a point. */
const LAST_WORDS = /[。；;](?:最后|此外|另外|还有|再一个|再就是)[，,是要一]/
const GOES_ON_AT_START = /^(?:最后|此外|另外|还有|再一个|再就是|再有)/

function firstWords(point: Range): Range {
  return { start: point.start, end: Math.min(point.end, point.start + 20) }
}

function spoken(value: number, old: string): string {
  return value === 2 && old !== '二' ? '两' : chineseNumeral(value)
}

/** The first line behind a point. */
function lineBehind({ lines }: Outline, point: Point): Line | undefined {
  let index = point.line
  while (index < lines.length && (lines[index]?.start ?? 0) < point.end) index++
  return lines[index]
}

function isEditable(draft: Draft, range: Range): boolean {
  const label = draft.blocks[blockIndexAt(draft, range.start)]?.label
  return label?.auto !== true || range.start >= label.end
}

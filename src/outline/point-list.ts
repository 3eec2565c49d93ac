import type { Draft, Range } from '#src/core/draft.ts'
import { type FoundLabel, LAST, type LabelStyle, labelsOf } from './label.ts'
import type { Line } from './line.ts'
import type { PlainText } from './plain-text.ts'

/** One numbered point. `start` … `end` run from its label to where the next point of its list, or the list, ends. */
export interface Point extends Range {
  readonly value: number
  /** What tells labels of one style apart (see FoundLabel). */
  readonly form: string
  /** Offsets of the label and of its numeral, in `Draft.text`. */
  readonly label: Range
  readonly digits: Range
  /** Index into the lines of the outline. */
  readonly line: number
  /** True when the label opens its line. */
  readonly leads: boolean
  /** True when the source generates the label, so that no edit may touch it. */
  readonly auto: boolean
}

/** Points that count on in one style. `level` is 0 for a list that stands in no point of another list. */
export interface PointList {
  readonly style: LabelStyle
  readonly level: number
  readonly points: readonly Point[]
}

interface OpenList {
  readonly style: LabelStyle
  readonly outer: readonly OpenList[]
  readonly points: Point[]
}

/** Nobody numbers deeper; the limit keeps the work linear. */
const DEEPEST = 8

/** A number that jumps further than this is no forgotten point but another list, or no number at all. */
const WIDEST_GAP = 3

/**
 * Finds the numbered lists of a draft. A list is a run of labels of one style that counts upwards; a label with the value
 * one starts a new list, inside the point that is open or beside its own kind; a label of an outer list closes the inner
 * ones. A list that does not begin with one is kept: it may be the rest of a text that was cut.
 */
export function pointListsOf(draft: Draft, plain: PlainText, enclosed: Uint8Array): PointList[] {
  const lists: OpenList[] = []
  let open: OpenList[] = []
  for (const [index, line] of plain.lines.entries()) {
    for (const label of labelsOf(plain, line.from, line.to, enclosed)) {
      const point = pointOf(draft, plain, line, index, numbered(label, open))
      if (point.value === LAST) continue
      const depth = openListOf(open, label.style, point)
      const same = open[depth]
      if (same) {
        same.points.push(point)
        open = open.slice(0, depth + 1)
        continue
      }
      const outer = outerOf(open, label.style, point)
      const list = { style: label.style, outer, points: [point] }
      lists.push(list)
      open = [...outer, list]
    }
  }
  return lists.map((list, i) => closed(list, innerEnd(lists, i)))
}

/** 最后 takes the next number of a sequence that is open. */
function numbered(label: FoundLabel, open: readonly OpenList[]): FoundLabel {
  if (label.value !== LAST) return label
  const last = open.findLast((list) => list.style === 'sequence')?.points.at(-1)
  return last ? { ...label, value: last.value + 1 } : label
}

/** 一、 stands above all other numbers; a list that starts again stands beside the one before, unless another lies between. */
function outerOf(open: readonly OpenList[], style: LabelStyle, point: Point): OpenList[] {
  const top = open.at(-1)
  const beside = top?.style === style && !isInner(top, point) ? open.slice(0, -1) : open.slice(0, DEEPEST)
  if (point.value > 1) {
    const depth = open.findIndex((list) => list.style === style && list.points[0]?.form === point.form)
    if (depth >= 0) return open.slice(0, depth).filter((list) => encloses(list, point))
  }
  return beside.filter((list) => encloses(list, point) && !(style === 'hanzi' && point.leads && list.style !== 'item'))
}

/** 3.1.1 in 3.1, 第一， in 第一条: one style, but a level further in. */
function isInner(outer: OpenList, { form }: Point): boolean {
  const above = outer.points[0]?.form ?? ''
  if (outer.style === 'decimal') return form !== above && form.startsWith(above)
  return outer.style === 'ordinal' && above !== '' && form === ''
}

function pointOf(draft: Draft, plain: PlainText, line: Line, index: number, label: FoundLabel): Point {
  const block = draft.blocks[line.block]
  const start = plain.at[label.start] ?? line.start
  const behind = (at: number): number => (plain.at[at - 1] ?? 0) + 1
  return {
    start,
    end: line.end,
    value: label.value,
    form: label.form,
    label: { start, end: behind(label.end) },
    digits: { start: plain.at[label.digits.start] ?? start, end: behind(label.digits.end) },
    line: index,
    leads: label.start === line.from,
    auto: block?.label?.auto === true && start < block.label.end,
  }
}

/** The innermost open list of the same form that the point continues; 第二点 may also continue 第一，. */
function openListOf(open: readonly OpenList[], style: LabelStyle, point: Point): number {
  const same = (list: OpenList): boolean => list.style === style && list.points[0]?.form === point.form
  const depth = open.findLastIndex((list) => same(list) && countsOn(list, point))
  if (depth >= 0 || style === 'decimal') return depth
  return open.findLastIndex((list) => list.style === style && list.points.at(-1)?.value === point.value - 1)
}

/** 一是 … 二是 … of one paragraph and those of the next are two lists unless the count goes on without a break. */
function countsOn(list: OpenList, point: Point): boolean {
  const last = list.points.at(-1)
  if (!last || point.value < last.value) return false
  if (point.value === last.value) return point.value > 1 && sameKind(last, point)
  return point.value === last.value + 1 || (point.value - last.value <= WIDEST_GAP && sameKind(last, point))
}

function sameKind(last: Point, point: Point): boolean {
  return last.leads && point.leads ? true : last.line === point.line
}

/** A list inside a running paragraph cannot hold the points of later paragraphs. */
function encloses(list: OpenList, point: Point): boolean {
  const last = list.points.at(-1)
  return last !== undefined && (last.line === point.line || last.leads)
}

function closed(list: OpenList, end: number): PointList {
  const points = list.points.map((point, i) => ({
    ...point,
    end: list.points[i + 1]?.start ?? Math.max(point.end, end),
  }))
  return { style: list.style, level: levelOf(list), points }
}

/** 首先 alone begins many a sentence and holds nothing; 第一项 names an item, whose points are of the first level. */
function levelOf(list: OpenList): number {
  return list.outer.filter((o) => o.style !== 'item' && (o.style !== 'sequence' || o.points.length > 1)).length
}

/** Where the inner lists of list number `from` end: its last point runs to the end of its line, or to theirs. */
function innerEnd(lists: readonly OpenList[], from: number): number {
  const level = lists[from]?.outer.length ?? 0
  let end = 0
  for (let i = from + 1; i < lists.length; i++) {
    const inner = lists[i]
    if (!inner || inner.outer.length <= level) break
    end = Math.max(end, inner.points.at(-1)?.end ?? 0)
  }
  return end
}

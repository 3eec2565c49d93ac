import type { Draft } from '#src/core/draft.ts'
import type { Line } from '#src/outline/line.ts'
import type { Outline } from '#src/outline/outline.ts'
import type { Point, PointList } from '#src/outline/point-list.ts'
import { itemSteps } from '../agenda/item-numbers.ts'
import type { Fix } from '../finding.ts'
import { parentOf } from '../list-parent.ts'
import { labelText, renumberEdits } from '../renumber.ts'
import { message, type Report, type Rule } from '../rule.ts'

/** The same number stands twice in one list: 一、 二、 二、. */
export const numberingDuplicate: Rule = {
  id: 'numbering/duplicate',
  severity: 'error',
  aspect: 'numbering',
  modes: ['writing', 'submission'],
  restsOnAbsence: false,
  summary: { zh: '编号重复', en: 'A number stands twice' },
  messages: {
    twice: { zh: '“{label}”出现了两次', en: '“{label}” stands twice' },
    item: { zh: '第{number}项议程出现了两次', en: 'Item {number} is carried out twice' },
    first: { zh: '第一次在这里', en: 'It stands here first' },
    renumber: { zh: '把编号依次改连续', en: 'Renumber the points' },
  },
  *check(context) {
    const { draft, outline } = context
    for (const [index, list] of outline.lists.entries()) {
      if (list.style === 'item' || list.style === 'sequence') continue
      const again = beginsAgain(outline, index)
      if (again) yield report(draft, again, list.points[0], fixOf(draft, { ...list, points: [again, ...list.points] }))
      if (!isSure(list)) continue
      for (const [i, point] of list.points.entries()) {
        const before = list.points[i - 1]
        if (before?.value !== point.value || isOuter(outline, list, point)) continue
        yield report(draft, before, point, fixOf(draft, list))
      }
    }
    for (const { before, item, kind } of itemSteps(context))
      if (kind === 'twice' && before.number && item.number)
        yield {
          ...item.number,
          message: message('item', { number: item.ordinal ?? 0 }),
          data: { number: item.ordinal },
          related: [{ ...before.number, note: message('first') }],
        }
  },
}

function report(draft: Draft, before: Point, point: Point | undefined, fixes: Fix[]): Report {
  const here = point ?? before
  return {
    start: here.label.start,
    end: here.label.end,
    message: message('twice', { label: labelText(draft, here) }),
    data: { number: here.value },
    related: [{ ...before.label, note: message('first') }],
    fixes,
  }
}

/** In a running paragraph a second 二是 may belong to a list that began without a number (一方面 … 二是). */
function isSure({ points }: PointList): boolean {
  const [first] = points
  return first !== undefined && (first.leads || first.value === 1)
}

/** 3、 with 1、 right below it is a heading of the level above, written like its points. */
function isOuter({ lists }: Outline, { style }: PointList, point: Point): boolean {
  const below = (first: Point | undefined): boolean =>
    first?.value === 1 && first.leads && first.line === point.line + 1
  return lists.some((l) => l.style === style && below(l.points[0]))
}

/** 一、 and then 一、 again under the same heading: the list did not begin anew, its second number is wrong. 一是 … 一是 is no count. */
function beginsAgain({ lists, lines, claims }: Outline, index: number): Point | null {
  const list = lists[index]
  const here = list?.points[0]
  if (!list || here?.value !== 1 || !here.leads || !RESTARTS.has(list.style)) return null
  const before = lists
    .slice(Math.max(0, index - NEAREST), index)
    .findLastIndex((l) => l.style === list.style && l.level <= list.level)
  const at = before < 0 ? -1 : Math.max(0, index - NEAREST) + before
  const one = lists[at]?.points[0]
  if (!one || lists[at]?.points.length !== 1 || one.value !== 1 || !one.leads || one.form !== here.form) return null
  if (lists[at]?.level === list.level ? parentOf(lists, at) !== parentOf(lists, index) : !isInside(lists, at, index))
    return null
  const between = lines.slice(one.line + 1, here.line)
  const inner = new Set(lists.slice(at + 1, index).flatMap((l) => l.points.map((p) => p.line)))
  if (between.some((line, i) => !inner.has(one.line + 1 + i) && isHeading(line))) return null
  return claims.some((c) => c.start > one.start && c.start < here.start) ? null : one
}

/** （一） that stands in （一）, with other lists between: brackets of one kind are never put into one another. */
function isInside(lists: readonly PointList[], outer: number, inner: number): boolean {
  const level = lists[outer]?.level ?? 0
  return lists[inner]?.style === 'hanzi-bracket' && lists.slice(outer + 1, inner + 1).every((l) => l.level > level)
}

/** How many lists may lie between a number and its double. */
const NEAREST = 12

/** A line that begins something new: a short one without an end mark, one that announces. */
function isHeading(line: Line): boolean {
  return (
    line.role !== 'body' ||
    /[：:]$/.test(line.text) ||
    (line.text.length <= 30 && !/[。；！？.;!?…）)”"]$/.test(line.text))
  )
}

const RESTARTS: ReadonlySet<string> = new Set([
  'hanzi',
  'hanzi-bracket',
  'arabic',
  'arabic-bracket',
  'decimal',
  'topic',
])

/** Sure where one number is wrong and all others are right, or where everything behind it counts one too low. */
function fixOf(draft: Draft, list: PointList): Fix[] {
  const values = list.points.map((p) => p.value)
  const first = values[0] ?? 1
  const last = (values.at(-1) ?? 1) - first + 1
  const doubled = values.filter((v, i) => i > 0 && v === values[i - 1]).length
  const jumps = values.filter((v, i) => i > 0 && v > (values[i - 1] ?? 0) + 1).length
  if (first !== 1 || doubled !== 1 || jumps > 1 || (last !== values.length && last !== values.length - 1)) return []
  const edits = renumberEdits(draft, list, 1)
  return edits.length > 0 ? [{ title: message('renumber'), edits }] : []
}

import type { Draft } from '#src/core/draft.ts'
import type { Outline } from '#src/outline/outline.ts'
import type { PointList } from '#src/outline/point-list.ts'
import { itemSteps } from '../agenda/item-numbers.ts'
import type { Fix } from '../finding.ts'
import { parentOf } from '../list-parent.ts'
import { labelText, renumberEdits } from '../renumber.ts'
import { message, type Rule } from '../rule.ts'

/** A number of a list is left out: 一、 三、. */
export const numberingGap: Rule = {
  id: 'numbering/gap',
  severity: 'warning',
  aspect: 'numbering',
  modes: ['writing', 'submission'],
  restsOnAbsence: false,
  summary: { zh: '编号跳号', en: 'A number is skipped' },
  messages: {
    gap: { zh: '编号从“{before}”跳到“{after}”', en: 'Numbering jumps from “{before}” to “{after}”' },
    first: {
      zh: '编号从“{after}”开始，前面的没有了',
      en: 'Numbering begins with “{after}”, what comes before is missing',
    },
    item: { zh: '第{before}项之后就是第{after}项', en: 'Item {after} follows item {before}' },
    declared: { zh: '前面说的数目', en: 'The number that is declared' },
    above: { zh: '上面是这里', en: 'What stands above' },
    renumber: { zh: '把编号依次改连续', en: 'Renumber the points' },
    previous: { zh: '前一个编号', en: 'The number before' },
  },
  *check(context) {
    const { draft, outline } = context
    for (const [index, list] of outline.lists.entries()) {
      if (list.style === 'item' || list.style === 'sequence') continue
      const [first] = list.points
      if (!first) continue
      const evidence = first.value > 1 ? lostBefore(outline, index) : null
      if (evidence)
        yield {
          ...first.label,
          message: message('first', { after: labelText(draft, first) }),
          data: { before: 0, after: first.value, style: list.style },
          related: [{ start: evidence.start, end: evidence.end, note: message(evidence.note) }],
          fixes: isDeclared(outline, index) ? [] : renumber(draft, list, 1),
        }
      if (first.value > MOST_CUT || list.points.length < 2) continue
      for (const [i, point] of list.points.entries()) {
        const before = list.points[i - 1]
        if (!before || point.value <= before.value + 1 || isSlip(list, i)) continue
        yield {
          start: point.label.start,
          end: point.label.end,
          message: message('gap', { before: labelText(draft, before), after: labelText(draft, point) }),
          data: { before: before.value, after: point.value, style: list.style },
          related: [{ ...before.label, note: message('previous') }],
          fixes: isDeclared(outline, index) ? [] : renumber(draft, list, evidence ? 1 : first.value),
        }
      }
    }
    for (const { before, item, kind } of itemSteps(context))
      if (kind === 'gap' && before.number && item.number)
        yield {
          ...item.number,
          message: message('item', { before: before.ordinal ?? 0, after: item.ordinal ?? 0 }),
          data: { before: before.ordinal, after: item.ordinal, style: 'item' },
          related: [{ ...before.number, note: message('previous') }],
        }
  },
}

/** A list that begins further on is part of another text. */
const MOST_CUT = 3
const SOLE: ReadonlySet<string> = new Set(['hanzi', 'hanzi-bracket', 'arabic', 'arabic-bracket'])

/** 二 二 四: the second 二 is the slip, and numbering/duplicate says so. */
function isSlip({ points }: PointList, i: number): boolean {
  const [two, one, here] = [points[i - 2], points[i - 1], points[i]]
  return two !== undefined && two.value === one?.value && here?.value === two.value + 2
}

interface Evidence {
  readonly start: number
  readonly end: number
  readonly note: 'declared' | 'above'
}

/** Why the first point cannot be the rest of a text that was cut: a number is declared, or its own heading stands right above it. */
function lostBefore({ lists, claims, lines, sections }: Outline, index: number): Evidence | null {
  const list = lists[index]
  const first = list?.points[0]
  if (!list || !first || first.value > MOST_CUT) return null
  const claim = claims.find((c) => c.list === index)
  if (claim) return { start: claim.start, end: claim.end, note: 'declared' }
  if (!first.leads || !SOLE.has(list.style)) return null
  const above = lines[first.line - 1]
  if (!above) return null
  const heads = index > 0 && list.level > 0 && parentOf(lists, index)?.line === first.line - 1
  const opens = list.points.length > 1 && /[：:]$/.test(above.text)
  const title =
    list.level === 0 && list.style === 'hanzi' && list.points.length > 1 && sections.find((s) => s.id === 'title')
  if (heads || opens) return { start: above.start, end: above.end, note: 'above' }
  return title && title.start < first.start && isFirstOfStyle(lists, index)
    ? { start: above.start, end: above.end, note: 'above' }
    : null
}

function isFirstOfStyle(lists: readonly PointList[], index: number): boolean {
  const style = lists[index]?.style
  return lists.findIndex((l) => l.style === style) === index
}

/** When the paper itself declares the last number, a point got lost, and renumbering would hide it. */
function isDeclared(outline: Outline, index: number): boolean {
  const last = outline.lists[index]?.points.at(-1)?.value
  return outline.claims.some((claim) => claim.list === index && claim.declared === last)
}

function renumber(draft: Draft, list: PointList, from: number): Fix[] {
  const edits = renumberEdits(draft, list, from)
  return edits.length > 0 ? [{ title: message('renumber'), edits }] : []
}

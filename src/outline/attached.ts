import { type Claim, isCompact } from './claim.ts'
import type { Line } from './line.ts'
import type { PointList } from './point-list.ts'
import type { Unit } from './unit.ts'

/**
 * Which units are points of a list that an earlier unit announces: unit index → index of the announcing unit. They belong
 * to its section, whatever words they hold: an agenda that is listed (一是请张三讲话) is announced, not carried out,
 * in a genre that announces one; in minutes the listed matters are the text itself.
 */
export function attachedUnits(
  lines: readonly Line[],
  lists: readonly PointList[],
  claims: readonly Claim[],
  units: readonly Unit[],
  announcesAgenda: boolean,
): Map<number, number> {
  const attached = new Map<number, number>()
  const lastVoted = units.findLastIndex(votesForItem)
  for (const { list, at, agenda } of announcements(lines, lists, claims)) {
    const first = list.points[0]
    const last = list.points.at(-1)
    if (!first || !last || (agenda && !announcesAgenda)) continue
    const end = agenda ? (lines[last.line]?.end ?? last.end) : last.end
    if (agenda && !isListed(list, units, end, lastVoted)) continue
    const from = lowerBound(units, at)
    const head = units[from] && units[from].start <= at ? from : from - 1
    if (head < 0) continue
    for (let i = head + 1; i < units.length; i++) {
      const unit = units[i]
      if (!unit || unit.start >= end) break
      if (unit.start >= first.start) attached.set(i, head)
    }
  }
  return attached
}

interface Announcement {
  readonly list: PointList
  readonly at: number
  readonly agenda: boolean
}

/** Claims with their lists, and an agenda that a colon opens. */
function announcements(lines: readonly Line[], lists: readonly PointList[], claims: readonly Claim[]): Announcement[] {
  const found: Announcement[] = []
  const taken = new Set<number>()
  for (const claim of claims) {
    const list = claim.list === null ? undefined : lists[claim.list]
    if (!list || claim.list === null) continue
    taken.add(claim.list)
    found.push({ list, at: claim.start, agenda: claim.kind === 'agenda' })
  }
  for (const [index, list] of lists.entries()) {
    const first = list.points[0]
    const before = first?.leads ? lines[first.line - 1] : undefined
    if (taken.has(index) || !before || !/[：:]$/.test(before.text) || list.points.length < 2) continue
    const agenda = /议程|议题|内容|程序/.test(before.text)
    if (agenda) found.push({ list, at: before.end - 1, agenda })
  }
  return found
}

/** A list of the agenda is short of breath: no text between its points, and the items themselves come after it. */
function isListed(list: PointList, units: readonly Unit[], end: number, lastVoted: number): boolean {
  const first = list.points[0]
  if (!first || !isCompact(list)) return false
  const from = lowerBound(units, first.start)
  for (let i = from; i < units.length && (units[i]?.start ?? end) < end; i++) {
    const unit = units[i]
    if (unit && unit.start >= first.start && votesForItem(unit)) return lastVoted >= lowerBound(units, end)
  }
  return true
}

function votesForItem(unit: Unit): boolean {
  return unit.votes.some((v) => v.section === 'item')
}

/** Index of the last unit that starts at or before `offset`; 0 when none does. */
function lowerBound(units: readonly Unit[], offset: number): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

import type { Range } from '#src/core/draft.ts'
import type { SectionId, Zone } from '#src/genres/vocabulary.ts'
import type { Head } from './head.ts'
import { itemNumber } from './item-number.ts'
import type { PointList } from './point-list.ts'
import type { Unit, Vote } from './unit.ts'
import { BETWEEN_ITEMS } from './zone-path.ts'

/** A section that was recognised. `ordinal` counts agenda items and points from 1; null for all others. */
export interface FoundSection extends Range {
  readonly id: SectionId
  readonly ordinal: number | null
}

/** What the recognition of sections rests on. */
export interface Recognition {
  readonly head: Head
  /** Sentences between title and running text: 题注. */
  readonly above: readonly Unit[]
  readonly units: readonly Unit[]
  readonly zones: readonly Zone[]
  readonly attached: ReadonlyMap<number, number>
  readonly lists: readonly PointList[]
  readonly known: ReadonlySet<SectionId>
}

/** Assigns sections: place first (head, zone), kernel second, phrase third. One sentence may hold several. In text order. */
export function sectionsOf(r: Recognition): FoundSection[] {
  const found: Open[] = []
  if (r.head.title) found.push({ id: 'title', ordinal: null, ...r.head.title, last: -1 })
  if (r.head.salutation && r.known.has('salutation'))
    found.push({ id: 'salutation', ordinal: null, ...r.head.salutation, last: -1 })
  for (const unit of r.above)
    for (const vote of unit.votes)
      if (vote.zone === 'title' && vote.section !== 'title')
        found.push({ id: vote.section, ordinal: null, start: unit.start, end: unit.end, last: -1 })
  assign(r, found)
  fillByPlace(r, found)
  if (r.known.has('point')) found.push(...pointsOf(r, found))
  return found
    .map(({ id, start, end, ordinal }) => ({ id, start, end, ordinal }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
}

interface Open extends FoundSection {
  end: number
  /** Index of the last unit that belongs to it; -1 for the head. */
  last: number
}

function assign(r: Recognition, found: Open[]): void {
  const numbered = r.units.filter((u, i) => r.zones[i] === 'items' && itemNumber(u.text) !== null).length > 1
  let open: Open[] = []
  let items = 0
  for (const [index, unit] of r.units.entries()) {
    if (r.zones[index] !== r.zones[index - 1] && !r.attached.has(index)) open = []
    const extend = (): void => {
      for (const section of open) {
        section.end = unit.end
        section.last = index
      }
    }
    const votes = r.attached.has(index) ? [] : admitted(unit, r.zones[index] ?? 'opening')
    if (votes.length === 0) {
      extend()
      continue
    }
    const next: Open[] = []
    for (const vote of votes) {
      const held = open.find((o) => o.id === vote.section)
      const item = vote.section === 'item'
      const number = item ? itemNumber(unit.text) : null
      const begins = item ? !numbered || number !== null || items === 0 : held === undefined
      if (held && !begins) {
        held.end = unit.end
        held.last = index
        next.push(held)
        continue
      }
      if (item && !begins) continue
      if (item) items = typeof number === 'number' ? number : items + 1
      const section = {
        id: vote.section,
        start: votes.length > 1 ? clauseStart(unit, vote.at) : unit.start,
        end: unit.end,
        ordinal: item ? items : null,
        last: index,
      }
      found.push(section)
      next.push(section)
    }
    if (next.length > 0) open = next
    else extend()
  }
}

/** Labels hold anywhere; kernels only in their zone; formulas only where no kernel speaks. */
function admitted(unit: Unit, zone: Zone): readonly Vote[] {
  const labels = unit.votes.filter((v) => v.kind === 'label')
  if (labels.length > 0) return labels
  const here = unit.votes.filter(
    (v) => v.section !== 'point' && v.section !== 'salutation' && v.section !== 'title' && inZone(v, zone),
  )
  const kernels = here.filter((v) => v.kind === 'kernel')
  return kernels.length > 0 ? kernels : here
}

function inZone(vote: Vote, zone: Zone): boolean {
  return vote.zone === zone || (zone === 'items' && BETWEEN_ITEMS.has(vote.section))
}

function clauseStart(unit: Unit, at: number): number {
  let i = at - unit.start
  while (i > 0 && !/[，,；;：:]/.test(unit.text[i - 1] ?? '')) i--
  return unit.start + i
}

/** The first paragraph under the salutation is the opening, and what fills the middle of a paper is its body, whatever they say. */
function fillByPlace(r: Recognition, found: Open[]): void {
  const has = (id: SectionId): boolean => found.some((s) => s.id === id)
  const first = r.units[0]
  if (first && r.known.has('opening') && !has('opening') && admitted(first, 'opening').length === 0)
    found.push({ id: 'opening', ordinal: null, start: first.start, end: first.end, last: 0 })
  const middle = r.zones.indexOf('items')
  const unit = r.units[middle]
  if (unit && r.known.has('body') && !has('body') && !found.some((s) => s.last >= middle))
    found.push({ id: 'body', ordinal: null, start: unit.start, end: unit.end, last: middle })
}

/** Points of the first level that open their paragraphs, agenda lists apart. */
function pointsOf(r: Recognition, found: readonly Open[]): Open[] {
  const inside = (at: number): boolean =>
    found.some((s) => (s.id === 'agenda' || s.id === 'item') && at >= s.start && at < s.end)
  return r.lists
    .filter((list) => list.level === 0 && list.points.length > 1 && list.style !== 'item')
    .flatMap((list) => list.points)
    .filter((point) => point.leads && !inside(point.start))
    .map((point) => ({ id: 'point', ordinal: point.value, start: point.start, end: point.end, last: -1 }))
}

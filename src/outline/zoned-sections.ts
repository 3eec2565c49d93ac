import type { SectionId, Zone } from '#src/genres/vocabulary.ts'
import { attachedUnits } from './attached.ts'
import { captionsOf } from './caption.ts'
import type { GenreText } from './genre-text.ts'
import { behindHeadBlock } from './head-block.ts'
import { itemNumber } from './item-number.ts'
import { firstLevelPoints } from './numbered-points.ts'
import { signLine } from './paper-end.ts'
import { isRecapByPlace } from './recap.ts'
import { type FoundSection, inTextOrder, type SectionReading } from './section.ts'
import type { Unit } from './unit.ts'
import type { Vote } from './vote.ts'
import { BETWEEN_ITEMS, zonePathOf } from './zone-path.ts'

interface Open extends FoundSection {
  end: number
  /** Index of the last unit that belongs to it; -1 for the head. */
  last: number
  /** The line in which it begins. */
  readonly line?: number
}

interface Zoned {
  readonly text: GenreText
  readonly units: readonly Unit[]
  readonly zones: readonly Zone[]
  readonly attached: ReadonlyMap<number, number>
  /** Its items are speeches, on which the host looks back. */
  readonly spoken: boolean
}

/**
 * Sections of a paper whose zones come one after the other (主持词, 记录, 纪要): place first (head, zone), kernel second,
 * phrase third. One sentence may hold several.
 */
export function zonedSections(text: GenreText): SectionReading {
  const { head, knowledge, plain, lists, claims } = text
  const units = text.units.filter((u) => u.line >= head.bodyFrom)
  const attached = attachedUnits(plain.lines, lists, claims, units, knowledge.genre === 'host-script')
  const opensUntil = knowledge.genre === 'host-script' ? null : behindHeadBlock(text)
  const zones = zonePathOf(units, {
    opensUntil,
    attached: new Set(attached.keys()),
    numbered: new Set(lists.flatMap((list) => list.points.filter((p) => p.leads).map((p) => p.line))),
    pointZone: knowledge.sections.find((s) => s.id === 'point')?.zone ?? null,
  })
  const begin = plain.lines[head.bodyFrom]?.from ?? 0
  const running = plain.text.slice(begin, plain.lines[head.last - 1]?.to ?? begin)
  const spoken = knowledge.genre === 'host-script' && (running.match(VOTED)?.length ?? 0) <= MOST_VOTES
  const r: Zoned = { text, units, zones, attached, spoken }
  const known = new Set(knowledge.sections.map((s) => s.id))
  const found: Open[] = headSections(text, known)
  assign(r, found)
  fillByPlace(r, found, known)
  if (known.has('sign')) signByPlace(text, found)
  const lying = found.filter((s) => s.id === 'agenda' || s.id === 'item')
  const points = known.has('point') ? firstLevelPoints(lists, claims, lying) : []
  return { sections: inTextOrder([...found, ...points]), inPassing: inPassing(r, found) }
}

/** Title, salutation, and what stands between them: 题注. */
function headSections(text: GenreText, known: ReadonlySet<SectionId>): Open[] {
  const { head, units } = text
  const found: Open[] = []
  if (head.title) found.push({ id: 'title', ordinal: null, ...head.title, last: -1 })
  if (!head.salutation) return found
  if (known.has('salutation')) found.push({ id: 'salutation', ordinal: null, ...head.salutation, last: -1 })
  for (const { id, start, end } of captionsOf(text)) {
    const told = units.some((u) => u.start >= start && u.end <= end && u.votes.some((v) => v.section === id))
    if (known.has(id) || told) found.push({ id, ordinal: null, start, end, last: -1 })
  }
  return found
}

function assign(r: Zoned, found: Open[]): void {
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
    const spoken = r.attached.has(index) ? [] : admitted(unit, r.zones[index] ?? 'opening')
    const votes = spoken.length === 0 && looksBack(r, index, found.at(-1)) ? [recapVote(unit)] : spoken
    if (votes.length === 0) {
      extend()
      continue
    }
    const next: Open[] = []
    for (const vote of votes) {
      if (vote.section === 'requirements' && isAside(r, index, open)) continue
      const held = open.find((o) => o.id === vote.section)
      const item = vote.section === 'item'
      const number = item ? itemNumber(unit.text) : null
      const begins = item
        ? !numbered || number !== null || items === 0
        : held === undefined || (vote.section === 'speaker' && r.units[index - 1]?.line !== unit.line)
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
        start: votes.length > 1 ? clauseStart(r, unit, vote.at) : unit.start,
        end: unit.end,
        ordinal: item ? items : null,
        last: index,
        line: unit.line,
      }
      found.push(section)
      next.push(section)
    }
    if (next.length > 0) open = next
    else extend()
  }
}

/** A paragraph of its own between the items, in a paper whose items are speeches and not votes. */
function looksBack(r: Zoned, index: number, before: Open | undefined): boolean {
  const unit = r.units[index]
  if (!unit || !r.spoken || r.units[index - 1]?.line === unit.line || before?.id !== 'item') return false
  const line = r.text.plain.lines[unit.line]
  return line !== undefined && isRecapByPlace(r.text.plain.text.slice(line.from, line.to))
}

/** What a paragraph that looks back asks for in passing is no section of its own, unless it counts what it asks for. */
function isAside(r: Zoned, index: number, open: readonly Open[]): boolean {
  const unit = r.units[index]
  const recap = open.find((o) => o.id === 'recap')
  return unit !== undefined && recap?.line === unit.line && !COUNTS.test(unit.text)
}

const COUNTS = /(?:讲|提|强调|说|抓好|做好).{0,8}[一二两三四五六七八九十几][点条项件个]/

function recapVote(unit: Unit): Vote {
  return { section: 'recap', zone: 'closing', score: 1, at: unit.from, kind: 'kernel' }
}

const VOTED = /请审议|请举手|举手表决|填写选票|投票/g
/** More votes than that make a meeting that decides and does not comment. */
const MOST_VOTES = 2

/** Labels hold anywhere; kernels only in their zone; formulas only where no kernel speaks. */
function admitted(unit: Unit, zone: Zone): readonly Vote[] {
  const labels = unit.votes.filter((v) => v.kind === 'label')
  if (labels.length > 0 && zone !== 'after') return labels
  const here = unit.votes.filter((v) => v.section !== 'salutation' && v.section !== 'title' && inZone(v, zone))
  const kernels = here.filter((v) => v.kind === 'kernel')
  return kernels.length > 0 ? kernels : here
}

function inZone(vote: Vote, zone: Zone): boolean {
  return vote.zone === zone || (zone === 'items' && BETWEEN_ITEMS.has(vote.section))
}

/** 大家上午好！ greets; it opens nothing. */
function isGreeting(unit: Unit): boolean {
  return unit.text.length <= 12 && /好[！。，]?$/.test(unit.text)
}

function clauseStart(r: Zoned, unit: Unit, at: number): number {
  let i = at
  while (i > unit.from && !/[，；：]/.test(r.text.plain.text[i - 1] ?? '')) i--
  return i === unit.from ? unit.start : (r.text.plain.at[i] ?? unit.start)
}

/** The first paragraph under the salutation is the opening, and what fills the middle of a paper is its body, whatever they say. */
function fillByPlace(r: Zoned, found: Open[], known: ReadonlySet<SectionId>): void {
  const has = (id: SectionId): boolean => found.some((s) => s.id === id)
  const [greeting] = r.units
  const first = r.units.find((u) => !isGreeting(u))
  const silent = first && admitted(first, 'opening').length === 0 ? first : undefined
  const opens = silent ?? (greeting && isGreeting(greeting) ? greeting : undefined)
  if (opens && known.has('opening') && !has('opening'))
    found.push({ id: 'opening', ordinal: null, start: opens.start, end: opens.end, last: 0 })
  if (known.has('body') && !has('body')) {
    const body = bodyByPlace(r)
    if (body) found.push({ id: 'body', ordinal: null, start: body.start, end: body.end, last: -1 })
  }
}

/** What is said and reported begins where the middle begins; in 纪要 decisions alone are no body. */
function bodyByPlace(r: Zoned): Unit | undefined {
  const decides = (unit: Unit): boolean => unit.votes.some((v) => v.section === 'resolution' && v.kind !== 'phrase')
  const middle = r.units.filter((_, i) => r.zones[i] === 'items')
  return r.text.knowledge.genre === 'minutes'
    ? middle.find((u) => !decides(u) && u.to - u.from > SHORTEST_BODY)
    : middle[0]
}

const SHORTEST_BODY = 16

/** Unit and date at the very end, whatever they say. */
function signByPlace(text: GenreText, found: Open[]): void {
  const at = signLine(text)
  const line = at === null ? undefined : text.plain.lines[at]
  if (!line || found.some((s) => s.id === 'sign')) return
  found.push({ id: 'sign', ordinal: null, start: line.start, end: lineEnd(text), last: -1 })
}

function lineEnd({ plain, head }: GenreText): number {
  return plain.lines[head.last - 1]?.end ?? 0
}

const HEAD_FACTS: readonly SectionId[] = ['place', 'host', 'attendees', 'absent', 'recorder', 'topic']
/** Head facts may be told by the first words that are spoken, or behind the text. */
const SPOKEN_LINES = 3
const LAST_LINES = 6

/** Head facts of 记录 and 纪要 that are told beside the head: not shown, not missing. A date elsewhere is another date. */
function inPassing(r: Zoned, found: readonly Open[]): ReadonlySet<SectionId> {
  const passing = new Set<SectionId>()
  if (r.text.knowledge.genre === 'host-script') return passing
  const present = new Set(found.map((s) => s.id))
  if (!present.has('time') && datedCaption(r.text)) passing.add('time')
  const middle = r.units[r.zones.indexOf('items')]?.line ?? 0
  for (const unit of r.units)
    if (unit.line < middle + SPOKEN_LINES || unit.line >= r.text.head.last - LAST_LINES)
      for (const { section, kind } of unit.votes)
        if (kind === 'kernel' && HEAD_FACTS.includes(section) && !present.has(section)) passing.add(section)
  return passing
}

/** （2026年3月2日） alone under the title is the day of the meeting. */
function datedCaption({ plain, head }: GenreText): boolean {
  const lines = plain.lines.slice(head.behindTitle, head.behindTitle + 2)
  return lines.some((line) =>
    /^（[^（）]{0,8}年[^（）]{0,6}月[^（）]{0,12}）$/.test(plain.text.slice(line.from, line.to)),
  )
}

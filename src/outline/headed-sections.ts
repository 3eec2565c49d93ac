import type { SectionId } from '#src/genres/vocabulary.ts'
import type { GenreText } from './genre-text.ts'
import { type Heading, headingsOf } from './heading.ts'
import { firstLevelPoints } from './numbered-points.ts'
import { closingLine, signLine } from './paper-end.ts'
import { type FoundSection, inTextOrder, type SectionReading } from './section.ts'
import type { Unit } from './unit.ts'

/** What is told by headings, wherever it stands: the middle of a paper that is read by its headings. */
const BY_HEADING: readonly SectionId[] = [
  'purpose',
  'goals',
  'schedule',
  'review',
  'problems',
  'tasks',
  'guarantee',
  'requirements',
]
/** What the first sentence of an unnumbered paragraph may tell as well. */
const BY_PARAGRAPH: Readonly<Record<string, readonly SectionId[]>> = {
  speech: ['review', 'problems'],
  report: ['review', 'problems', 'tasks'],
  plan: ['purpose'],
}
/** What the sentences before the first point may tell. */
const BEFORE_POINTS: readonly SectionId[] = ['recap', 'thesis', 'purpose']

/**
 * Sections of a paper that is read by its headings (讲话稿, 汇报, 方案): the first paragraph is the opening, headings tell
 * the middle, the end is found from behind.
 */
export function headedSections(text: GenreText): SectionReading {
  const { head, knowledge, lists, claims } = text
  const known = new Set(knowledge.sections.map((s) => s.id))
  const found: FoundSection[] = []
  const add = (id: SectionId, start: number, end: number): void => {
    if (known.has(id) && !found.some((s) => s.id === id)) found.push({ id, ordinal: null, start, end })
  }
  if (head.title) add('title', head.title.start, head.title.end)
  if (head.salutation) add('salutation', head.salutation.start, head.salutation.end)
  const units = text.units.filter((u) => u.line >= head.bodyFrom)
  const headings = headingsOf(text)
  const points = firstLevelPoints(lists, claims, [])
  const middle = middleFrom(headings, text)
  const end = closingLine(text, headings)
  const signed = known.has('sign') ? signLine(text) : null
  const tail = Math.min(end?.line ?? Number.POSITIVE_INFINITY, signed ?? Number.POSITIVE_INFINITY)

  opening(text, units, middle, tail, add)
  byHeading(text, headings, tail, add)
  byParagraph(text, units, headings, middle, tail, add)
  if (end) add('closing', end.start, end.end)
  if (signed !== null) {
    const line = text.plain.lines[signed]
    if (line) add('sign', line.start, text.plain.lines[head.last - 1]?.end ?? line.end)
  }
  const sections = stretched([...found], text)
  return { sections: inTextOrder([...sections, ...points]), inPassing: inPassing(text, units, found, points.length) }
}

/** The line of the first numbered point or heading; behind the last line when there is none. */
function middleFrom(headings: readonly Heading[], { head }: GenreText): number {
  return headings.find((h) => h.numbered && h.level === 0)?.line ?? headings[0]?.line ?? head.last
}

type Add = (id: SectionId, start: number, end: number) => void

function opening(text: GenreText, units: readonly Unit[], middle: number, tail: number, add: Add): void {
  const { head, plain, knowledge } = text
  const first = units[0]
  const before = units.filter((u) => u.line < Math.min(middle, tail))
  const opensByPlace = first !== undefined && first.line < middle && first.line < tail
  if (opensByPlace) {
    const line = plain.lines[first.line]
    const looksBack = first.votes.some((v) => v.section === 'recap' && v.at - first.from < 4)
    const says = before.some((u) => u.line === first.line && u.votes.some((v) => v.section === 'opening'))
    if (line && (!looksBack || says)) add('opening', first.start, line.end)
  }
  const scope = before.length > 0 ? before : units.slice(0, 6)
  const clear = scope.find((u) => u.text.startsWith('刚才') && u.votes.some((v) => v.section === 'recap'))
  if (clear) add('recap', clear.start, clear.end)
  for (const unit of scope)
    for (const vote of unit.votes)
      if (vote.kind === 'kernel' && BEFORE_POINTS.includes(vote.section)) {
        if (vote.section === 'thesis' && !isThesis(text, unit)) continue
        add(vote.section, unit.start, unit.end)
      }
  if (knowledge.genre === 'plan') {
    const line = first ? plain.lines[first.line] : undefined
    if (line && opensByPlace) add('purpose', line.start, line.end)
    return
  }
  for (const claim of text.claims)
    if (claim.line >= head.bodyFrom && claim.line < head.last && claim.line <= middle && claim.kind === 'points')
      add('thesis', claim.start, claim.end)
}

/** 讲N点 before its points; in a text without points it may stand anywhere. */
function isThesis(text: GenreText, unit: Unit): boolean {
  return !/刚才|上面|以上/.test(unit.text) || text.lists.length === 0
}

/** For each section the heading that names it alone, else the one that names it first; outer headings before inner ones. */
function byHeading(text: GenreText, headings: readonly Heading[], tail: number, add: Add): void {
  const { plain, head, knowledge } = text
  const before = headings.filter((h) => h.line < tail)
  const middle = knowledge.genre === 'report' ? firstOfReview(before, head.bodyFrom) : undefined
  for (const id of BY_HEADING) {
    const heading = id === 'review' && middle ? middle : pickHeading(before, id)
    const line = heading ? plain.lines[heading.line] : undefined
    if (line) add(id, line.start, endOf(heading, before, text))
  }
}

/** What a report tells first is what was done, whatever its heading says. */
function firstOfReview(headings: readonly Heading[], from: number): Heading | undefined {
  return headings.find((h) => h.level === 0 && h.line >= from && ![...sectionsIn(h)].some(isElsewhere))
}

function isElsewhere(section: SectionId): boolean {
  return section === 'problems' || section === 'tasks' || section === 'closing'
}

/** The heading that says it best, outer ones before inner ones; where an outer one names several things, the inner one that names this. */
function pickHeading(headings: readonly Heading[], id: SectionId): Heading | undefined {
  for (const level of [0, 1]) {
    const best = strongest(
      headings.filter((h) => h.level === level),
      id,
    )
    if (!best) continue
    if (level > 0 || sectionsIn(best).size === 1) return best
    const next = nextOuter(headings, best)
    return (
      strongest(
        headings.filter((h) => h.level === 1 && h.line > best.line && h.line < next),
        id,
      ) ?? best
    )
  }
  return undefined
}

/** Half as clear as the clearest one is clear enough to come first. */
const CLEAR_ENOUGH = 0.5

function strongest(headings: readonly Heading[], id: SectionId): Heading | undefined {
  const strengths = headings.map((heading) => strengthOf(heading, id))
  const most = Math.max(0, ...strengths)
  return most > 0 ? headings[strengths.findIndex((strength) => strength >= most * CLEAR_ENOUGH)] : undefined
}

/** How clearly a heading names a section; what else it names takes a part of that away. */
function strengthOf(heading: Heading, id: SectionId): number {
  let own = 0
  let others = 0
  for (const vote of heading.votes) {
    if (vote.kind === 'phrase' || !BY_HEADING.includes(vote.section)) continue
    if (vote.section === id) own += vote.score
    else others += vote.score
  }
  return own > 0 ? own - others / 4 : 0
}

function sectionsIn(heading: Heading): ReadonlySet<SectionId> {
  return new Set(
    heading.votes.filter((v) => v.kind !== 'phrase' && BY_HEADING.includes(v.section)).map((v) => v.section),
  )
}

function nextOuter(headings: readonly Heading[], heading: Heading): number {
  return headings.find((h) => h.line > heading.line && h.level <= heading.level)?.line ?? Number.POSITIVE_INFINITY
}

function endOf(heading: Heading | undefined, headings: readonly Heading[], { plain, head }: GenreText): number {
  const next = heading ? nextOuter(headings, heading) : head.last
  const last = plain.lines[Math.min(next, head.last) - 1]
  return last?.end ?? 0
}

function byParagraph(
  text: GenreText,
  units: readonly Unit[],
  headings: readonly Heading[],
  middle: number,
  tail: number,
  add: Add,
): void {
  const { plain, knowledge } = text
  const allowed = BY_PARAGRAPH[knowledge.genre] ?? []
  const isHeading = new Set(headings.map((h) => h.line))
  const firstLine = units[0]?.line
  for (const [index, unit] of units.entries()) {
    if (unit.line >= tail || units[index - 1]?.line === unit.line || isHeading.has(unit.line)) continue
    if (unit.line === firstLine && knowledge.genre !== 'plan') continue
    if (knowledge.genre === 'speech' && unit.line >= middle) continue
    const line = plain.lines[unit.line]
    for (const vote of unit.votes)
      if (line && vote.kind === 'kernel' && allowed.includes(vote.section)) add(vote.section, unit.start, line.end)
  }
}

/** A section without an end of its own runs to the next one. */
function stretched(found: FoundSection[], { plain, head }: GenreText): FoundSection[] {
  const last = plain.lines[head.last - 1]?.end ?? 0
  return found.map((section) => ({ ...section, end: Math.min(Math.max(section.end, section.start), last) }))
}

/**
 * A kernel speaks for it somewhere in a text whose headings do not tell its parts: it is not missing, though nothing shows
 * where it begins. Points that stand inside paragraphs are points.
 */
function inPassing(
  { lists, knowledge }: GenreText,
  units: readonly Unit[],
  found: readonly FoundSection[],
  points: number,
): ReadonlySet<SectionId> {
  const passing = new Set<SectionId>()
  if (points === 0 && lists.some((list) => list.points.length > 1)) passing.add('point')
  if (points >= ENOUGH_POINTS && knowledge.genre !== 'speech') return passing
  const present = new Set(found.map((s) => s.id))
  for (const { votes } of units)
    for (const vote of votes)
      if (vote.kind === 'kernel' && !present.has(vote.section) && MAY_PASS.has(vote.section)) passing.add(vote.section)
  return passing
}

const ENOUGH_POINTS = 2

const MAY_PASS: ReadonlySet<SectionId> = new Set([
  'goals',
  'review',
  'problems',
  'tasks',
  'guarantee',
  'requirements',
  'recap',
  'thesis',
])

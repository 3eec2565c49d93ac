import type { Draft, Range } from '#src/core/draft.ts'
import { blockIndexAt } from '#src/core/draft.ts'
import type { Paragraph } from '#src/core/draft-builder.ts'
import type { BlockEdit } from '#src/core/edits.ts'
import type { Contract } from '#src/genres/contract.ts'
import type { SectionId } from '#src/genres/vocabulary.ts'
import type { FoundSection } from '#src/outline/section.ts'

/** A block border where a section may go, and the neighbour that says so. */
export interface InsertionPlace {
  readonly at: number
  readonly side: 'after' | 'before'
  readonly neighbour: FoundSection
}

/**
 * Where a missing section belongs: behind the nearest section before it in the contract's order, in front of the nearest
 * one after it. One place when both mean the same border (blank lines apart), two when text stands between them.
 */
export function placesFor(
  draft: Draft,
  contract: Contract,
  sections: readonly FoundSection[],
  missing: SectionId,
): InsertionPlace[] {
  const order = contract.sections.map((s) => s.id)
  const rank = order.indexOf(missing)
  const inOrder = sections.filter((s) => s.id !== 'point' && order.includes(s.id))
  const before = nearest(
    inOrder,
    (s) => order.indexOf(s.id) < rank,
    (s) => order.indexOf(s.id),
  )
  const after = nearest(
    inOrder,
    (s) => order.indexOf(s.id) > rank,
    (s) => -order.indexOf(s.id),
  )
  const last = sections.findLast((s) => s.id === before?.id)
  const first = sections.find((s) => s.id === after?.id)
  const places: InsertionPlace[] = []
  if (last)
    places.push({ at: blockIndexAt(draft, Math.max(last.start, last.end - 1)) + 1, side: 'after', neighbour: last })
  if (first) {
    const at = blockIndexAt(draft, first.start)
    const same = places.some((place) => place.at <= at && isBlank(draft, place.at, at))
    if (!same) places.push({ at, side: 'before', neighbour: first })
  }
  return places
}

function nearest(
  sections: readonly FoundSection[],
  fits: (section: FoundSection) => boolean,
  rank: (section: FoundSection) => number,
): FoundSection | undefined {
  let best: FoundSection | undefined
  for (const section of sections) if (fits(section) && (!best || rank(section) > rank(best))) best = section
  return best
}

function isBlank(draft: Draft, from: number, to: number): boolean {
  return draft.blocks.slice(from, to).every((b) => draft.text.slice(b.start, b.end).trim() === '')
}

/** The edit that puts paragraphs there. Where the draft parts its paragraphs by blank lines, so does the edit. */
export function insertAt(draft: Draft, place: InsertionPlace, paragraphs: readonly Paragraph[]): BlockEdit {
  if (!isSpaced(draft)) return { at: place.at, blocks: paragraphs }
  const blank: Paragraph = { role: 'body', text: '' }
  const blocks = paragraphs.flatMap((p) => (place.side === 'after' ? [blank, p] : [p, blank]))
  return { at: place.at, blocks }
}

/** Most paragraphs are followed by a blank line and another paragraph. */
function isSpaced(draft: Draft): boolean {
  const filled = draft.blocks.map((b) => draft.text.slice(b.start, b.end).trim() !== '')
  let apart = 0
  let together = 0
  for (let i = 0; i + 1 < filled.length; i++) {
    if (filled[i] && filled[i + 1]) together++
    else if (filled[i] && filled[i + 2]) apart++
  }
  return apart > together
}

/** The empty range at a block border: where a finding about something absent lies. */
export function borderRange(draft: Draft, at: number): Range {
  const before = draft.blocks[at - 1]
  const offset = before ? before.end : (draft.blocks[0]?.start ?? 0)
  return { start: offset, end: offset }
}

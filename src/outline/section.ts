import type { Range } from '#src/core/draft.ts'
import type { SectionId } from '#src/genres/vocabulary.ts'

/** A section that was recognised. `ordinal` counts agenda items and points from 1; null for all others. */
export interface FoundSection extends Range {
  readonly id: SectionId
  readonly ordinal: number | null
}

/** The sections of a paper, and what is there only in passing: too little to show, enough not to call it missing. */
export interface SectionReading {
  readonly sections: readonly FoundSection[]
  readonly inPassing: ReadonlySet<SectionId>
}

/** In text order; of two that begin together the shorter one first. */
export function inTextOrder(sections: readonly FoundSection[]): FoundSection[] {
  return sections
    .map(({ id, ordinal, start, end }) => ({ id, ordinal, start, end }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
}

import type { SectionId, Zone } from '#src/genres/vocabulary.ts'

/** A vote for a section. `at` is where the witness begins in the plain text. */
export interface Vote {
  readonly section: SectionId
  readonly zone: Zone
  readonly score: number
  readonly at: number
  readonly kind: 'label' | 'kernel' | 'phrase'
}

import type { GenreId, SectionId, Zone } from '#src/genres/vocabulary.ts'
import type { KernelMatcher } from './matcher.ts'

/** What betrays a section: its place (zone), its kernels, its formulas, its labels. From a contract, compiled. */
export interface SectionWitness {
  readonly id: SectionId
  readonly zone: Zone
  /** Demanded of every paper of the genre, whatever its subtype. Members of one group stand for each other. */
  readonly required: boolean
  readonly group: string | null
  readonly kernels: readonly KernelMatcher[]
  readonly phrases: readonly string[]
  readonly labels: readonly string[]
}

/** What betrays a subtype: patterns that may hold in the title or the first paragraphs. */
export interface SubtypeWitness {
  readonly id: string
  readonly cues: readonly KernelMatcher[]
}

/** All that recognition knows of one genre; sections in the contract's column order. */
export interface GenreKnowledge {
  readonly genre: GenreId
  /** Patterns that tell the genre in running text. */
  readonly signs: readonly KernelMatcher[]
  readonly sections: readonly SectionWitness[]
  readonly subtypes: readonly SubtypeWitness[]
}

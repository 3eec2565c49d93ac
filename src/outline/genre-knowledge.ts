import type { GenreId, SectionId, Zone } from '#src/genres/vocabulary.ts'
import type { PatternIndex } from './pattern-index.ts'

/** What recognition knows of a section beside its patterns: its place, and whether every paper of the genre must hold it. */
export interface SectionWitness {
  readonly id: SectionId
  readonly zone: Zone
  /** Demanded of every paper of the genre, whatever its subtype. Members of one group stand for each other. */
  readonly required: boolean
  readonly group: string | null
}

/** For which section a pattern of the index speaks. */
export interface Testimony {
  readonly section: SectionWitness
  readonly kind: 'kernel' | 'phrase'
}

/** What betrays a subtype: numbers of patterns that may hold in the title or the first paragraphs. */
export interface SubtypeWitness {
  readonly id: string
  readonly cues: readonly number[]
  /** Of these sections at least two must be there; empty: the cues are enough. */
  readonly shown: readonly SectionId[]
}

/** All that recognition knows of one genre; sections in the contract's column order. */
export interface GenreKnowledge {
  readonly genre: GenreId
  /** Numbers of the patterns that tell the genre in running text. */
  readonly signs: readonly number[]
  readonly sections: readonly SectionWitness[]
  readonly subtypes: readonly SubtypeWitness[]
  /** Pattern number → the sections for which it speaks. */
  readonly testimonies: ReadonlyMap<number, readonly Testimony[]>
  /** Words that stand before a colon (时间：), blanks left out → their sections. */
  readonly labels: ReadonlyMap<string, readonly SectionWitness[]>
}

/** All genres, the one index that finds what speaks for any of them, and smaller ones for a genre that is known. */
export interface Knowledge {
  readonly genres: readonly GenreKnowledge[]
  readonly index: PatternIndex
  /** Finds what speaks for one genre alone; patterns keep their numbers. */
  readonly indexOf: (genre: GenreId) => PatternIndex
}

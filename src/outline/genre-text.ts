import type { Claim } from './claim.ts'
import type { GenreKnowledge } from './genre-knowledge.ts'
import type { Head } from './head.ts'
import type { PlainText } from './plain-text.ts'
import type { PointList } from './point-list.ts'
import type { Unit } from './unit.ts'

/** A paper, or one of several in a file, as one genre sees it. */
export interface GenreText {
  readonly plain: PlainText
  readonly head: Head
  readonly knowledge: GenreKnowledge
  /** Sentences with the genre's votes, title block included. */
  readonly units: readonly Unit[]
  readonly lists: readonly PointList[]
  readonly claims: readonly Claim[]
}

import type { GenreId } from '#src/genres/vocabulary.ts'
import type { Outline, Part } from '#src/outline/outline.ts'
import type { FoundSection } from '#src/outline/section.ts'
import type { Finding } from './finding.ts'
import type { Look } from './looked.ts'

/** What a check found, and what it looked at. */
export interface CheckResult {
  readonly revision: string
  readonly genre: GenreId | 'other'
  readonly subtype: string | null
  readonly confidence: number
  readonly parts: readonly Part[]
  readonly sections: readonly FoundSection[]
  readonly outline: Outline
  /** Sorted by place, then rule. */
  readonly findings: readonly Finding[]
  /** Rule id → number of findings that this mode does not show (待填 N). */
  readonly counters: Readonly<Record<string, number>>
  /** What was looked at and what was not, with the reason. */
  readonly looked: readonly Look[]
}

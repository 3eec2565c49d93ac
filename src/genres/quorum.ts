import type { GenreId } from './vocabulary.ts'

/** How many must be there, or agree (应到 or 实到 as the base): each unit's own articles say so, no formula is built in. */
export interface Quorum {
  readonly genre: GenreId
  /** Absent: every kind of meeting of the genre. */
  readonly subtype?: string | undefined
  /** `attendance`: who is there; `vote`: who agrees. */
  readonly of: 'attendance' | 'vote'
  /** `expected` 应到, `present` 实到. */
  readonly basis: 'expected' | 'present'
  /** `1/2`, `2/3`, `4/5`. */
  readonly share: string
  /** True: more than the share (超过半数); false: the share itself is enough (三分之二以上). */
  readonly exceeds: boolean
}

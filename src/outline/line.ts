import type { Role } from '#src/core/draft.ts'

/** What a reader sees as one line of thought: a block, or a piece of a block between soft breaks. Never empty. */
export interface Line {
  /** Trimmed: offsets of the first and behind the last visible character, into `Draft.text`. */
  readonly start: number
  readonly end: number
  /** The same characters as they stand in the draft. */
  readonly text: string
  readonly block: number
  readonly role: Role
  /** The same line in the plain text that recognition reads: offsets into `PlainText.text`. */
  readonly from: number
  readonly to: number
  /** True when the line before it breaks off in mid-sentence, so that this one goes on with it. */
  readonly goesOn: boolean
}

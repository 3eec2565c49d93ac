import type { GenreId } from '#src/genres/vocabulary.ts'

/** A paper for a rule to judge: plain text, one paragraph a line. */
export interface ValidCase {
  readonly name: string
  readonly text: string
  readonly genre?: GenreId
  /** False for a reading that left something out. */
  readonly complete?: boolean
}

/** What must be reported: the words of the finding, or for something absent the words that it stands behind. */
export interface ExpectedFinding {
  readonly message: string
  readonly text?: string
  readonly after?: string
  readonly data?: Readonly<Record<string, unknown>>
}

/** `fixed`: the text after the first fix of each finding was applied, where the case is about that. */
export interface InvalidCase extends ValidCase {
  readonly expect: readonly ExpectedFinding[]
  readonly fixed?: string
}

/** The cases of one rule: at least four of each. */
export interface RuleCases {
  readonly valid: readonly ValidCase[]
  readonly invalid: readonly InvalidCase[]
}

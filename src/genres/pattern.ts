/**
 * A kernel in the pattern language of docs/adding-a-template.md. The string is data; `compile-pattern.ts` turns it into
 * a matcher whose every gap is bounded. No regular expression ever comes from data.
 */
export type Pattern = string

/** Why a pattern, or a wording, is refused: `at` is the UTF-16 offset in the string where the fault lies. */
export interface SyntaxFault {
  readonly at: number
  readonly message: string
}

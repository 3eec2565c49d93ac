/**
 * A kernel in the pattern language of docs/adding-a-template.md. The string is data; `compile.ts` turns it into a
 * matcher whose every gap is bounded. No regular expression ever comes from data.
 */
export type Pattern = string

import type { Draft } from '#src/core/draft.ts'
import { fail, type Result } from '#src/core/result.ts'

/** Makes a .docx of a draft. */
export type DocxPort = (draft: Draft) => Promise<Result<Uint8Array, string>>

/** Stands in until a writer of .docx is connected; says so. */
export const composeDocx: DocxPort = () =>
  Promise.resolve(fail('this build cannot write .docx yet; use --to html or --to text'))

import type { Draft } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import { docxFailureMessage } from '#src/docx/docx-failure.ts'
import { exportDocx } from '#src/docx/export-docx.ts'

/** Makes a .docx of a draft; what fails is one line in English. */
export async function composeDocx(draft: Draft): Promise<Result<Uint8Array, string>> {
  const file = await exportDocx(draft)
  return file.ok ? ok(file.value.bytes) : fail(docxFailureMessage(file.error).en)
}

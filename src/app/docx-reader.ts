import { fail, ok } from '#src/core/result.ts'
import { docxReadFailureMessage } from '#src/docx/read/docx-read-failure.ts'
import { type ReadWorker, readDocxInWorker } from '#src/docx/read/read-client.ts'
import type { DocumentReaders } from './read-document.ts'

/** Reads Word files in a worker that `createWorker` starts on src/docx/read/read-worker.ts. */
export function docxReader(createWorker: () => ReadWorker): DocumentReaders['docx'] {
  return async (bytes, { signal }) => {
    const answer = await readDocxInWorker(bytes, { createWorker, signal })
    if (!answer.ok) {
      const reason = answer.error.id === 'aborted' ? 'cancelled' : 'unreadable-file'
      return fail({ reason, text: docxReadFailureMessage(answer.error) })
    }
    const { draft, complete, counts } = answer.value
    return draft.text.trim() === '' ? fail({ reason: 'empty-file' }) : ok({ draft, complete, counts })
  }
}

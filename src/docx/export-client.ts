import type { Draft } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import { type AskedWorker, askWorker } from './ask-worker.ts'
import type { DocxFailure } from './docx-failure.ts'
import type { DocxFile } from './docx-file.ts'
import type { ExportOptions } from './export-docx.ts'
import { exportRequest, readAnswer } from './export-messages.ts'

/** What stops a document that hangs the library. 300 pages take a second or two. */
const TIME_LIMIT_MS = 20_000

export type ExportWorker = AskedWorker

export interface WorkerExportOptions extends ExportOptions {
  /** Starts a fresh worker on export-worker.ts. */
  readonly createWorker: () => ExportWorker
  readonly signal?: AbortSignal
  /** 20 000 when left out. */
  readonly timeLimitMs?: number
}

/**
 * Exports a draft in a worker of its own, so that the panel never freezes, and ends the worker whatever happens.
 * Beside the failures of exportDocx: `timed-out`, `aborted`, `worker-failed` (did not start, threw, or answered nonsense).
 */
export function exportDocxInWorker(
  draft: Draft,
  { createWorker, signal, timeLimitMs = TIME_LIMIT_MS, ...options }: WorkerExportOptions,
): Promise<Result<DocxFile, DocxFailure>> {
  return askWorker({ createWorker, request: exportRequest(draft, options), answerOf, timeLimitMs, signal })
}

function answerOf(message: unknown): Result<DocxFile, DocxFailure> | null {
  const answer = readAnswer(message)
  if (answer === null) return null
  if (answer.type === 'docx-failed') return fail(answer.failure)
  return ok({ bytes: answer.bytes, fileName: answer.fileName, paragraphs: answer.paragraphs })
}

import type { Draft } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { DocxFailure } from './docx-failure.ts'
import type { DocxFile } from './docx-file.ts'
import type { ExportOptions } from './export-docx.ts'
import { exportRequest, readAnswer } from './export-messages.ts'

/** What stops a document that hangs the library. 300 pages take a second or two. */
const TIME_LIMIT_MS = 20_000

/** The part of a Worker that an export uses. */
export type ExportWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

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
  if (signal?.aborted) return Promise.resolve(fail({ id: 'aborted' }))
  return new Promise((resolve) => {
    const worker = createWorker()
    const settle = (result: Result<DocxFile, DocxFailure>): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      worker.terminate()
      resolve(result)
    }
    const abort = (): void => settle(fail({ id: 'aborted' }))
    const timer = setTimeout(() => settle(fail({ id: 'timed-out', ms: timeLimitMs })), timeLimitMs)
    signal?.addEventListener('abort', abort)
    worker.addEventListener('error', () => settle(fail({ id: 'worker-failed' })))
    worker.addEventListener('messageerror', () => settle(fail({ id: 'worker-failed' })))
    worker.addEventListener('message', (event) => {
      const answer = readAnswer((event as MessageEvent<unknown>).data)
      if (answer === null) settle(fail({ id: 'worker-failed' }))
      else if (answer.type === 'docx-failed') settle(fail(answer.failure))
      else settle(ok({ bytes: answer.bytes, fileName: answer.fileName, paragraphs: answer.paragraphs }))
    })
    worker.postMessage(exportRequest(draft, options), { transfer: [] })
  })
}

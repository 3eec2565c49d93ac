import { fail, ok, type Result } from '#src/core/result.ts'
import type { DocxReadFailure } from './docx-read-failure.ts'
import type { DocxReading } from './docx-reading.ts'
import { type ReadRequest, readAnswerOf, readingOf } from './read-messages.ts'

/** What stops a file that holds up the reader. 300 pages take a third of a second. */
const TIME_LIMIT_MS = 20_000

/** The part of a Worker that reading uses. */
export type ReadWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

export interface WorkerReadOptions {
  /** Starts a fresh worker on read-worker.ts. */
  readonly createWorker: () => ReadWorker
  readonly signal?: AbortSignal
  /** 20 000 when left out. */
  readonly timeLimitMs?: number
}

/**
 * Reads a .docx as readDocx does, in a worker of its own, so that the panel never freezes, and ends the worker whatever
 * happens. `bytes` are copied, the caller keeps them. Beside the failures of readDocx: `timed-out`, `aborted`,
 * `worker-failed` (did not start, threw, or answered nonsense).
 */
export function readDocxInWorker(
  bytes: Uint8Array,
  { createWorker, signal, timeLimitMs = TIME_LIMIT_MS }: WorkerReadOptions,
): Promise<Result<DocxReading, DocxReadFailure>> {
  if (signal?.aborted) return Promise.resolve(fail({ id: 'aborted' }))
  return new Promise((resolve) => {
    const worker = createWorker()
    const settle = (result: Result<DocxReading, DocxReadFailure>): void => {
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
      const answer = readAnswerOf((event as MessageEvent<unknown>).data)
      if (answer === null) settle(fail({ id: 'worker-failed' }))
      else if (answer.type === 'docx-not-read') settle(fail(answer.failure))
      else settle(ok(readingOf(answer)))
    })
    const request: ReadRequest = { type: 'read-docx', bytes }
    worker.postMessage(request, { transfer: [] })
  })
}

import { fail, ok, type Result } from '#src/core/result.ts'
import { type AskedWorker, askWorker } from '../ask-worker.ts'
import type { DocxReadFailure } from './docx-read-failure.ts'
import type { DocxReading } from './docx-reading.ts'
import { type ReadRequest, readAnswerOf, readingOf } from './read-messages.ts'

/** What stops a file that holds up the reader. 300 pages take a third of a second. */
const TIME_LIMIT_MS = 20_000

export type ReadWorker = AskedWorker

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
  const request: ReadRequest = { type: 'read-docx', bytes }
  return askWorker({ createWorker, request, answerOf, timeLimitMs, signal })
}

function answerOf(message: unknown): Result<DocxReading, DocxReadFailure> | null {
  const answer = readAnswerOf(message)
  if (answer === null) return null
  return answer.type === 'docx-not-read' ? fail(answer.failure) : ok(readingOf(answer))
}

import { fail, type Result } from '#src/core/result.ts'

/** What may end the asking of a worker before it answers. */
type AskFailure =
  | { readonly id: 'aborted' }
  | { readonly id: 'timed-out'; readonly ms: number }
  | { readonly id: 'worker-failed' }

/** The part of a Worker that asking uses. */
export type AskedWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

interface Asking<Value, Failure> {
  /** Starts a fresh worker. */
  readonly createWorker: () => AskedWorker
  readonly request: unknown
  /** What the worker's message says; null when it is nonsense. */
  readonly answerOf: (message: unknown) => Result<Value, Failure> | null
  readonly timeLimitMs: number
  readonly signal: AbortSignal | undefined
}

/**
 * Asks a worker of its own one thing and ends it whatever happens. Fails with `timed-out`, `aborted`, `worker-failed` (did
 * not start, threw, or answered nonsense), or as the answer says.
 */
export function askWorker<Value, Failure>({
  createWorker,
  request,
  answerOf,
  timeLimitMs,
  signal,
}: Asking<Value, Failure>): Promise<Result<Value, Failure | AskFailure>> {
  if (signal?.aborted) return Promise.resolve(fail({ id: 'aborted' }))
  return new Promise((resolve) => {
    const worker = createWorker()
    const settle = (result: Result<Value, Failure | AskFailure>): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      worker.terminate()
      resolve(result)
    }
    const abort = (): void => settle(fail({ id: 'aborted' }))
    const broken = (): void => settle(fail({ id: 'worker-failed' }))
    const timer = setTimeout(() => settle(fail({ id: 'timed-out', ms: timeLimitMs })), timeLimitMs)
    signal?.addEventListener('abort', abort)
    worker.addEventListener('error', broken)
    worker.addEventListener('messageerror', broken)
    worker.addEventListener('message', (event) => {
      const answer = answerOf((event as MessageEvent<unknown>).data)
      if (answer) settle(answer)
      else broken()
    })
    worker.postMessage(request, { transfer: [] })
  })
}

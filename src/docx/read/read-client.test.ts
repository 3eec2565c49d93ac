import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wordFile } from '../../../tests/docx/word-parts.ts'
import { type ReadWorker, readDocxInWorker } from './read-client.ts'
import { readDocx } from './read-docx.ts'
import { type ReadScope, serveReads } from './serve-reads.ts'

type Listener = (event: { readonly data?: unknown }) => void

/** A worker whose far side is a function: no thread, the same messages (structured clones, as a real one would get). */
class FakeWorker {
  ended = 0
  readonly #listeners: [string, Listener][] = []
  readonly #receive: (message: unknown, worker: FakeWorker) => void

  constructor(receive: (message: unknown, worker: FakeWorker) => void) {
    this.#receive = receive
  }
  addEventListener(type: string, listener: Listener): void {
    this.#listeners.push([type, listener])
  }
  postMessage(message: unknown): void {
    this.#receive(structuredClone(message), this)
  }
  terminate(): void {
    this.ended += 1
  }
  emit(type: string, data?: unknown): void {
    for (const [t, listener] of this.#listeners) if (t === type) listener({ data })
  }
}

const file = wordFile(
  '<w:p><w:r><w:t>同志们：</w:t></w:r></w:p><w:p><w:r><w:t>散</w:t></w:r><w:r><w:t>会。</w:t></w:r></w:p>',
)
const asWorker = (fake: FakeWorker) => (): ReadWorker => fake as unknown as ReadWorker

function realFarSide(message: unknown, worker: FakeWorker): void {
  const scope: ReadScope = {
    addEventListener: (_type, listener) => listener({ data: message }),
    postMessage: (answer, options) => worker.emit('message', structuredClone(answer, options)),
  }
  serveReads(scope)
}

function never(): never {
  throw new Error('started after the cancellation')
}

describe('reading in a worker', () => {
  it('brings the same reading as here, leaves the bytes alone and ends the worker', async () => {
    const worker = new FakeWorker(realFarSide)
    expect(await readDocxInWorker(file, { createWorker: asWorker(worker) })).toEqual(readDocx(file))
    expect(file.length).toBeGreaterThan(0)
    expect(worker.ended).toBe(1)
  })

  it('brings a failure back', async () => {
    const worker = new FakeWorker(realFarSide)
    const result = await readDocxInWorker(new Uint8Array(), { createWorker: asWorker(worker) })
    expect(result).toEqual({ ok: false, error: { id: 'empty' } })
    expect(worker.ended).toBe(1)
  })

  it.each([
    ['answers nonsense', (w: FakeWorker) => w.emit('message', { type: 'docx-read', draft: {} })],
    ['breaks', (w: FakeWorker) => w.emit('error')],
    ['sends what cannot be read', (w: FakeWorker) => w.emit('messageerror')],
  ])('is worker-failed when the worker %s', async (_name, act) => {
    const worker = new FakeWorker((_m, w) => act(w))
    expect(await readDocxInWorker(file, { createWorker: asWorker(worker) })).toEqual({
      ok: false,
      error: { id: 'worker-failed' },
    })
    expect(worker.ended).toBe(1)
  })

  it('stops at once when it is cancelled', async () => {
    const worker = new FakeWorker(() => undefined)
    const controller = new AbortController()
    const result = readDocxInWorker(file, { createWorker: asWorker(worker), signal: controller.signal })
    controller.abort()
    expect(await result).toEqual({ ok: false, error: { id: 'aborted' } })
    expect(worker.ended).toBe(1)
    expect(await readDocxInWorker(file, { createWorker: never, signal: controller.signal })).toEqual({
      ok: false,
      error: { id: 'aborted' },
    })
  })

  describe('with the clock held', () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())

    it('gives up after 20 seconds', async () => {
      const worker = new FakeWorker(() => undefined)
      const result = readDocxInWorker(file, { createWorker: asWorker(worker) })
      await vi.advanceTimersByTimeAsync(20_000)
      expect(await result).toEqual({ ok: false, error: { id: 'timed-out', ms: 20_000 } })
      expect(worker.ended).toBe(1)
    })
  })

  it('the far side refuses what is no request', async () => {
    const answer = await new Promise((resolve) => {
      serveReads({
        addEventListener: (_type, listener) => listener({ data: { type: 'read-docx', bytes: 'PK' } }),
        postMessage: resolve,
      })
    })
    expect(answer).toEqual({ type: 'docx-not-read', failure: { id: 'bad-request' } })
  })
})

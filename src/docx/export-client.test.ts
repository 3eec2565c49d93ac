import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildDraft } from '#src/core/draft-builder.ts'
import { type ExportWorker, exportDocxInWorker } from './export-client.ts'
import { type ExportScope, serveExports } from './serve-export.ts'

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

const draft = buildDraft([{ role: 'title', text: '主持词' }])
const asWorker = (fake: FakeWorker) => (): ExportWorker => fake as unknown as ExportWorker

function realFarSide(message: unknown, worker: FakeWorker): void {
  const scope: ExportScope = {
    addEventListener: (_type, listener) => listener({ data: message }),
    postMessage: (answer, options) => worker.emit('message', structuredClone(answer, options)),
  }
  serveExports(scope)
}

function never(): never {
  throw new Error('started after the cancellation')
}

describe('export in a worker', () => {
  it('brings the file back and ends the worker', async () => {
    const worker = new FakeWorker(realFarSide)
    const result = await exportDocxInWorker(draft, { createWorker: asWorker(worker), name: '甲:乙' })
    expect(result.ok && [result.value.fileName, result.value.paragraphs]).toEqual(['甲：乙.docx', 1])
    expect(result.ok && [...result.value.bytes.subarray(0, 2)]).toEqual([0x50, 0x4b])
    expect(worker.ended).toBe(1)
  })

  it('brings a failure back', async () => {
    const worker = new FakeWorker(realFarSide)
    const result = await exportDocxInWorker(buildDraft([]), { createWorker: asWorker(worker) })
    expect(result).toEqual({ ok: false, error: { id: 'empty' } })
    expect(worker.ended).toBe(1)
  })

  it.each([
    ['answers nonsense', (w: FakeWorker) => w.emit('message', { type: 'docx-done', bytes: 'PK' })],
    ['breaks', (w: FakeWorker) => w.emit('error')],
    ['sends what cannot be read', (w: FakeWorker) => w.emit('messageerror')],
  ])('is worker-failed when the worker %s', async (_name, act) => {
    const worker = new FakeWorker((_m, w) => act(w))
    expect(await exportDocxInWorker(draft, { createWorker: asWorker(worker) })).toEqual({
      ok: false,
      error: { id: 'worker-failed' },
    })
    expect(worker.ended).toBe(1)
  })

  it('stops at once when it is cancelled', async () => {
    const worker = new FakeWorker(() => undefined)
    const controller = new AbortController()
    const result = exportDocxInWorker(draft, { createWorker: asWorker(worker), signal: controller.signal })
    controller.abort()
    expect(await result).toEqual({ ok: false, error: { id: 'aborted' } })
    expect(worker.ended).toBe(1)
    expect(await exportDocxInWorker(draft, { createWorker: never, signal: controller.signal })).toEqual({
      ok: false,
      error: { id: 'aborted' },
    })
  })

  describe('with the clock held', () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())

    it('gives up after 20 seconds', async () => {
      const worker = new FakeWorker(() => undefined)
      const result = exportDocxInWorker(draft, { createWorker: asWorker(worker) })
      await vi.advanceTimersByTimeAsync(19_999)
      expect(worker.ended).toBe(0)
      await vi.advanceTimersByTimeAsync(1)
      expect(await result).toEqual({ ok: false, error: { id: 'timed-out', ms: 20_000 } })
      expect(worker.ended).toBe(1)
    })
  })

  it.each([
    ['no object', 'export'],
    ['another type', { type: 'read-docx', draft }],
    [
      'a role that is none',
      { type: 'export-docx', draft: { ...draft, blocks: [{ ...draft.blocks[0], role: 'poem' }] } },
    ],
    [
      'a block outside the text',
      { type: 'export-docx', draft: { ...draft, blocks: [{ ...draft.blocks[0], end: 99 }] } },
    ],
  ])('the far side refuses %s', async (_name, message) => {
    const answer = await new Promise((resolve) => {
      serveExports({
        addEventListener: (_type, listener) => listener({ data: message }),
        postMessage: resolve,
      })
    })
    expect(answer).toEqual({ type: 'docx-failed', failure: { id: 'bad-request' } })
  })
})

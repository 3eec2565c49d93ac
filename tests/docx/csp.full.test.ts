import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStrictPage, type StrictPage } from './strict-page.ts'

/** Imported first in page and workers alike: what violates the policy, wherever it happens, is heard on one channel. */
const LISTENER_SCRIPT = `
const channel = new BroadcastChannel('violations')
globalThis.addEventListener('securitypolicyviolation', (event) => channel.postMessage(event.violatedDirective + ' ' + event.blockedURI))
`
const EVAL = `try { new Function('return 1')() } catch (error) { if (!(error instanceof EvalError)) throw error }`
const WORKER_SCRIPT = `
import './listener.js'
import '#src/docx/export-worker.ts'
`
/** Breaks the policy on purpose, to show that the channel would tell. */
const GUILTY_WORKER_SCRIPT = `
import './listener.js'
${EVAL}
`
/** One export through the real client and the real worker. Timers, because what a test driver calls directly is exempt from the policy. */
const PAGE_SCRIPT = `
import './listener.js'
import { buildDraft } from '#src/core/draft-builder.ts'
import { exportDocxInWorker } from '#src/docx/export-client.ts'

const violations = []
new BroadcastChannel('violations').addEventListener('message', (event) => violations.push(event.data))
const inOwnTask = (act) => new Promise((done, failed) => setTimeout(() => Promise.resolve(act()).then(done, failed)))
globalThis.violations = violations
globalThis.exportOnce = (texts) => inOwnTask(async () => {
  const draft = buildDraft(texts.map((text, i) => ({ role: i === 0 ? 'title' : 'body', text })))
  const createWorker = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
  const result = await exportDocxInWorker(draft, { createWorker })
  if (!result.ok) return result
  const { bytes, fileName, paragraphs } = result.value
  return { start: [...bytes.subarray(0, 4)], fileName, paragraphs }
})
globalThis.breakPolicy = () => inOwnTask(() => {
  new Worker(new URL('./guilty-worker.js', import.meta.url), { type: 'module' })
  ${EVAL}
})
`

interface Page {
  readonly violations: readonly string[]
  exportOnce(texts: readonly string[]): Promise<Record<string, unknown>>
  breakPolicy(): Promise<void>
}

let strict: StrictPage | undefined

beforeAll(async () => {
  strict = await openStrictPage({
    'listener.js': LISTENER_SCRIPT,
    'worker.js': WORKER_SCRIPT,
    'guilty-worker.js': GUILTY_WORKER_SCRIPT,
    'page.js': PAGE_SCRIPT,
  })
}, 120_000)

afterAll(() => strict?.close())

it("exports through the worker under the extension's CSP without one violation", async () => {
  const { page, heard } = strict!
  await page.waitForFunction(() => 'breakPolicy' in globalThis)
  const texts = ['全县推进会主持词', '同志们：', '{甲}||<w:x>\u000b散会。']
  expect(await page.evaluate((t) => (globalThis as unknown as Page).exportOnce(t), texts)).toEqual({
    start: [0x50, 0x4b, 3, 4],
    fileName: '全县推进会主持词.docx',
    paragraphs: 3,
  })
  expect(await page.evaluate(() => (globalThis as unknown as Page).violations)).toEqual([])
  expect(heard).toEqual([])

  // The same ears hear an eval in the page and one in a worker.
  await page.evaluate(() => (globalThis as unknown as Page).breakPolicy())
  await page.waitForFunction(() => (globalThis as unknown as Page).violations.length >= 2)
  expect(new Set(await page.evaluate(() => (globalThis as unknown as Page).violations))).toEqual(
    new Set(['script-src eval']),
  )
}, 60_000)

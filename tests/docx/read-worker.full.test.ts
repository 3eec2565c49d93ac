import { afterAll, beforeAll, expect, it } from 'vitest'
import { readDocx } from '#src/docx/read/read-docx.ts'
import { wordLikePaper } from '../../scripts/bench/word-like-paper.ts'
import { openStrictPage, type StrictPage } from './strict-page.ts'

const { bytes } = wordLikePaper()
const WORKER_SCRIPT = "import '#src/docx/read/read-worker.ts'"
const PAGE_SCRIPT = `
import { readDocxInWorker } from '#src/docx/read/read-client.ts'
const violations = []
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))
globalThis.readOnce = async (path) => {
  const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer())
  const createWorker = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
  const start = performance.now()
  const result = await readDocxInWorker(bytes, { createWorker })
  const ms = performance.now() - start
  if (!result.ok) return { error: result.error.id, violations }
  const { draft, map, counts } = result.value
  return { ms, revision: draft.revision, segments: map.length, last: map.at(-1), counts, violations }
}
`
interface Page {
  readOnce(path: string): Promise<Record<string, unknown>>
}

let strict: StrictPage | undefined
beforeAll(async () => {
  strict = await openStrictPage(
    { 'worker.js': WORKER_SCRIPT, 'page.js': PAGE_SCRIPT },
    { 'paper.docx': bytes, 'broken.docx': bytes.subarray(0, 5000) },
  )
}, 120_000)
afterAll(() => strict?.close())

it('reads 300 pages in the worker as in Node, in at most 400 ms from start to answer, under the policy of the extension', async () => {
  const { page, heard } = strict!
  await page.waitForFunction(() => 'readOnce' in globalThis)
  const expected = readDocx(bytes)
  if (!expected.ok) throw new Error(expected.error.id)
  const { draft, map, counts } = expected.value
  const times: number[] = []
  // Each read starts a new worker, so each is a first one. Other programs on the machine only add to the time: one
  // undisturbed read is enough.
  while (times.length < 30 && Math.min(...times) > 400) {
    const { ms, ...rest } = await page.evaluate(() => (globalThis as unknown as Page).readOnce('/paper.docx'))
    expect(rest).toEqual({ revision: draft.revision, segments: map.length, last: map.at(-1), counts, violations: [] })
    times.push(ms as number)
  }
  console.log(`in the worker, ms: ${times.map(Math.round).join(' ')}`)
  expect(Math.min(...times)).toBeLessThanOrEqual(400)
  expect(await page.evaluate(() => (globalThis as unknown as Page).readOnce('/broken.docx'))).toEqual({
    error: 'truncated',
    violations: [],
  })
  expect(heard).toEqual([])
}, 120_000)

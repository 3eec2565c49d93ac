import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'

const CSP = "script-src 'self'; object-src 'self'"
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }

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

let folder = ''
let server: Server | undefined
let browser: Browser | undefined

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(executablePath))
    throw new Error(
      `No Chromium at ${executablePath}: this test needs one (set CHROMIUM_PATH, or Debian: apt-get install chromium)`,
    )
  const root = resolve(import.meta.dirname, '../..')
  folder = await mkdtemp(join(tmpdir(), 'huigao-csp-'))
  const scripts = {
    'listener.js': LISTENER_SCRIPT,
    'worker.js': WORKER_SCRIPT,
    'guilty-worker.js': GUILTY_WORKER_SCRIPT,
    'page.js': PAGE_SCRIPT,
  }
  for (const [name, script] of Object.entries(scripts))
    await writeFile(join(folder, name), script.replaceAll('#src/', `${root}/src/`))
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>export</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
  )
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: join(folder, 'out'), target: 'chrome116', modulePreload: { polyfill: false } },
  })
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(folder, 'out', path === '/' ? 'index.html' : path)
    const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream'
    response.setHeaders(new Headers({ 'content-type': type, 'content-security-policy': CSP }))
    createReadStream(file)
      .on('error', () => response.writeHead(404).end())
      .pipe(response)
  })
  const started = server
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done))
  browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  await rm(folder, { recursive: true, force: true })
})

it("exports through the worker under the extension's CSP without one violation", async () => {
  const page = await browser!.newPage()
  const heard: string[] = []
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  await page.goto(`http://127.0.0.1:${(server!.address() as AddressInfo).port}/`)
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

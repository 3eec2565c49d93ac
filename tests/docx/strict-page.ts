import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'

const CSP = "script-src 'self'; object-src 'self'"
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }

export interface StrictPage {
  readonly page: Page
  /** What the page wrote to its console, and its uncaught errors. */
  readonly heard: readonly string[]
  close(): Promise<void>
}

/**
 * Builds scripts as the extension is built (`page.js` is the page's own; `#src/` may be imported) and opens them in
 * Chromium under the extension's content security policy. `files` are served beside them.
 */
export async function openStrictPage(
  scripts: Readonly<Record<string, string>>,
  files: Readonly<Record<string, Uint8Array>> = {},
): Promise<StrictPage> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(executablePath))
    throw new Error(
      `No Chromium at ${executablePath}: this test needs one (set CHROMIUM_PATH, or Debian: apt-get install chromium)`,
    )
  const root = resolve(import.meta.dirname, '../..')
  const folder = await mkdtemp(join(tmpdir(), 'huigao-page-'))
  for (const [name, script] of Object.entries(scripts))
    await writeFile(join(folder, name), script.replaceAll('#src/', `${root}/src/`))
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>docx</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
  )
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: join(folder, 'out'), target: 'chrome116', modulePreload: { polyfill: false } },
  })
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, 'out', name), bytes)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(folder, 'out', path === '/' ? 'index.html' : path)
    const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream'
    response.setHeaders(new Headers({ 'content-type': type, 'content-security-policy': CSP }))
    createReadStream(file)
      .on('error', () => response.writeHead(404).end())
      .pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const page = await browser.newPage()
  const heard: string[] = []
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return {
    page,
    heard,
    async close() {
      await browser.close()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

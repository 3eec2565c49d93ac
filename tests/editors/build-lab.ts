import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const PAGES = join(HERE, 'pages')
const ROOT = join(HERE, '../..')

/** Where the built pages are: `<id>/index.html` each. */
export const LAB_FOLDER = join(ROOT, 'out/lab')

/** Builds the pages of the laboratory unless the same sources and packages were built before. */
export async function buildLab(): Promise<void> {
  const stamp = join(LAB_FOLDER, '.built')
  const hash = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  const ids = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  await build({
    root: PAGES,
    base: './',
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: LAB_FOLDER,
      emptyOutDir: true,
      target: 'chrome116',
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: ids.map(({ name }) => join(PAGES, name, 'index.html')) },
    },
  })
  writeFileSync(stamp, hash)
}

function sourceHash(): string {
  const hash = createHash('sha256')
  const files = readdirSync(PAGES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  for (const file of [...files, join(ROOT, 'package-lock.json'), fileURLToPath(import.meta.url)])
    hash.update(relative(ROOT, file)).update(readFileSync(file))
  return hash.digest('hex')
}

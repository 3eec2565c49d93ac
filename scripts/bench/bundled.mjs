// Runs a measuring script as it would ship: bundled by the project's bundler. A loader that translates file by file adds
// calls of its own to every function, and would be measured too.
import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const script = process.argv[2]
if (!script) throw new Error('usage: bundled.mjs SCRIPT.ts')
const outDir = await mkdtemp(join(root, 'node_modules', '.bench-'))
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: script, outDir, minify: false, rolldownOptions: { output: { entryFileNames: 'bench.mjs' } } },
  })
  await import(pathToFileURL(join(outDir, 'bench.mjs')).href)
} finally {
  await rm(outDir, { recursive: true })
}

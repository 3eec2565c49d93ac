import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The editor host as one script, as it is injected into pages. Evaluated in a frame it puts `huigao` on its window. */
export async function bundleHost(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^#src\//, replacement: fileURLToPath(new URL('../../src/', import.meta.url)) }] },
    build: {
      write: false,
      target: 'chrome116',
      lib: { entry: fileURLToPath(new URL('host-entry.ts', import.meta.url)), formats: ['iife'], name: 'huigaoEntry' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunk = output && 'output' in output ? output.output.find((part) => part.type === 'chunk') : undefined
  if (!chunk) throw new Error('the editor host was not bundled')
  return chunk.code
}

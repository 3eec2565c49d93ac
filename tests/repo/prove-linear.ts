import { createRequire } from 'node:module'
import type { checkSync } from 'recheck'
import type { Expression } from './expressions.ts'

// Read once, when the package is loaded: the same program everywhere, no Java and no binary of the platform.
process.env['RECHECK_BACKEND'] = 'pure'
const recheck = createRequire(import.meta.url)('recheck') as { readonly checkSync: typeof checkSync }

/** What recheck finds against an expression; null when it proves that no text makes it slower than linear. */
export function faultOf({ source, flags, place }: Expression): string | null {
  const result = recheck.checkSync(source, flags.replace('d', ''), { randomSeed: 20_261_122, timeout: 60_000 })
  if (result.status === 'safe') return null
  const why = result.status === 'vulnerable' ? result.complexity.summary : result.error.kind
  return `${place}: /${source}/${flags} ${result.status}: ${why}`
}

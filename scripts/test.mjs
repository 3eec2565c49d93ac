// `npm test`: everything that must hold, on a clean checkout too. Node builtins only until the dependencies are there.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './setup/browser.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runSteps, vitest } from './setup/steps.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
ensureDependencies(root)
process.env.CHROMIUM_PATH = ensureBrowser()

runSteps(root, [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'format', command: ['biome', 'check', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the pure folders, without DOM', command: ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'unused', command: ['knip'] },
  { name: 'generated files are fresh', command: ['tsx', 'scripts/generate.ts', '--check'] },
  { name: 'build', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  vitest('unit'),
  vitest('component'),
  vitest('e2e'),
])

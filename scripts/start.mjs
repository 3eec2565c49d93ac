// `npm start`: the main job, beside a real editor. Node builtins only until the dependencies are there.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './setup/browser.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
ensureDependencies(root)
const browser = ensureBrowser()
const demo = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(root, 'scripts', 'demo', 'demo.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser },
  },
)
process.exit(demo.status ?? 1)

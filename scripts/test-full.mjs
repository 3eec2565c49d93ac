// `npm run test:full`: what is heavy or needs more programs: Word files in LibreOffice, prompts in a headed browser.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser, installDebianPackages } from './setup/browser.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runSteps, vitest } from './setup/steps.mjs'
import { stop } from './setup/stop.mjs'

const PROGRAMS = ['xvfb', 'xauth', 'xdotool', 'libreoffice-writer-nogui', 'poppler-utils', 'fonts-noto-cjk']

const root = dirname(dirname(fileURLToPath(import.meta.url)))
ensureDependencies(root)
process.env.CHROMIUM_PATH = ensureBrowser()
if (!installDebianPackages(PROGRAMS)) stop(`npm run test:full needs these Debian packages: ${PROGRAMS.join(' ')}`)

runSteps(root, [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'build', command: ['wxt', 'build'] },
  vitest('full'),
])

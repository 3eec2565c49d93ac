import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stop } from './stop.mjs'

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
]
const DEBIAN_CHROMIUM = ['chromium', 'chromium-l10n', 'fonts-noto-cjk']

/**
 * The path of a Chromium, Chrome or Edge: CHROMIUM_PATH, an installed one, or one installed now with apt-get where this
 * user may. On Debian it also brings the Chinese language pack and font, without which the panel would not be in Chinese.
 */
export function ensureBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (!existsSync(given)) stop(`CHROMIUM_PATH names ${given}, which does not exist.`)
    return given
  }
  const found = installedBrowser()
  if (found && speaksChinese(found)) return found
  if (canInstall()) {
    installDebianPackages(DEBIAN_CHROMIUM)
    const installed = installedBrowser()
    if (installed) return installed
  }
  if (found) return found
  return stop(
    'No Chromium, Chrome or Edge was found. Install one of them (or name it in CHROMIUM_PATH) and run the command again.',
  )
}

/** Installs Debian packages that are not there yet; false where that is not possible here. */
export function installDebianPackages(packages) {
  const missing = packages.filter((name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0)
  if (missing.length === 0) return true
  if (!canInstall()) return false
  console.log(`Installing ${missing.join(', ')} (apt-get) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env })
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
  return update.status === 0 && install.status === 0
}

function installedBrowser() {
  if (process.platform === 'darwin') return MAC.find(existsSync) ?? null
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)
    return roots.flatMap((root) => WINDOWS.map((path) => join(root, path))).find(existsSync) ?? null
  }
  const folders = (process.env.PATH ?? '').split(':')
  return PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null
}

// Debian ships Chromium's languages apart; Chrome and Edge always carry theirs.
function speaksChinese(path) {
  const debian = '/usr/lib/chromium'
  if (!path.includes('chromium') || !existsSync(debian)) return true
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return existsSync(join(debian, 'locales', 'zh-CN.pak')) && (fonts.stdout ?? '').trim() !== ''
}

function canInstall() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  )
}

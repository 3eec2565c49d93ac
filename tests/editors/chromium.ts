import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const ARGS = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser of this machine: CHROMIUM_PATH, else /usr/bin/chromium. Throws when there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}; set CHROMIUM_PATH`)
  const args = process.getuid?.() === 0 ? [...ARGS, '--no-sandbox'] : ARGS
  return chromium.launch({ executablePath, args })
}

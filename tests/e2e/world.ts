import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { type Browser, launch } from '../../scripts/browser/launch.ts'
import { serveLab } from '../editors/serve-lab.ts'

/** The shipped build, as `npm test` makes it before the E2E tests. */
export const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3')

/** A browser with the shipped extension, the laboratory of editors, and a profile that outlives a killed browser. */
export interface World {
  readonly lab: string
  readonly browser: Browser
  open(path: string): Promise<Page>
  /** Ends the browser as a crash does and starts it again on the same profile. */
  crash(): Promise<void>
  end(): Promise<void>
}

/** Starts everything; call `end` in afterAll. */
export async function startWorld(options: { headless?: boolean; args?: readonly string[] } = {}): Promise<World> {
  const lab = await serveLab()
  const profile = mkdtempSync(join(tmpdir(), 'huigao-profile-'))
  const start = () =>
    launch({ headless: options.headless ?? true, extension: EXTENSION, profile, args: options.args ?? [] })
  let browser = await start()
  return {
    lab: lab.origin,
    get browser() {
      return browser
    },
    async open(path) {
      const page = await browser.context.newPage()
      await page.goto(path.includes('://') ? path : lab.origin + path)
      return page
    },
    async crash() {
      await browser.kill()
      browser = await start()
    },
    async end() {
      await browser.close()
      await lab.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Goes to one of the five places of the panel. */
export async function goTo(panel: Page, place: '会议' | '起草' | '检查' | '会场' | '素材'): Promise<void> {
  await panel.getByRole('tab', { name: place, exact: true }).click()
}

/** A notice with this text, as long as it is shown. */
export function notice(panel: Page, text: string | RegExp): Locator {
  return panel.getByRole('region', { name: '消息' }).getByText(text)
}

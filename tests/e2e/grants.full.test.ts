import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PanelDriver } from '../../scripts/browser/panel-driver.ts'
import { type Display, startDisplay } from './display.ts'
import { startWorld, type World } from './world.ts'

// What only a headed browser does: its permission prompt, and keyboard commands.
describe('with a display', () => {
  let display: Display
  let world: World
  beforeAll(async () => {
    display = await startDisplay()
    process.env.DISPLAY = display.name
    world = await startWorld({ headless: false })
  })
  afterAll(async () => {
    await world.end()
    display.end()
  })

  const elsewhere = (path: string) => world.lab.replace('127.0.0.1', 'localhost') + path

  it('the keyboard command opens the panel, with access to the page', async () => {
    const page = await world.open('/tiptap/')
    await page.bringToFront()
    await page.locator('.ProseMirror').click()
    const opened = world.browser.context.waitForEvent('page', (p: Page) => p.url().includes('/sidepanel.html'))
    display.keys('ctrl+shift+y')
    const driver = new PanelDriver(await opened)
    await driver.connectedTo(/^编辑器：/)
  })

  it('始终允许 brings a lost page back after the browser asked for exactly that site', async () => {
    const page = world.browser.context.pages().find((p) => p.url().includes('/tiptap/'))
    if (!page) throw new Error('the page of the first test is gone')
    const panel = await world.browser.openPanel(page)
    await page.evaluate((url) => location.assign(url), elsewhere('/tiptap/'))
    const allow = panel.getByRole('button', { name: /始终允许 localhost/ })
    await allow.waitFor()
    await allow.click()
    // The prompt is no page and no window of its own: only keys reach it, once it is drawn. The first look presses none.
    let looks = 0
    const origins = () => {
      if (looks++ > 0) display.keys('Tab', 'Return')
      return panel.evaluate(
        async () =>
          (
            await (
              globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } } }
            ).chrome.permissions.getAll()
          ).origins,
      )
    }
    await expect.poll(origins, { interval: 800, timeout: 15_000 }).toEqual(['http://localhost/*'])
    await new PanelDriver(panel).connectedTo(/^编辑器：/)
  })

  it('enters that site without the icon from then on', async () => {
    const page = await world.open('/textarea/')
    const driver = new PanelDriver(await world.browser.openPanel(page))
    await driver.connectedTo(/纯文本框/)
    await page.goto(elsewhere('/tiptap/'))
    await page.locator('.ProseMirror').waitFor()
    await driver.connectedTo(/^编辑器：/)
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { bundleHost } from './host-bundle.ts'
import './host-under-test.ts'

const HOME = `<!doctype html><title>文稿</title>
  <a id="away" href="http://elsewhere.test/leave">离开</a>
  <a id="empty" href="http://elsewhere.test/empty">不离开</a>
  <a id="inside" href="#part">本页</a>`

let browser: Browser
let script: string
let page: Page
beforeAll(async () => {
  ;[browser, script] = await Promise.all([launchChromium(), bundleHost()])
})
afterAll(async () => {
  await browser.close()
})
beforeEach(async () => {
  page = await browser.newPage()
  const html = { contentType: 'text/html; charset=utf-8', body: HOME }
  await page.route('http://home.test/', (route) => route.fulfill(html))
  await page.route('http://elsewhere.test/leave', (route) => route.fulfill({ ...html, body: '别处' }))
  await page.route('http://elsewhere.test/empty', (route) => route.fulfill({ status: 204 }))
  await page.goto('http://home.test/')
  await page.evaluate(script)
})
afterEach(async () => {
  await page.close()
})

const departures = (): Promise<string[]> => page.evaluate(() => [...window.huigao.departures])

it('tells where the page goes before it has gone', async () => {
  const told = new Promise<string>((resolve) => void page.exposeFunction('noteDeparture', resolve))
  await page.waitForFunction(() => 'noteDeparture' in window)
  await page.evaluate(() => {
    const { noteDeparture } = window as unknown as { noteDeparture: (origin: string) => void }
    Object.assign(window.huigao.departures, { push: noteDeparture })
  })
  await page.locator('#away').click()
  expect(await told).toBe('http://elsewhere.test')
  await expect.poll(() => page.url()).toBe('http://elsewhere.test/leave')
})

it('tells nothing of a download, of a place in the page, or of a navigation that the page cancels later on', async () => {
  await page.locator('#inside').click()
  // Chromium itself names downloads of the page's own origin only.
  await page.evaluate(() => {
    const { navigation } = window as unknown as { navigation: EventTarget }
    const download = { destination: { url: 'http://elsewhere.test/file' }, downloadRequest: '主持词.docx' }
    navigation.dispatchEvent(Object.assign(new Event('navigate'), download))
  })
  await page.evaluate(() => {
    const { navigation } = window as unknown as { navigation: EventTarget }
    navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true })
  })
  await page.locator('#away').click()
  expect(page.url()).toBe('http://home.test/#part')
  await page.locator('#empty').click()
  await expect.poll(departures).toEqual(['http://elsewhere.test'])
})

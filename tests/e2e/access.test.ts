import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, type World } from './world.ts'

describe('access to the page', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.end())
  afterEach(async () => {
    for (const page of world.browser.context.pages().slice(1)) await page.close()
  })

  const line = (panel: Page) => panel.getByRole('region', { name: '当前处理对象' })
  const elsewhere = (path: string) => world.lab.replace('127.0.0.1', 'localhost') + path

  it('finds the editor of the tab on which the icon was clicked', async () => {
    const page = await world.open('/textarea/')
    const panel = await world.browser.openPanel(page)
    await line(panel).getByText('编辑器：纯文本框').waitFor()
  })

  it('loses the page with a cross-origin navigation, says so, and gets it back by the icon', async () => {
    const page = await world.open('/textarea/')
    const panel = await world.browser.openPanel(page)
    await line(panel).getByText('编辑器：').waitFor()
    await page.evaluate((url) => location.assign(url), elsewhere('/contenteditable/'))
    await line(panel).getByText('还没有获准进入这个页面').waitFor()
    await panel.getByRole('button', { name: /始终允许 localhost/ }).waitFor()
    await world.browser.clickIcon(page)
    await line(panel).getByText('编辑器：').waitFor()
  })

  it('keeps the page over a same-origin navigation', async () => {
    const page = await world.open('/textarea/')
    const panel = await world.browser.openPanel(page)
    await line(panel).getByText('编辑器：').waitFor()
    await page.goto(`${world.lab}/contenteditable/`)
    await line(panel).getByText('编辑器：').waitFor()
  })

  it('asks for the icon on a tab that was never opened, and offers to be told its address', async () => {
    const first = await world.open('/textarea/')
    const panel = await world.browser.openPanel(first)
    await line(panel).getByText('编辑器：').waitFor()
    const second = await world.open(elsewhere('/textarea/'))
    await second.bringToFront()
    await line(panel).getByText('还没有获准进入这个页面').waitFor()
    await panel.getByRole('textbox', { name: '页面网址' }).waitFor()
    await first.bringToFront()
    await line(panel).getByText('编辑器：').waitFor()
  })

  it('says that the browser keeps extensions out of its own pages', async () => {
    const page = await world.open('chrome://version/')
    const panel = await world.browser.openPanel(page)
    await line(panel).getByText('浏览器不允许扩展进入这个页面').waitFor()
  })

  it('names a frame of another origin that could hold an editor', async () => {
    const page = await world.open('/textarea/')
    const panel = await world.browser.openPanel(page)
    await line(panel).getByText('编辑器：').waitFor()
    await page.evaluate((src) => {
      const frame = document.createElement('iframe')
      frame.src = src
      frame.width = '400'
      frame.height = '200'
      document.body.append(frame)
    }, elsewhere('/tiptap/'))
    await panel.getByRole('button', { name: '另有框架' }).click()
    await panel.getByText(/编辑器可能在 localhost:\d+ 的框架里|编辑器可能在 localhost 的框架里/).waitFor()
    await panel.getByRole('button', { name: /始终允许 localhost/ }).waitFor()
  })

  it('answers the icon again after the browser stopped the worker', async () => {
    const page = await world.open('/textarea/')
    const panel = await world.browser.openPanel(page)
    await line(panel).getByText('编辑器：').waitFor()
    await world.browser.stopWorker()
    await page.evaluate((url) => location.assign(url), elsewhere('/contenteditable/'))
    await line(panel).getByText('还没有获准进入这个页面').waitFor()
    await world.browser.clickIcon(page)
    await line(panel).getByText('编辑器：').waitFor()
  })

  it('opens in a window of its own where the browser has no side panel', async () => {
    const page = await world.open('/textarea/')
    await world.browser.withoutSidePanel()
    const window = await world.browser.openPanel(page)
    expect(window.url()).toMatch(/sidepanel\.html\?window=\d+/)
    await line(window).getByText('编辑器：纯文本框').waitFor()
  })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PanelDriver } from '../../scripts/browser/panel-driver.ts'
import { DEMO_MEETING, SNIPPET } from '../../scripts/demo/facts.ts'
import { startWorld, type World } from './world.ts'

// One profile through all steps: what was shown as saved before a crash is there after it.
describe('killing the browser between steps', () => {
  let world: World
  let page: Page
  let driver: PanelDriver
  const reopen = async () => {
    page = await world.open('/tiptap/')
    driver = new PanelDriver(await world.browser.openPanel(page))
    await driver.connectedTo(/^编辑器：/)
  }
  beforeAll(async () => {
    world = await startWorld()
    await reopen()
  })
  afterAll(() => world.end())

  it('keeps a meeting with every item that was shown as saved', async () => {
    await driver.newMeeting(DEMO_MEETING)
    await world.crash()
    await reopen()
    await driver.goTo('会议')
    await driver.page.getByText(DEMO_MEETING.name).first().click()
    for (const item of DEMO_MEETING.items) await driver.page.getByText(new RegExp(`\\d\\. ${item.title}`)).waitFor()
    expect(await driver.page.getByLabel(/^地点/).inputValue()).toBe(DEMO_MEETING.place)
  })

  it('keeps a new order of the agenda', async () => {
    await driver.page.getByRole('button', { name: '下移：通报全县重点项目建设进展情况' }).click()
    await driver.page.getByText('1. 作表态发言').waitFor()
    await driver.saved()
    await world.crash()
    await reopen()
    await driver.goTo('会议')
    await driver.page.getByText(DEMO_MEETING.name).first().click()
    await driver.page.getByText('1. 作表态发言').waitFor()
    await driver.page.getByText('2. 通报全县重点项目建设进展情况').waitFor()
  })

  it('keeps which paper belongs to which meeting, and its ticks', async () => {
    await page.evaluate(() => window.lab.setContent('<p></p>'))
    await driver.goTo('起草')
    await driver.page.getByRole('button', { name: '插入到光标处' }).click()
    await driver.notice('已插入').waitFor()
    await driver.progress('作表态发言', '框架').waitFor()
    await driver.page.getByRole('checkbox', { name: '已写完：作表态发言' }).check()
    await driver.progress('作表态发言', '已写').waitFor()
    const html = await page.evaluate(() => document.querySelector('.ProseMirror')?.innerHTML ?? '')
    await world.crash()
    await reopen()
    await page.evaluate((content) => window.lab.setContent(content), html)
    await driver.goTo('起草')
    await driver.progress('作表态发言', '已写').waitFor()
    await driver.progress('讲话', '框架').waitFor()
  })

  it('keeps a snippet', async () => {
    await driver.newSnippet(SNIPPET.title, SNIPPET.text)
    await world.crash()
    await reopen()
    await driver.goTo('素材')
    await driver.page.getByText(SNIPPET.title).first().waitFor()
  })
})

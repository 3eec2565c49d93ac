import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { PanelDriver } from '../../scripts/browser/panel-driver.ts'
import { DEMO_MEETING } from '../../scripts/demo/facts.ts'
import { startWorld, type World } from './world.ts'

describe('two windows', () => {
  let world: World
  let first: { page: Page; driver: PanelDriver }
  let second: { page: Page; driver: PanelDriver }
  beforeAll(async () => {
    world = await startWorld()
    const page = await world.open('/tiptap/')
    first = { page, driver: new PanelDriver(await world.browser.openPanel(page)) }
    const other = await world.browser.newWindow(`${world.lab}/textarea/`)
    second = { page: other, driver: new PanelDriver(await world.browser.openPanel(other, { another: true })) }
  })
  afterAll(() => world.end())

  it('act each on the active tab of their own', async () => {
    await second.driver.connectedTo(/纯文本框/)
    await first.driver.connectedTo(/^编辑器：/)
  })

  it('see at once what is saved in the other', async () => {
    await first.driver.newMeeting(DEMO_MEETING)
    await second.driver.goTo('会议')
    await second.driver.page.getByText(DEMO_MEETING.name).first().waitFor()
  })

  it('see the progress and the ticks of the same paper', async () => {
    await first.page.evaluate(() => window.lab.setContent('<p></p>'))
    await first.driver.goTo('起草')
    await first.driver.page.getByRole('button', { name: '插入到光标处' }).click()
    await first.driver.notice('已插入').waitFor()
    const html = await first.page.evaluate(() => document.querySelector('.ProseMirror')?.innerHTML ?? '')
    await second.page.goto(`${world.lab}/tiptap/`)
    await second.driver.connectedTo(/^编辑器：/)
    await second.page.evaluate((content) => window.lab.setContent(content), html)
    await second.driver.goTo('起草')
    await second.driver.progress('讲话', '框架').waitFor()
    await first.driver.page.getByRole('checkbox', { name: '已写完：讲话' }).check()
    await second.driver.progress('讲话', '已写').waitFor()
  })
})

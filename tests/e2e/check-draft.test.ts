import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PanelDriver } from '../../scripts/browser/panel-driver.ts'
import { DRAFT_WITH_FAULTS } from '../../scripts/demo/facts.ts'
import { startWorld, type World } from './world.ts'

const OUT = join(import.meta.dirname, '../../out/panel')
const html = DRAFT_WITH_FAULTS.split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => `<p>${line}</p>`)
  .join('')

describe.each(['tinymce', 'tiptap'])('a draft with faults in %s', (id) => {
  let world: World
  let page: Page
  let panel: Page
  let driver: PanelDriver
  const lines = async () =>
    (await page.evaluate(() => window.lab.model())).map((block) => block.text).filter((text) => text.trim() !== '')
  const picture = (name: string) => panel.screenshot({ path: join(OUT, `${id}-${name}.png`) })

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true })
    world = await startWorld()
    page = await world.open(`/${id}/`)
    await page.evaluate((content) => window.lab.setContent(content), html)
    panel = await world.browser.openPanel(page)
    driver = new PanelDriver(panel)
    await driver.goTo('检查')
  })
  afterAll(() => world.end())

  it('shows what is missing and what does not add up, and the structure at a glance', async () => {
    await driver.finding(/缺少散会/).waitFor()
    await driver.finding(/前面说3点/).waitFor()
    const strip = panel.getByRole('list', { name: /^文稿结构/ })
    await strip.getByRole('button', { name: /^缺 散会/ }).waitFor()
    await strip.getByRole('button', { name: /^逐项主持/ }).waitFor()
    await picture('1-findings')
  })

  it('采纳 puts the section into the text, reads it again, and the finding is gone', async () => {
    await driver
      .finding(/缺少散会/)
      .getByRole('button', { name: /^采纳/ })
      .first()
      .click()
    await driver.notice('已补入文中并核对').waitFor()
    await driver.finding(/缺少散会/).waitFor({ state: 'detached' })
    expect((await lines()).at(-1)).toContain('散会')
  })

  it('采纳 corrects the words in question, nothing else, in one step of undo', async () => {
    const before = await lines()
    const finding = driver.finding(/前面说3点/)
    await finding.getByRole('button', { name: /^采纳/ }).click()
    await driver.notice('已改好并核对').waitFor()
    await finding.waitFor({ state: 'detached' })
    const changed = before.map((line) => line.replace('我讲三点要求', '我讲两点要求'))
    expect(await lines()).toEqual(changed)
    await page.evaluate(() => window.lab.undo())
    await expect.poll(lines).toEqual(before)
    await finding.waitFor()
  })

  it('这次不改 hides it, also after edits elsewhere, until it is taken back', async () => {
    const finding = driver.finding(/前面说3点/)
    await finding.getByRole('button', { name: /^这次不改/ }).click()
    await finding.waitFor({ state: 'detached' })
    await page.evaluate(
      (content) => window.lab.setContent(content),
      html.replace('<p>现在开会', '<p>请安静。</p><p>现在开会'),
    )
    await driver.finding(/缺少散会/).waitFor()
    expect(await finding.count()).toBe(0)
    const list = panel.getByRole('button', { name: '已忽略 1' })
    await list.click()
    await picture('2-ignored')
    await panel.getByRole('button', { name: /^恢复/ }).click()
    await finding.waitFor()
    await list.waitFor({ state: 'detached' })
  })

  it('本稿不再提 holds when the panel is opened anew', async () => {
    const finding = driver.finding(/前面说3点/)
    await finding.getByRole('button', { name: /^不再提示/ }).click()
    await panel.getByRole('menuitem', { name: /^本稿不再提/ }).click()
    await finding.waitFor({ state: 'detached' })
    await panel.reload()
    await driver.finding(/缺少散会/).waitFor()
    await panel.getByRole('button', { name: '已忽略 1' }).waitFor()
    expect(await finding.count()).toBe(0)
  })
})

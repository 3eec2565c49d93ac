import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PanelDriver } from '../../scripts/browser/panel-driver.ts'
import { DRAFT_WITH_FAULTS } from '../../scripts/demo/facts.ts'
import { startWorld, type World } from './world.ts'

const OUT = join(import.meta.dirname, '../../out/panel')
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
let world: World
let panel: Page
let driver: PanelDriver

const choose = async (name: string, buffer: Buffer) => {
  await driver.openPasteZone()
  await panel.locator('#place-check input[type="file"]').setInputFiles({ name, mimeType: WORD, buffer })
}

beforeAll(async () => {
  mkdirSync(OUT, { recursive: true })
  world = await startWorld()
  panel = await world.browser.openPanel(await world.open('/tinymce/'))
  driver = new PanelDriver(panel)
  await driver.goTo('检查')
})
afterAll(() => world.end())

it('a Word file is read and checked, and 看原处 marks the words in its text', async () => {
  const lines = DRAFT_WITH_FAULTS.split('\n').filter((line) => line.trim() !== '')
  const document = new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] })
  await choose('主持词.docx', await Packer.toBuffer(document))
  await driver.finding(/缺少散会/).waitFor()
  await panel.screenshot({ path: join(OUT, 'file-1-findings.png') })
  await driver
    .finding(/前面说3点/)
    .getByRole('button', { name: /^看原处：前面说/ })
    .click()
  await expect
    .poll(() => panel.evaluate(() => globalThis.document.activeElement?.querySelector('mark')?.textContent))
    .toContain('三点要求')
  await panel.screenshot({ path: join(OUT, 'file-2-text.png') })
})

it('a file that cannot be read is named, with what to do', async () => {
  await choose('旧稿.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]))
  const alert = panel.getByRole('alert').filter({ hasText: '没有读取「旧稿.docx」' })
  await alert.getByText('另存为 .docx，或全选复制后粘贴到这里').waitFor()
  await panel.screenshot({ path: join(OUT, 'file-3-refused.png') })
})

it('本单位要求 holds at once: a rule that is switched off says nothing more', async () => {
  await panel.getByRole('button', { name: '回到网页编辑器' }).click()
  await driver.openPasteZone()
  await panel.getByLabel('粘贴区').fill(DRAFT_WITH_FAULTS)
  await panel.getByRole('button', { name: '检查这段文字' }).click()
  await driver.finding(/前面说3点/).waitFor()
  await panel.getByRole('button', { name: '更多操作' }).click()
  await panel.getByRole('menuitem', { name: '本单位要求' }).click()
  await panel.getByRole('combobox', { name: '声明的数目与后面列出的不符' }).selectOption('off')
  await panel.screenshot({ path: join(OUT, 'unit.png') })
  await panel.getByRole('button', { name: '回到检查结果' }).click()
  await driver.finding(/缺少散会/).waitFor()
  await driver.finding(/前面说3点/).waitFor({ state: 'detached' })
})

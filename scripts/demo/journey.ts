import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { FrameLocator, Page } from 'playwright-core'
import { PanelDriver } from '../browser/panel-driver.ts'
import { DEMO_MEETING, DRAFT_WITH_FAULTS, SNIPPET } from './facts.ts'

/** One editor of the laboratory, and how a hand finds its text. */
export interface JourneyEditor {
  readonly id: string
  /** What the panel's header calls it. */
  readonly name: string | RegExp
  /** Where its paragraphs are: the page, or the frame inside it. */
  text(page: Page): Page | FrameLocator
}

export const JOURNEY_EDITORS: readonly JourneyEditor[] = [
  { id: 'tinymce', name: /^编辑器：/, text: (page) => page.frameLocator('iframe') },
  { id: 'slate', name: /^编辑器：/, text: (page) => page },
]

export interface Scene {
  readonly page: Page
  readonly panel: Page
  readonly editor: JourneyEditor
  /** A folder for the files that the panel offers. */
  readonly out: string
}

/** One step of the main job: does it, looks at the result, and says what it saw. Throws when it is not true. */
export interface Step {
  readonly name: string
  run(scene: Scene): Promise<string>
}

const WITHIN_A_SECOND_MS = 1000

/** The whole job of a clerk, in the order in which she does it. */
export const JOURNEY: readonly Step[] = [
  {
    name: '面板连上正文编辑器',
    async run({ panel, editor }) {
      await new PanelDriver(panel).connectedTo(editor.name)
      return lineOf(panel)
    },
  },
  {
    name: '第一次使用：粘贴一份文稿，一秒内看到缺什么',
    async run({ panel }) {
      const driver = new PanelDriver(panel)
      await driver.goTo('检查')
      await driver.openPasteZone()
      const begun = Date.now()
      await panel.getByLabel('粘贴区').fill(DRAFT_WITH_FAULTS)
      await panel.getByRole('button', { name: '检查这段文字' }).click()
      await driver.finding(/缺少散会/).waitFor()
      await driver.finding(/前面说3点/).waitFor()
      const ms = Date.now() - begun
      must(ms < WITHIN_A_SECOND_MS, `it took ${ms} ms`)
      const messages = await driver.findings()
      await panel.getByRole('button', { name: '回到网页编辑器' }).click()
      return `${ms} ms；${messages.join('；')}`
    },
  },
  {
    name: '填写会议和议程，边填边保存',
    async run({ panel }) {
      const driver = new PanelDriver(panel)
      await driver.newMeeting(DEMO_MEETING)
      return `已保存：${DEMO_MEETING.name}，议程 ${DEMO_MEETING.items.length} 项`
    },
  },
  {
    name: '把主持词框架插入编辑器的光标处',
    async run({ page, panel }) {
      const driver = new PanelDriver(panel)
      await page.evaluate(() => window.lab.setContent('<p></p>'))
      await driver.goTo('起草')
      await panel.getByRole('button', { name: '插入到光标处' }).click()
      await driver.notice('已插入').waitFor()
      const model = await page.evaluate(() => window.lab.model())
      const lines = model.map((block) => block.text).filter((text) => text.trim() !== '')
      must(
        lines.some((line) => line.includes('共有三项议程')),
        'the agenda is not announced',
      )
      must(lines.at(-1)?.includes('散会') ?? false, `the last line is ${lines.at(-1)}`)
      return `编辑器自己的模型里有 ${lines.length} 段，末段：${lines.at(-1)}`
    },
  },
  {
    name: '看到哪些议程还只是框架，哪些已有内容',
    async run({ page, panel, editor }) {
      const driver = new PanelDriver(panel)
      await driver.progress('通报全县重点项目建设进展情况', '框架').waitFor()
      await editor.text(page).getByText('进行第一项').last().click()
      await page.keyboard.press('End')
      await page.keyboard.type('通报时请结合大屏幕上的进度表。')
      await driver.progress('通报全县重点项目建设进展情况', '有内容').waitFor()
      await driver.progress('讲话', '框架').waitFor()
      return '第一项：框架 → 有内容；其余仍是框架'
    },
  },
  {
    name: '删掉结束语，检查指出缺少，一键补回原处',
    async run({ page, panel, editor }) {
      const driver = new PanelDriver(panel)
      await driver.goTo('检查')
      await editor.text(page).getByText('今天的会议到此结束').click({ clickCount: 3 })
      await page.keyboard.press('Backspace')
      const finding = driver.finding(/缺少散会/)
      await finding.waitFor()
      await panel.getByRole('button', { name: /^采纳/ }).first().click()
      await driver.notice('已补入文中').waitFor()
      await finding.waitFor({ state: 'detached' })
      const model = await page.evaluate(() => window.lab.model())
      const lines = model.map((block) => block.text).filter((text) => text.trim() !== '')
      must(lines.at(-1)?.includes('散会') ?? false, `the last line is ${lines.at(-1)}`)
      return `补回：${lines.at(-1)}`
    },
  },
  {
    name: '存一条素材，搜到它，插入文中',
    async run({ page, panel, editor }) {
      const driver = new PanelDriver(panel)
      await driver.newSnippet(SNIPPET.title, SNIPPET.text)
      await panel.getByRole('searchbox', { name: '搜索素材' }).fill('督办')
      await editor.text(page).getByText('一是要迅速传达').click()
      await page.keyboard.press('End')
      await panel.getByRole('button', { name: `插入到光标处：${SNIPPET.title}` }).click()
      await driver.notice('已插入').waitFor()
      const text = await page.evaluate(() => window.lab.text())
      must(text.includes(SNIPPET.text), 'the snippet is not in the editor')
      return SNIPPET.text
    },
  },
  {
    name: '导出 Word，读回核对',
    async run({ page, panel, out }) {
      const driver = new PanelDriver(panel)
      await driver.goTo('起草')
      const offered = panel.waitForEvent('download')
      await panel.getByRole('button', { name: /^导出 Word/ }).click()
      const download = await offered
      const file = join(out, download.suggestedFilename())
      await download.saveAs(file)
      const parts = unzipSync(new Uint8Array(readFileSync(file)))
      const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '')
      const model = await page.evaluate(() => window.lab.model())
      for (const block of model) must(text.includes(block.text.trim()), `not in the file: ${block.text}`)
      return `${download.suggestedFilename()}：${model.length} 段都在文件里`
    },
  },
]

async function lineOf(panel: Page): Promise<string> {
  const line = panel.getByRole('region', { name: '当前处理对象' }).getByText(/^编辑器：/)
  return (await line.first().innerText()).trim()
}

function must(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise)
}

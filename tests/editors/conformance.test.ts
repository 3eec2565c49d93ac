import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Draft, ownText } from '#src/core/draft.ts'
import { headingRoles } from '#src/core/heading-roles.ts'
import { launchChromium } from './chromium.ts'
import { SECTION, SKELETON } from './content.ts'
import { bundleHost } from './host-bundle.ts'
import { type OpenEditor, openEditor } from './open-editor.ts'
import type { LabBlock } from './pages/lab.ts'
import { type Lab, serveLab } from './serve-lab.ts'
import { TARGETS, type Target } from './targets.ts'

let browser: Browser
let lab: Lab
let script: string
beforeAll(async () => {
  ;[browser, lab, script] = await Promise.all([launchChromium(), serveLab(), bundleHost()])
})
afterAll(async () => {
  await browser.close()
  await lab.close()
})

const OLD = '<h2>第一节</h2><p>第一段原有文字。</p><p>第二段原有文字。</p><p>第三段原有文字。</p>'
const CARET = { kind: 'caret', selectedLength: 0 } as const

const filled = (blocks: readonly LabBlock[]): LabBlock[] => blocks.filter((block) => block.text.trim() !== '')
const texts = (blocks: readonly LabBlock[]): string[] => filled(blocks).map((block) => block.text)

/** What a Draft looks like in the model of an editor that keeps everything, or only lines. */
function asModel(draft: Draft, rich: boolean): LabBlock[] {
  return draft.blocks.map((block) => {
    if (!rich) return { kind: 'p', text: draft.text.slice(block.start, block.end) }
    const text = ownText(draft, block)
    const bold = block.marks.some((mark) => mark.bold) && { bold: true }
    if (block.list) return { kind: 'li', text, ordered: block.list.ordered, level: block.list.level, ...bold }
    const level = { title: 1, heading1: 2, heading2: 3 }[block.role as string]
    return level ? { kind: 'h', text, level, ...bold } : { kind: 'p', text, ...bold }
  })
}

/** What was read, in words that the model has too. */
function readAsModel(draft: Draft): object[] {
  return draft.blocks.map((block) => {
    const text = ownText(draft, block)
    const bold = block.marks.some((mark) => mark.bold) && { bold: true }
    if (block.list) return { kind: 'li', text, ordered: block.list.ordered, level: block.list.level, ...bold }
    return block.role === 'body' ? { kind: 'p', text, ...bold } : { kind: 'h', text, role: block.role, ...bold }
  })
}

/** The model with the roles that its levels of headings are read as. */
function modelAsRead(blocks: readonly LabBlock[]): object[] {
  const shown = filled([...blocks])
  const roleOf = headingRoles(shown.map((block) => (block.kind === 'h' ? (block.level ?? 0) : null)))
  return shown.map((block) => {
    if (block.kind !== 'h') return block
    const { level = 0, ...rest } = block
    return { ...rest, role: roleOf(level) }
  })
}

const lossesOf = (target: Target): string[] => (target.rich ? [] : ['headings', 'bold', 'lists'])

describe.each(TARGETS)('$id', (target) => {
  let editor: OpenEditor
  beforeEach(async () => {
    editor = await openEditor(browser, lab.origin, target, script)
  })
  afterEach(async () => {
    await editor.close()
  })

  async function expectReadIsModel(): Promise<void> {
    const read = await editor.read()
    expect(read.ok && readAsModel(read.value.draft)).toEqual(modelAsRead(await editor.model()))
  }

  it('is found exactly once, in its own frame', async () => {
    const found = await Promise.all(editor.page.frames().map((f) => f.evaluate(() => [...window.huigao.host.list()])))
    expect(found.flat().map((info) => info.adapter)).toEqual([target.adapter])
    expect(await editor.list()).toMatchObject([{ readOnly: false, selectedLength: 0 }])
    expect(await editor.list()).toMatchObject([{ id: await editor.id() }])
  })

  it('takes the skeleton into an empty document, and one undo takes it back', async () => {
    await editor.setContent('')
    await editor.frame.locator(target.host).click()
    await editor.leave()
    const report = await editor.insert(SKELETON, CARET)
    expect(report).toMatchObject({ ok: true, value: { lost: lossesOf(target) } })
    expect(await editor.model()).toEqual([...asModel(SKELETON.draft, target.rich), ...(await trailing(editor))])
    await expectReadIsModel()
    await editor.page.keyboard.press('Control+z')
    expect(texts(await editor.model())).toEqual([])
  })

  it('takes the skeleton at the remembered end of a paragraph, and one undo takes it back', async () => {
    await editor.setContent(OLD)
    await editor.select('第一段原有文字。')
    await editor.leave()
    const before = await editor.model()
    expect(await editor.insert(SKELETON, CARET)).toMatchObject({ ok: true, value: { lost: lossesOf(target) } })
    expect(await editor.model()).toEqual([
      ...before.slice(0, 2),
      ...asModel(SKELETON.draft, target.rich),
      ...before.slice(2),
    ])
    await expectReadIsModel()
    await editor.page.keyboard.press('Control+z')
    expect(await editor.model()).toEqual(before)
  })

  it('divides the paragraph when the caret is inside it', async () => {
    await editor.setContent(OLD)
    await editor.select('第二段原有文字。', 3)
    expect(await editor.insert(SKELETON, CARET)).toMatchObject({ ok: true, value: { lost: lossesOf(target) } })
    const model = filled(await editor.model())
    expect(texts(model).slice(2, 3)).toEqual(['第二段'])
    expect(model.slice(3, -2)).toEqual(asModel(SKELETON.draft, target.rich))
    expect(texts(model).slice(-2)).toEqual(['原有文字。', '第三段原有文字。'])
  })

  it('replaces the selection that was named and no other', async () => {
    await editor.setContent(OLD)
    await editor.select('第二段原有文字。', 0, 8)
    const before = await editor.model()
    await expect.poll(async () => (await editor.list())[0]?.selectedLength).toBe(8)
    expect(await editor.insert(SECTION, CARET)).toEqual({ ok: false, error: 'selection-changed' })
    expect(await editor.model()).toEqual(before)
    await editor.leave()
    const report = await editor.insert(SECTION, { kind: 'caret', selectedLength: 8 })
    expect(report).toMatchObject({ ok: true })
    expect(texts(await editor.model())).toEqual([
      '第一节',
      '第一段原有文字。',
      '三、会议要求',
      '会后请各单位抓好落实。',
      '第三段原有文字。',
    ])
    await editor.page.keyboard.press('Control+z')
    expect(await editor.model()).toEqual(before)
  })

  it.each([0, 1, 2, 4])('inserts whole blocks at border %i', async (at) => {
    await editor.setContent(OLD)
    const before = filled(await editor.model())
    const read = await editor.read()
    const revision = read.ok ? read.value.draft.revision : ''
    const report = await editor.insert(SECTION, { kind: 'border', at, revision })
    expect(report).toMatchObject({ ok: true })
    const section = asModel(SECTION.draft, target.rich)
    expect(await editor.model()).toEqual([
      ...before.slice(0, at),
      ...section,
      ...before.slice(at),
      ...(at === 4 ? await trailing(editor) : []),
    ])
    expect(await editor.insert(SECTION, { kind: 'border', at, revision })).toEqual({ ok: false, error: 'stale' })
    await editor.page.keyboard.press('Control+z')
    expect(filled(await editor.model())).toEqual(before)
  })

  it('says what an insertion did to a list', async () => {
    if (!target.rich) return
    await editor.setContent('<p>议程：</p><ol><li>甲项</li><li>乙项</li></ol><p>下面开始。</p>')
    const read = await editor.read()
    const revision = read.ok ? read.value.draft.revision : ''
    expect(await editor.insert(SECTION, { kind: 'border', at: 3, revision })).toMatchObject({ ok: true })
    expect(filled(await editor.model())).toEqual([
      { kind: 'p', text: '议程：' },
      { kind: 'li', ordered: true, level: 0, text: '甲项' },
      { kind: 'li', ordered: true, level: 0, text: '乙项' },
      ...asModel(SECTION.draft, true),
      { kind: 'p', text: '下面开始。' },
    ])
  })

  it('changes nothing while an input method composes', async () => {
    await editor.setContent(OLD)
    await editor.select('第二段原有文字。')
    const input = await editor.page.context().newCDPSession(editor.page)
    await input.send('Input.imeSetComposition', { text: 'zhong', selectionStart: 5, selectionEnd: 5 })
    expect(await editor.insert(SECTION, CARET)).toEqual({ ok: false, error: 'composing' })
    expect(await editor.read()).toEqual({ ok: false, error: 'composing' })
    await input.send('Input.insertText', { text: '中' })
    await expect.poll(async () => texts(await editor.model())[2]).toBe('第二段原有文字。中')
    expect(await editor.read()).toMatchObject({ ok: true })
  })

  it('selects what was quoted, also after text above it changed', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `<p>这是第${i + 1}行。</p>`).join('')
    await editor.setContent(`<p>标题</p>${lines}<p>请大家欢迎张三同志讲话。</p>${lines}`)
    const read = await editor.read()
    const text = read.ok ? read.value.draft.text : ''
    const offset = text.indexOf('张三同志')
    const anchor = {
      quote: '张三同志',
      before: text.slice(offset - 32, offset),
      after: text.slice(offset + 4, offset + 36),
      offset,
    }
    await editor.leave()
    expect(await editor.reveal(anchor)).toEqual({ ok: true, value: 'selected' })
    expect(await editor.selected()).toBe('张三同志')
    expect(await editor.isSelectionInView()).toBe(true)
    await editor.setContent(
      `<p>新加的一段很长的文字，把后面的都推下去。</p><p>标题</p>${lines}<p>请大家欢迎张三同志讲话。</p>${lines}`,
    )
    expect(await editor.reveal(anchor)).toEqual({ ok: true, value: 'selected' })
    expect(await editor.selected()).toBe('张三同志')
    expect(await editor.reveal({ ...anchor, quote: '李四同志' })).toEqual({ ok: false, error: 'not-found' })
    const again = await editor.read()
    const now = again.ok ? again.value.draft.text : ''
    const middle = Math.round((now.indexOf('这是第7行。') + now.lastIndexOf('这是第7行。')) / 2)
    const twin = { quote: '这是第7行。', before: '', after: '', offset: middle }
    expect(await editor.reveal(twin)).toEqual({ ok: false, error: 'ambiguous' })
  })

  it('says that it may not be written, and can still be read', async () => {
    await editor.setContent(OLD)
    await editor.list()
    await editor.page.evaluate(() => window.lab.setReadOnly(true))
    await expect.poll(editor.list).toMatchObject([{ readOnly: true }])
    const before = await editor.model()
    expect(await editor.insert(SECTION, CARET)).toEqual({ ok: false, error: 'read-only' })
    expect(await editor.model()).toEqual(before)
    expect(await editor.read()).toMatchObject({ ok: true, value: { complete: true } })
  })

  it('says that it is gone', async () => {
    const id = await editor.id()
    await editor.frame.locator(target.host).evaluate((element) => element.remove())
    const answer = await editor.frame.evaluate((editorId) => window.huigao.host.read(editorId), id)
    expect(answer).toEqual({ ok: false, error: 'gone' })
  })

  it('never claims an insertion that the page swallowed', async () => {
    await editor.setContent(OLD)
    await editor.select('第二段原有文字。')
    const before = await editor.model()
    await editor.frame.evaluate(() => {
      for (const type of ['paste', 'beforeinput'])
        window.addEventListener(
          type,
          (event) => {
            event.preventDefault()
            event.stopImmediatePropagation()
          },
          { capture: true },
        )
    })
    await editor.frame.evaluate(() => {
      const field = document.querySelector('textarea')
      const { value } = field ?? {}
      field?.addEventListener('input', () => Object.assign(field, { value }))
    })
    expect(await editor.insert(SECTION, CARET)).toEqual({ ok: false, error: 'refused' })
    expect(await editor.model()).toEqual(before)
  })

  it('reports a change once the text is still, and the caret', async () => {
    await editor.setContent(OLD)
    const id = await editor.id()
    await editor.select('第二段原有文字。')
    await expect.poll(() => editor.frame.evaluate(() => window.huigao.focused)).toContain(id)
    await editor.frame.evaluate(() => window.huigao.changed.splice(0))
    await editor.page.keyboard.type('补充')
    await expect.poll(() => editor.frame.evaluate(() => window.huigao.changed)).toEqual([id])
    expect((await editor.list())[0]?.lastActiveAt).toBeGreaterThan(0)
  })

  it('falls silent when it is retired', async () => {
    const id = await editor.id()
    await editor.frame.evaluate(() => window.huigao.stop.abort())
    expect(await editor.list()).toEqual([])
    const answer = await editor.frame.evaluate((editorId) => window.huigao.host.read(editorId), id)
    expect(answer).toEqual({ ok: false, error: 'gone' })
  })
})

/** Some editors keep an empty last paragraph; it is theirs. */
async function trailing(editor: OpenEditor): Promise<LabBlock[]> {
  const last = (await editor.model()).at(-1)
  return last?.text === '' ? [last] : []
}

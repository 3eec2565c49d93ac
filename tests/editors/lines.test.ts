import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { InsertPlace } from '#src/editors/contract.ts'
import { launchChromium } from './chromium.ts'
import { contentOf, lineOf } from './content.ts'
import { bundleHost } from './host-bundle.ts'
import { type OpenEditor, openEditor } from './open-editor.ts'
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

const ONE = contentOf([{ role: 'body', text: '会议到此结束，散会。' }])
const TWO = contentOf([
  { role: 'body', text: '新加的第一段。' },
  { role: 'body', text: '新加的第二段。' },
])
const TWO_PARAGRAPHS = '<p>甲段文字。</p><p>乙段文字。</p>'
const CARET = { kind: 'caret', selectedLength: 0 } as const

/** Editors join edits that follow each other soon into one step of their history. */
async function untilOwnStep(): Promise<void> {
  const typed = Date.now()
  await expect.poll(() => Date.now() - typed, { timeout: 3000 }).toBeGreaterThan(1600)
}

describe.each(TARGETS)('$id', (target) => {
  let editor: OpenEditor
  beforeEach(async () => {
    editor = await openEditor(browser, lab.origin, target, script)
  })
  afterEach(async () => {
    await editor.close()
  })

  const lines = async (): Promise<string[]> =>
    (await editor.model()).map(({ kind, text }) => (kind === 'p' ? '' : `${kind} `) + text.trim())
  const filled = async (): Promise<string[]> => (await lines()).filter((line) => line !== '')
  const border = async (at: number): Promise<InsertPlace> => {
    const read = await editor.read()
    return { kind: 'border', at, revision: read.ok ? read.value.draft.revision : '' }
  }

  it.each([
    ['one paragraph', ONE],
    ['two paragraphs', TWO],
  ])('puts %s between body paragraphs and at both ends, without a blank line', async (_, content) => {
    for (const at of [0, 1, 2]) {
      await editor.setContent(TWO_PARAGRAPHS)
      const before = await lines()
      expect(await editor.insert(content, await border(at))).toMatchObject({ ok: true, value: { lost: [] } })
      expect(await lines()).toEqual(before.toSpliced(at, 0, ...content.text.split('\n')))
      await editor.page.keyboard.press('Control+z')
      expect(await lines()).toEqual(before)
    }
  })

  it('puts paragraphs at a remembered caret without a blank line', async () => {
    for (const [offset, parts] of [
      [5, ['甲段文字。']],
      [2, ['甲段', '文字。']],
      [0, []],
    ] as const) {
      await editor.setContent(TWO_PARAGRAPHS)
      await editor.select('甲段文字。', offset)
      expect(await editor.insert(TWO, CARET)).toMatchObject({ ok: true, value: { lost: [] } })
      const rest = offset === 0 ? ['甲段文字。'] : parts.slice(1)
      expect(await lines()).toEqual([...parts.slice(0, 1), ...TWO.text.split('\n'), ...rest, '乙段文字。'])
    }
  })

  it('fills the empty line that was left at the end', async () => {
    // Tiptap would take the <br> for a line break of the text.
    await editor.setContent(`${TWO_PARAGRAPHS}${target.id === 'tiptap' ? '<p></p>' : '<p><br></p>'}`)
    expect(await editor.insert(ONE, await border(2))).toMatchObject({ ok: true, value: { lost: [] } })
    const now = target.rich ? await lines() : await filled()
    expect(now).toEqual(['甲段文字。', '乙段文字。', '会议到此结束，散会。'])
    await editor.page.keyboard.press('Control+z')
    expect(await filled()).toEqual(['甲段文字。', '乙段文字。'])
  })

  it('keeps headings headings when a paragraph goes beside them', async () => {
    const [h1, h2] = target.rich ? ['h 一、甲题', 'h 二、丙题'] : ['一、甲题', '二、丙题']
    for (const at of [1, 2, 3]) {
      await editor.setContent('<h2>一、甲题</h2><p>乙段文字。</p><h2>二、丙题</h2>')
      expect(await editor.insert(ONE, await border(at))).toMatchObject({ ok: true, value: { lost: [] } })
      expect(await filled()).toEqual([h1, '乙段文字。', h2].toSpliced(at, 0, '会议到此结束，散会。'))
    }
  })

  it('puts inline text into the line at the caret, and one undo takes it back', async () => {
    const line = lineOf('A&B<c>同志')
    for (const offset of [0, 2, 5]) {
      await editor.setContent(TWO_PARAGRAPHS)
      await editor.select('乙段文字。', offset)
      await editor.leave()
      const before = await lines()
      expect(await editor.insert(line, CARET)).toMatchObject({ ok: true, value: { lost: [] } })
      expect(await lines()).toEqual([
        '甲段文字。',
        `${'乙段文字。'.slice(0, offset)}${line.text}${'乙段文字。'.slice(offset)}`,
      ])
      await editor.page.keyboard.press('Control+z')
      expect(await lines()).toEqual(before)
    }
  })

  it('puts inline text into a heading, which stays one', async () => {
    await editor.setContent('<h2>一、甲题</h2><p>乙段文字。</p>')
    await editor.select('一、甲题')
    expect(await editor.insert(lineOf('（续）'), CARET)).toMatchObject({ ok: true, value: { lost: [] } })
    expect(await filled()).toEqual([target.rich ? 'h 一、甲题（续）' : '一、甲题（续）', '乙段文字。'])
  })

  it('makes inline text the paragraph of an empty document', async () => {
    await editor.setContent('')
    await editor.frame.locator(target.host).click()
    await editor.leave()
    expect(await editor.insert(lineOf('同志们：'), CARET)).toMatchObject({ ok: true, value: { lost: [] } })
    expect(await lines()).toEqual(['同志们：'])
  })

  it('replaces a selection in a line by inline text', async () => {
    await editor.setContent(TWO_PARAGRAPHS)
    await editor.select('乙段文字。', 2, 4)
    await editor.leave()
    expect(await editor.insert(lineOf('话'), { kind: 'caret', selectedLength: 2 })).toMatchObject({ ok: true })
    expect(await lines()).toEqual(['甲段文字。', '乙段话。'])
    await editor.page.keyboard.press('Control+z')
    expect(await lines()).toEqual(['甲段文字。', '乙段文字。'])
  })

  it('refuses inline text at a border', async () => {
    await editor.setContent(TWO_PARAGRAPHS)
    expect(await editor.insert(lineOf('话'), await border(1))).toEqual({ ok: false, error: 'refused' })
    expect(await lines()).toEqual(['甲段文字。', '乙段文字。'])
  })

  it('takes back what arrived wrong where the editor can, and never more', async () => {
    await editor.setContent(TWO_PARAGRAPHS)
    await editor.select('乙段文字。')
    await editor.page.keyboard.type('补充')
    await expect.poll(filled).toEqual(['甲段文字。', '乙段文字。补充'])
    await untilOwnStep()
    const other = { ...ONE, html: '<p>别的文字。</p>', text: '别的文字。' }
    const answer = await editor.insert(other, CARET)
    const isTakenBack = target.id !== 'tinymce'
    expect(answer).toEqual({ ok: false, error: isTakenBack ? 'refused' : 'partial' })
    const kept = ['甲段文字。', '乙段文字。补充']
    expect(await filled()).toEqual(isTakenBack ? kept : [...kept, '别的文字。'])
  })

  it('takes nothing back right after typing: it may be one step with that', async () => {
    await editor.setContent(TWO_PARAGRAPHS)
    await editor.list()
    await untilOwnStep()
    await editor.select('乙段文字。')
    await editor.page.keyboard.type('补充')
    await expect.poll(filled).toEqual(['甲段文字。', '乙段文字。补充'])
    const answer = await editor.insert({ ...ONE, html: '<p>别的文字。</p>', text: '别的文字。' }, CARET)
    expect(answer).toEqual({ ok: false, error: 'partial' })
    expect(await filled()).toEqual(['甲段文字。', '乙段文字。补充', '别的文字。'])
  })

  it('leaves a text alone that went on changing after the insertion', async () => {
    await editor.setContent(TWO_PARAGRAPHS)
    await editor.select('乙段文字。')
    const answer = editor.insert({ ...ONE, html: '<p>别的文字。</p>', text: '别的文字。' }, CARET)
    await expect.poll(filled).toContain('别的文字。')
    await editor.page.keyboard.type('又写')
    expect(await answer).toEqual({ ok: false, error: 'partial' })
    expect((await filled()).join('')).toContain('又写')
  })
})

it('takes back what a page made of a paste, but undoes nothing when a script changed the text itself', async () => {
  const plain = TARGETS.find((target) => target.id === 'contenteditable') as Target
  for (const way of ['command', 'script'] as const) {
    const editor = await openEditor(browser, lab.origin, plain, script)
    await editor.setContent(TWO_PARAGRAPHS)
    await editor.select('乙段文字。')
    await editor.page.keyboard.type('补充')
    await untilOwnStep()
    await editor.frame.locator('[contenteditable]').evaluate((box, how) => {
      box.addEventListener('paste', (event) => {
        event.preventDefault()
        if (how === 'command') document.execCommand('insertText', false, '走样')
        else box.append('走样')
      })
    }, way)
    const answer = await editor.insert(ONE, CARET)
    expect(answer).toEqual({ ok: false, error: way === 'command' ? 'refused' : 'partial' })
    const texts = (await editor.model()).map((block) => block.text)
    expect(texts).toEqual(['甲段文字。', '乙段文字。补充', ...(way === 'command' ? [] : ['走样'])])
    await editor.close()
  }
})

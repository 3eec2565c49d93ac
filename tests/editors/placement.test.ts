import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { SECTION } from './content.ts'
import { bundleHost } from './host-bundle.ts'
import './host-under-test.ts'

let browser: Browser
let script: string
beforeAll(async () => {
  ;[browser, script] = await Promise.all([launchChromium(), bundleHost()])
})
afterAll(async () => {
  await browser.close()
})

const BOX = '<div contenteditable style="min-height:100px"><p>甲段。</p><p>乙段。</p></div>'

it('works in an open shadow tree', async () => {
  const page = await browser.newPage()
  await page.setContent('<div id="host"></div>')
  await page.locator('#host').evaluate((host, html) => {
    host.attachShadow({ mode: 'open' }).innerHTML = html
  }, BOX)
  await page.evaluate(script)
  await page.getByText('甲段。').click()
  await page.keyboard.press('End')
  const [info] = await page.evaluate(() => [...window.huigao.host.list()])
  expect(info).toMatchObject({ adapter: 'contenteditable', readOnly: false })
  const report = await page.evaluate(
    (args) => window.huigao.host.insert(args.id, args.content, { kind: 'caret', selectedLength: 0 }),
    { id: info?.id ?? '', content: SECTION },
  )
  expect(report).toMatchObject({ ok: true, value: { lost: [] } })
  expect(await page.locator('p, h2').allTextContents()).toEqual([
    '甲段。',
    '三、会议要求',
    '会后请各单位抓好落实。',
    '乙段。',
  ])
  await page.close()
})

it('lists nested hosts and boxes of keys once or not at all, and each of several editors', async () => {
  const page = await browser.newPage()
  await page.setContent(`
    ${BOX}
    <div contenteditable style="min-height:60px"><p>外</p><div contenteditable="false"><div contenteditable>内</div></div></div>
    <textarea style="width:300px;height:80px"></textarea>
    <textarea style="width:1px;height:1px"></textarea>
    <textarea style="display:none"></textarea>
    <div contenteditable="false">不可编辑</div>`)
  await page.evaluate(script)
  const adapters = await page.evaluate(() => window.huigao.host.list().map((info) => info.adapter))
  expect(adapters.toSorted()).toEqual(['contenteditable', 'contenteditable', 'textarea'])
  await page.close()
})

it('ends the host that an earlier script left in the document', async () => {
  const page = await browser.newPage()
  await page.setContent(BOX)
  await page.evaluate(script)
  const older = await page.evaluateHandle(() => window.huigao.host)
  await page.evaluate(script)
  expect(await older.evaluate((host) => host.list().length)).toBe(0)
  expect(await page.evaluate(() => window.huigao.host.list().length)).toBe(1)
  await page.close()
})

it('finds the remembered caret again after the editor rendered its paragraphs anew', async () => {
  const page = await browser.newPage()
  await page.setContent(`${BOX}<input>`)
  await page.evaluate(script)
  await page.getByText('甲段。').click()
  await page.keyboard.press('End')
  await page.locator('input').focus()
  const [info] = await page.evaluate(() => [...window.huigao.host.list()])
  await page.locator('[contenteditable]').evaluate((box) => {
    const html = box.innerHTML
    box.innerHTML = html
  })
  const insert = (): Promise<unknown> =>
    page.evaluate((args) => window.huigao.host.insert(args.id, args.content, { kind: 'caret', selectedLength: 0 }), {
      id: info?.id ?? '',
      content: SECTION,
    })
  expect(await insert()).toMatchObject({ ok: true })
  await page.locator('input').focus()
  await page.locator('[contenteditable]').evaluate((box) => {
    box.innerHTML = '<p>全变了。</p>'
  })
  expect(await insert()).toEqual({ ok: false, error: 'no-caret' })
  await page.close()
})

it('does not take its own moving of the caret for work of the user', async () => {
  const page = await browser.newPage()
  await page.setContent(`${BOX}<input>`)
  await page.evaluate(script)
  await page.getByText('甲段。').click()
  await page.locator('input').focus()
  const before = await page.evaluate(() => window.huigao.host.list()[0]?.lastActiveAt ?? 0)
  expect(before).toBeGreaterThan(0)
  await expect.poll(() => page.evaluate(() => Date.now())).toBeGreaterThan(before)
  const revealed = await page.evaluate(async () => {
    const id = window.huigao.host.list()[0]?.id ?? ''
    return window.huigao.host.reveal(id, { quote: '乙段。', before: '', after: '', offset: 4 })
  })
  expect(revealed).toMatchObject({ ok: true })
  expect(await page.evaluate(() => window.huigao.host.list()[0]?.lastActiveAt)).toBe(before)
  await page.close()
})

it('reads 2000 paragraphs in well under a second', async () => {
  const page = await browser.newPage()
  const lines = Array.from(
    { length: 2000 },
    (_, i) => `<p>第${i}段，<b>要点</b>和一些文字，长度与公文里的一段相近。</p>`,
  )
  await page.setContent(`<div contenteditable>${lines.join('')}</div>`)
  await page.evaluate(script)
  const read = await page.evaluate(async () => {
    const [editor] = window.huigao.host.list()
    const from = performance.now()
    const reading = await window.huigao.host.read(editor?.id ?? '')
    return { blocks: reading.ok ? reading.value.draft.blocks.length : 0, ms: performance.now() - from }
  })
  expect(read.blocks).toBe(2000)
  expect(read.ms).toBeLessThan(1000)
  console.log(`2000 paragraphs: ${Math.round(read.ms)} ms`)
  await page.close()
})

import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { bundleHost } from './host-bundle.ts'
import './host-under-test.ts'

let browser: Browser
let script: string
let page: Page
let input: CDPSession
beforeAll(async () => {
  ;[browser, script] = await Promise.all([launchChromium(), bundleHost()])
})
afterAll(async () => {
  await browser.close()
})
beforeEach(async () => {
  page = await browser.newPage()
  input = await page.context().newCDPSession(page)
})
afterEach(async () => {
  await page.close()
})

const TWO = `<div contenteditable id="one" style="min-height:60px"><p>甲段。</p></div>
  <div contenteditable id="two" style="min-height:60px"><p>乙段。</p></div>`

async function open(html: string): Promise<void> {
  await page.setContent(html)
  await page.evaluate(script)
  await page.getByText('甲段。').click()
}

const compose = (text: string): Promise<unknown> =>
  input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

/** What reading the editor at `index` answers: its text, or why not. */
const read = (index: number): Promise<string> =>
  page.evaluate(async (at) => {
    const answer = await window.huigao.host.read(window.huigao.host.list()[at]?.id ?? '')
    return answer.ok ? answer.value.draft.text : answer.error
  }, index)

/** Ends what the page would hear of the composition: some input methods and editors never send it. */
const loseTheEnd = (): Promise<void> =>
  page.evaluate(() =>
    window.addEventListener('compositionend', (event) => event.stopImmediatePropagation(), { capture: true }),
  )

describe('a composition whose end is never told', () => {
  it('is over when its editor is removed', async () => {
    await open(TWO)
    await loseTheEnd()
    await compose('zhong')
    expect(await read(1)).toBe('composing')
    await page.evaluate(() => document.querySelector('#one')?.remove())
    expect(await read(0)).toBe('乙段。')
  })

  it('is over when its editor in a shadow tree is removed', async () => {
    await page.setContent(`<div id="host"></div>${TWO.slice(TWO.indexOf('\n'))}`)
    await page.locator('#host').evaluate((host) => {
      host.attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable><p>甲段。</p></div>'
    })
    await page.evaluate(script)
    await page.getByText('甲段。').click()
    await loseTheEnd()
    await compose('zhong')
    expect(await read(0)).toBe('composing')
    await page.locator('#host').evaluate((host) => host.shadowRoot?.replaceChildren())
    expect(await read(0)).toBe('乙段。')
  })

  it('is over when the focus leaves its editor', async () => {
    await open(TWO)
    await loseTheEnd()
    await compose('zhong')
    expect(await read(0)).toBe('composing')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    expect(await read(0)).toContain('甲段。')
  })

  it('is over when its editor takes an ordinary edit', async () => {
    await open(TWO)
    await loseTheEnd()
    await compose('zhong')
    await input.send('Input.insertText', { text: '中' })
    expect(await read(0)).toBe('composing')
    await page.keyboard.press('a')
    expect(await read(0)).toContain('a')
  })
})

it('stays open while scripts dispatch events of their own', async () => {
  await open(TWO)
  await compose('zh')
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true })),
  )
  await page.evaluate(() => document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  expect(await read(0)).toBe('composing')
})

it('is noticed when it began before the host', async () => {
  await page.setContent(TWO)
  await page.getByText('甲段。').click()
  await compose('zh')
  await page.evaluate(script)
  await compose('zhong')
  expect(await read(0)).toBe('composing')
})

it('asks to be read again after a composition, also when it changed nothing', async () => {
  await open(TWO)
  const id = await page.evaluate(() => window.huigao.host.list()[0]?.id)
  const changed = (): Promise<string[]> => page.evaluate(() => [...window.huigao.changed])
  await compose('zhong')
  await input.send('Input.insertText', { text: '中' })
  await expect.poll(changed).toEqual([id])
  await page.evaluate(() => {
    window.huigao.changed.splice(0)
    document.activeElement?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  })
  expect(await read(0)).toBe('composing')
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })),
  )
  await expect.poll(changed).toEqual([id])
  expect(await read(0)).toContain('中')
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { SECTION } from './content.ts'
import { bundleHost } from './host-bundle.ts'
import './host-under-test.ts'

let browser: Browser
let script: string
let page: Page
beforeAll(async () => {
  ;[browser, script] = await Promise.all([launchChromium(), bundleHost()])
})
afterAll(async () => {
  await browser.close()
})
beforeEach(async () => {
  page = await browser.newPage()
  await page.setContent(
    '<main><section><div contenteditable id="box" style="min-height:100px"><p>甲段。</p><p>乙段。</p></div></section></main>',
  )
  await page.evaluate(script)
  await page.getByText('甲段。').click()
  await page.keyboard.press('End')
})
afterEach(async () => {
  await page.close()
})

/** What the page makes of a paste: it takes the editor away and, by the way named, puts another one there. */
type Way = 'at once' | 'soon' | 'unprevented' | 'empty' | 'twice' | 'elsewhere' | 'never'

async function remount(way: Way): Promise<void> {
  await page.evaluate((how) => {
    const box = document.querySelector('#box') as HTMLElement
    const section = box.parentElement as HTMLElement
    const fresh = (html: string): HTMLElement => {
      const copy = box.cloneNode() as HTMLElement
      copy.innerHTML = html
      return copy
    }
    box.addEventListener('paste', (event) => {
      if (how !== 'unprevented') event.preventDefault()
      const pasted = event.clipboardData?.getData('text/html') ?? ''
      const filled = `<p>甲段。</p>${pasted.replaceAll('<p><br></p>', '')}<p>乙段。</p>`
      box.remove()
      const after = document.createElement('aside')
      if (how === 'at once') section.append(fresh(filled))
      if (how === 'unprevented') {
        const next = fresh(filled)
        section.append(next)
        next.focus()
      }
      if (how === 'soon') setTimeout(() => section.append(fresh(filled)), 400)
      if (how === 'empty') section.append(fresh('<p>甲段。</p><p>乙段。</p>'))
      if (how === 'twice') section.append(fresh(filled), fresh(filled))
      if (how === 'elsewhere') {
        after.append(fresh(filled))
        document.body.append(after)
      }
    })
  }, way)
}

const insert = (): Promise<unknown> =>
  page.evaluate(
    (content) =>
      window.huigao.host.insert(window.huigao.host.list()[0]?.id ?? '', content, { kind: 'caret', selectedLength: 0 }),
    SECTION,
  )

it.each(['at once', 'soon', 'unprevented'] as const)(
  'verifies in the editor that the page mounted anew on the paste: %s',
  async (way) => {
    await remount(way)
    expect(await insert()).toMatchObject({ ok: true, value: { route: 'paste', lost: [] } })
    expect(await page.locator('p, h2').allTextContents()).toEqual([
      '甲段。',
      '三、会议要求',
      '会后请各单位抓好落实。',
      '乙段。',
    ])
  },
)

it.each(['empty', 'twice', 'elsewhere', 'never'] as const)(
  'says that it does not know when what it was given is not found where the editor stood: %s',
  async (way) => {
    await remount(way)
    expect(await insert()).toEqual({ ok: false, error: 'unknown' })
  },
)

it('does not take an editor that stood beside it all along for its successor', async () => {
  await page.evaluate(() => {
    const box = document.querySelector('#box') as HTMLElement
    const other = box.cloneNode() as HTMLElement
    other.id = 'other'
    other.innerHTML = '<p>甲段。</p><h2>三、会议要求</h2><p>会后请各单位抓好落实。</p><p>乙段。</p>'
    box.after(other)
  })
  await remount('never')
  expect(await insert()).toEqual({ ok: false, error: 'unknown' })
})

it('knows that nothing was written when the editor goes before anything was sent', async () => {
  await page.evaluate(() => {
    const box = document.querySelector('#box') as HTMLElement
    document.getSelection()?.removeAllRanges()
    box.blur()
    box.addEventListener('focus', () => box.remove())
  })
  expect(await insert()).toEqual({ ok: false, error: 'gone' })
})

it('does not know when the host ends after something was sent', async () => {
  await page.evaluate(() => {
    const box = document.querySelector('#box') as HTMLElement
    box.addEventListener('paste', (event) => {
      event.preventDefault()
      window.huigao.stop.abort()
    })
  })
  expect(await insert()).toEqual({ ok: false, error: 'unknown' })
})

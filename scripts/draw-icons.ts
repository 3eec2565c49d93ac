import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

// Draws docs/images/icon.svg in the sizes that browsers ask for. Run by hand when the drawing changed.
const root = join(import.meta.dirname, '..')
const svg = readFileSync(join(root, 'docs/images/icon.svg'), 'utf8')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
})
const page = await browser.newPage()
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  writeFileSync(join(root, `src/public/icon/${size}.png`), await page.screenshot({ omitBackground: true }))
}
await browser.close()

import { launch } from '../scripts/browser/launch.ts'
import { serveLab } from './editors/serve-lab.ts'

const lab = await serveLab()
const b = await launch({ headless: true, extension: '/work/main/.output/chrome-mv3' })
const page = await b.context.newPage()
page.on('console', (m) => console.log('page', m.type(), m.text()))
await page.goto(lab.origin + (process.argv[2] ?? '/textarea/'))
console.log(page.url(), await page.title())
const panel = await b.openPanel(page)
panel.on('console', (m) => console.log('panel', m.type(), m.text()))
panel.on('pageerror', (e) => console.log('panel error', e))
await panel.waitForTimeout(2500)
console.log(await panel.evaluate(() => document.body.innerText))
await panel.screenshot({ path: 'out/try.png' })
await page.screenshot({ path: 'out/try-page.png' })
await b.close()
await lab.close()

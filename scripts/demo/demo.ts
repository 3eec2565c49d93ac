import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { serveLab } from '../../tests/editors/serve-lab.ts'
import { type Browser, launch } from '../browser/launch.ts'
import { JOURNEY, JOURNEY_EDITORS, type Scene } from './journey.ts'

const ROOT = join(import.meta.dirname, '../..')
const OUT = join(ROOT, 'out')
const EXTENSION = join(ROOT, '.output/chrome-mv3')

/** `npm start`: builds, serves the editors, opens the browser with the panel beside one; without a display it does the whole job. */
async function main(): Promise<number> {
  console.log('Building the extension …')
  const build = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (build.status !== 0) {
    console.error(build.stdout + build.stderr)
    return 1
  }
  const lab = await serveLab()
  const headless = process.argv.includes('--headless') || !hasDisplay()
  const browser = await launch({ headless, extension: EXTENSION })
  try {
    return headless ? await theWholeJob(browser, lab.origin) : await stayOpen(browser, lab.origin)
  } finally {
    await browser.close()
    await lab.close()
  }
}

async function stayOpen(browser: Browser, origin: string): Promise<number> {
  const [page = await browser.context.newPage()] = browser.context.pages()
  await page.goto(`${origin}/all/`)
  await browser.openPanel(page)
  console.log(`The panel is open beside ${origin}/all/. Close the browser to end.`)
  await new Promise((resolve) => browser.context.on('close', resolve))
  return 0
}

async function theWholeJob(browser: Browser, origin: string): Promise<number> {
  rmSync(join(OUT, 'start'), { recursive: true, force: true })
  const out = join(OUT, 'start')
  mkdirSync(out, { recursive: true })
  const editor = JOURNEY_EDITORS[0]
  const page = await browser.context.newPage()
  await page.goto(`${origin}/all/#${editor?.id ?? ''}`)
  if (!editor) return 1
  const panel = await browser.openPanel(page)
  const scene: Scene = { page, panel, editor, out }
  console.log(`Panel: ${await panel.evaluate(() => `${innerWidth} × ${innerHeight} px, ${navigator.language}`)}`)
  for (const [index, step] of JOURNEY.entries()) {
    const number = String(index + 1).padStart(2, '0')
    const begun = Date.now()
    try {
      const saw = await step.run(scene)
      console.log(`✓ ${number} ${step.name} (${Date.now() - begun} ms)\n     ${saw}`)
    } catch (error) {
      console.error(`✗ ${number} ${step.name}\n     ${error instanceof Error ? error.message : String(error)}`)
      await panel.screenshot({ path: join(out, `${number}-failed-panel.png`) })
      await page.screenshot({ path: join(out, `${number}-failed-page.png`) })
      return 1
    }
    await panel.screenshot({ path: join(out, `${number}-panel.png`) })
    await page.screenshot({ path: join(out, `${number}-page.png`) })
  }
  console.log(`\nAll ${JOURNEY.length} steps are true. Screenshots and the .docx are in out/start/.`)
  return 0
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

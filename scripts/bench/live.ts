// npm run bench:live: how long after the last key the panel's findings follow, with 20,000 characters in real editors.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { serveLab } from '../../tests/editors/serve-lab.ts'
import { type Browser, launch } from '../browser/launch.ts'
import { PanelDriver } from '../browser/panel-driver.ts'
import { longestTasks } from './longest-task.ts'

const ROOT = join(import.meta.dirname, '../..')
const PAPERS = join(ROOT, 'tests/check/papers')
const CHARACTERS = 20_000
const ROUNDS = 40
const BETWEEN_KEYS_MS = 60
/** The last of these keys makes a ruled line to fill in: one finding more. */
const BURST = ['a', 'b', '_', '_', '_']

interface Figures {
  readonly p95: number
  readonly median: number
  /** The longest task (ms) of the page's main thread while typing, and of the panel's; `Cpu`: on the processor. */
  readonly longestTask: number
  readonly longestTaskCpu: number
  readonly panelTask: number
  readonly panelTaskCpu: number
}

declare global {
  interface Window {
    lastKeyAt: number
    changedAt: number
  }
}

async function main(): Promise<void> {
  const build = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: ROOT })
  if (build.status !== 0) throw new Error(build.stdout.toString() + build.stderr.toString())
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  const lab = await serveLab()
  const browser = await launch({ headless: true, extension: join(ROOT, '.output/chrome-mv3') })
  try {
    const figures: Record<string, Figures> = {}
    for (const id of ['tinymce', 'tiptap']) figures[id] = await measure(browser, `${lab.origin}/${id}/`)
    console.log(JSON.stringify(figures))
  } finally {
    await browser.close()
    await lab.close()
  }
}

async function measure(browser: Browser, address: string): Promise<Figures> {
  const page = await browser.context.newPage()
  await page.goto(address)
  const lines = draftLines()
  await page.evaluate((html) => window.lab.setContent(html), lines.map((line) => `<p>${line}</p>`).join(''))
  const panel = await browser.openPanel(page)
  await new PanelDriver(panel).goTo('检查')
  await panel.getByRole('radio', { name: '提交前检查' }).check()
  await panel.locator('#group-warning').waitFor()
  await watchFindings(panel)
  const frame = address.includes('tinymce') ? page.frameLocator('iframe') : page
  await watchKeys(page)
  await frame
    .getByText(lines[Math.floor(lines.length / 2)] ?? '')
    .first()
    .click()
  await page.keyboard.press('End')
  const waits: number[] = []
  const tasks = await longestTasks(browser.context, { page, panel }, async () => {
    for (let round = 0; round < ROUNDS; round++) waits.push(await oneRound(page, panel))
  })
  await page.close()
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN)
  const times = {
    longestTask: tasks.page.ms,
    longestTaskCpu: tasks.page.cpuMs,
    panelTask: tasks.panel.ms,
    panelTaskCpu: tasks.panel.cpuMs,
  }
  console.log(`${address}: ${sorted.map(Math.round).join(' ')} ms`)
  return { p95: at(0.95), median: at(0.5), ...times }
}

/** Types, waits for the finding, and takes what was typed away again. Answers ms from the last key to the drawn finding. */
async function oneRound(page: Page, panel: Page): Promise<number> {
  await typed(page, panel, BURST)
  const [key, change] = await Promise.all([
    page.evaluate(() => window.lastKeyAt),
    panel.evaluate(() => window.changedAt),
  ])
  await typed(
    page,
    panel,
    BURST.map(() => 'Backspace'),
  )
  return change - key
}

async function typed(page: Page, panel: Page, keys: readonly string[]): Promise<void> {
  await panel.evaluate(() => {
    window.changedAt = 0
  })
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(BETWEEN_KEYS_MS)
  }
  await panel.waitForFunction(() => window.changedAt > 0, null, { timeout: 10_000 })
  await page.waitForTimeout(300)
}

/** The moment (epoch ms) at which the number of findings was last drawn anew. */
async function watchFindings(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    let shown = ''
    new MutationObserver(() => {
      const now = document.querySelector('#group-warning')?.textContent ?? ''
      if (now === shown) return
      shown = now
      window.changedAt = performance.timeOrigin + performance.now()
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}

/** The moment (epoch ms) of the last key, in the page or in the editor's frame. */
async function watchKeys(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(() => {
      addEventListener(
        'keydown',
        (event) => {
          const top = window.top ?? window
          top.lastKeyAt = performance.timeOrigin + event.timeStamp
        },
        true,
      )
    })
  }
}

/** The lines of the repository's own papers, one after the other, up to 20,000 characters. */
function draftLines(): string[] {
  const files = readdirSync(PAPERS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
  const lines: string[] = []
  let length = 0
  for (const name of files.toSorted()) {
    for (const line of readFileSync(join(PAPERS, name), 'utf8').split('\n')) {
      if (line.trim() === '' || /[<&]/.test(line)) continue
      if (length >= CHARACTERS) return lines
      lines.push(line)
      length += line.length + 1
    }
  }
  return lines
}

await main()

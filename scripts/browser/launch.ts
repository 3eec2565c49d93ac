import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core'

// Playwright lists the side panel among a context's pages only with this (seen 2026-11, playwright-core 1.65).
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'

const PLAIN_START = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--enable-unsafe-extension-debugging',
]

export interface LaunchOptions {
  readonly headless: boolean
  /** The unpacked extension; loaded over CDP because branded Chrome ignores `--load-extension`. */
  readonly extension: string
  /** A profile to use again; a new one, removed at the end, when left out. */
  readonly profile?: string
  readonly language?: string
  readonly args?: readonly string[]
}

export interface Browser {
  readonly context: BrowserContext
  readonly extensionId: string
  readonly profile: string
  /** Clicks the toolbar icon on the tab of `page` and gives the panel's page: the open one, or (`another`: always) the one that this opens. */
  openPanel(page: Page, options?: { readonly another?: boolean }): Promise<Page>
  /** Clicks the toolbar icon on the tab of `page`, nothing more. */
  clickIcon(page: Page): Promise<void>
  /** Opens an address in a new window. */
  newWindow(url: string): Promise<Page>
  /** Stops the extension's service worker, as the browser does after some idle time. */
  stopWorker(): Promise<void>
  /** Takes the side panel API away from the worker: what 360 and other Chromium browsers look like to us. */
  withoutSidePanel(): Promise<void>
  close(): Promise<void>
  /** Ends the browser's process at once, as a crash does; the profile stays. */
  kill(): Promise<void>
}

const WORKER_TIMEOUT_MS = 10_000

/** Starts a browser with the extension in it. Throws with a plain message when our service worker does not appear in 10 s. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const language = options.language ?? 'zh-CN'
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'huigao-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') } as Record<string, string>,
    args: [
      ...PLAIN_START,
      `--lang=${language}`,
      ...(options.headless
        ? ['--headless=new', '--disable-gpu', '--window-size=1280,900']
        : ['--window-size=1360,900']),
      ...(options.args ?? []),
    ],
  })
  const cdp = await browserSession(context)
  const { id } = (await cdp.send('Extensions.loadUnpacked' as never, { path: options.extension } as never)) as {
    id: string
  }
  await listeningWorker(context, id)
  const clickIcon = async (page: Page) => {
    const targetId = await tabTarget(cdp, page)
    await cdp.send('Extensions.triggerAction' as never, { id, targetId } as never)
  }
  return {
    context,
    extensionId: id,
    profile,
    clickIcon,
    async openPanel(page, { another = false } = {}) {
      const isPanel = (p: Page) => p.url().startsWith(`chrome-extension://${id}/sidepanel.html`)
      const open = another ? undefined : context.pages().find(isPanel)
      const opened = open
        ? Promise.resolve(open)
        : context.waitForEvent('page', { predicate: isPanel, timeout: 15_000 })
      await clickIcon(page)
      const panel = await opened
      await panel.waitForLoadState('domcontentloaded')
      return panel
    },
    async newWindow(url) {
      const opened = context.waitForEvent('page')
      await cdp.send('Target.createTarget', { url, newWindow: true })
      const page = await opened
      await page.waitForLoadState('domcontentloaded')
      return page
    },
    async stopWorker() {
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
      const worker = targetInfos.find((target) => target.url.startsWith(`chrome-extension://${id}/`))
      if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId })
    },
    async withoutSidePanel() {
      const worker = await listeningWorker(context, id)
      await worker.evaluate(`for (const api of [globalThis.chrome, globalThis.browser])
        if (api) Object.defineProperty(api, 'sidePanel', { value: undefined })`)
    },
    async close() {
      await context.close()
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
    async kill() {
      const gone = new Promise((resolve) => context.on('close', resolve))
      // SIGKILL leaves no time for anything: what was not committed is lost.
      await cdp.send('Browser.crash').catch(() => null)
      await gone
    },
  }
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser gave no debugging session.')
  return browser.newBrowserCDPSession()
}

async function listeningWorker(context: BrowserContext, id: string): Promise<Worker> {
  const ours = (url: string) => url.startsWith(`chrome-extension://${id}/`)
  const worker =
    context.serviceWorkers().find((w) => ours(w.url())) ??
    (await context
      .waitForEvent('serviceworker', { predicate: (w) => ours(w.url()), timeout: WORKER_TIMEOUT_MS })
      .catch(() => null))
  const deadline = Date.now() + WORKER_TIMEOUT_MS
  while (worker && Date.now() < deadline) {
    // A click before the worker has registered its listener is lost.
    const listening = await worker.evaluate('chrome.action?.onClicked.hasListeners() === true').catch(() => false)
    if (listening) return worker
  }
  throw new Error(
    `The extension's service worker did not appear within ${WORKER_TIMEOUT_MS / 1000} s. Is this browser allowed to load unpacked extensions?`,
  )
}

async function tabTarget(cdp: CDPSession, page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await session.detach()
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] })
  const tabs = targetInfos.filter((t) => t.type === 'tab')
  const tab =
    tabs.find((t) => (targetInfo as { parentId?: string }).parentId === t.targetId) ??
    tabs.find((t) => t.url === page.url() && t.title === targetInfo.title) ??
    tabs.find((t) => t.url === page.url())
  if (!tab) throw new Error(`No tab shows ${page.url()}.`)
  return tab.targetId
}

import { type Browser, browser } from 'wxt/browser'

/** The active tab of a window. `url` is null where the browser does not let us see it. */
export interface TabView {
  readonly id: number
  readonly windowId: number
  readonly url: string | null
  readonly title: string | null
  readonly loading: boolean
}

/** The window that this panel belongs to; for a panel in a window of its own, the window that it was opened for (`?window=`). */
export async function panelWindowId(search: string): Promise<number> {
  const given = Number(new URLSearchParams(search).get('window'))
  if (Number.isInteger(given) && given > 0) return given
  const current = await browser.windows.getCurrent()
  return current.id ?? browser.windows.WINDOW_ID_NONE
}

/** The active tab of `windowId`, or null when the window is gone. */
export async function activeTab(windowId: number): Promise<TabView | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId })
  if (tab?.id === undefined) return null
  return {
    id: tab.id,
    windowId,
    url: tab.url ?? null,
    title: tab.title ?? null,
    loading: tab.status === 'loading',
  }
}

/** Tells when another tab of `windowId` became active, or the active one went elsewhere or finished loading. */
export function watchActiveTab(windowId: number, changed: () => void, signal: AbortSignal): void {
  const onActivated = (info: Browser.tabs.OnActivatedInfo) => {
    if (info.windowId === windowId) changed()
  }
  const onUpdated = (_id: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab) => {
    if (tab.windowId === windowId && tab.active && (change.status || change.url)) changed()
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated)
      browser.tabs.onUpdated.removeListener(onUpdated)
    },
    { once: true },
  )
}

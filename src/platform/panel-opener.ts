import { type Browser, browser } from 'wxt/browser'
import { texts } from './i18n.ts'

/**
 * Opens the panel for the window of `tab`. Must run synchronously in the user's gesture: an await before it loses the
 * gesture. Where the browser has no side panel (360, QQ and other Chromium browsers) the same page opens as a window.
 */
export function openPanel(tab: Pick<Browser.tabs.Tab, 'windowId'>): Promise<void> {
  const sidePanel = (browser as { sidePanel?: typeof browser.sidePanel }).sidePanel
  if (sidePanel?.open) return sidePanel.open({ windowId: tab.windowId })
  const sidebar = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction
  if (sidebar) return sidebar.open()
  return openPanelWindow(tab.windowId)
}

/** Finds the panel window of a browser window by its address, so that a second click brings it to the front. */
async function openPanelWindow(windowId: number): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html?window=${windowId}`)
  const contexts = await browser.runtime.getContexts({ documentUrls: [url] })
  const existing = contexts[0]?.windowId
  if (existing !== undefined && existing >= 0) {
    await browser.windows.update(existing, { focused: true })
    return
  }
  await browser.windows.create({ url, type: 'popup', width: 420, height: 760 })
}

/** Calls `asked` for each click on the icon, keyboard command or menu entry, synchronously within the gesture. */
export function onPanelAsked(asked: (tab: Browser.tabs.Tab) => void): void {
  browser.action.onClicked.addListener(asked)
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ID && tab) asked(tab)
  })
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() =>
      browser.contextMenus.create({
        id: MENU_ID,
        title: texts('action.title'),
        contexts: ['page', 'frame', 'selection', 'editable'],
      }),
    )
  })
}

const MENU_ID = 'open-panel'

import { defineBackground } from 'wxt/utils/define-background'
import { panelGranted } from '#src/messaging/messages/panel-granted.ts'
import { createMessenger } from '#src/messaging/messenger.ts'
import { reportFault } from '#src/platform/faults.ts'
import { onPanelAsked, openPanel } from '#src/platform/panel-opener.ts'
import { extensionSelf, extensionTransport } from '#src/platform/transport.ts'

export default defineBackground(() => {
  const messenger = createMessenger(extensionTransport(), extensionSelf(), 'background', reportFault)
  onPanelAsked((tab) => {
    openPanel(tab).catch((error: unknown) => reportFault(error, 'panel.open'))
    // A panel that is open already learns here that activeTab holds again; a new one looks by itself.
    if (tab.id !== undefined) void messenger.tell(panelGranted, { tabId: tab.id, windowId: tab.windowId })
  })
})

import { type Browser, browser } from 'wxt/browser'

/** What the browser stamps on a message, in our own words. */
interface StampedSender {
  readonly extensionId: string | null
  readonly url: string | null
  readonly tabId: number | null
  readonly windowId: number | null
  readonly frameId: number | null
  readonly documentId: string | null
}

/** The extension's id and the base of its pages. */
export function extensionSelf(): { extensionId: string; baseUrl: string } {
  return { extensionId: browser.runtime.id, baseUrl: browser.runtime.getURL('/') }
}

/** Messages over `runtime` and `tabs`. A document is named by its documentId, so that no answer comes from a later page in the same frame. */
export function extensionTransport() {
  return {
    toFrame: (frame: { tabId: number; frameId: number; documentId: string | null }, envelope: unknown) =>
      browser.tabs.sendMessage(
        frame.tabId,
        envelope,
        frame.documentId ? { documentId: frame.documentId } : { frameId: frame.frameId },
      ),
    toExtension: (envelope: unknown) => browser.runtime.sendMessage(envelope),
    listen(listener: (envelope: unknown, sender: StampedSender) => Promise<unknown> | undefined, signal: AbortSignal) {
      const onMessage = (
        envelope: unknown,
        sender: Browser.runtime.MessageSender,
        sendResponse: (answer: unknown) => void,
      ): boolean => {
        const answer = listener(envelope, stampedSender(sender))
        if (!answer) return false
        void answer.then(sendResponse)
        return true
      }
      browser.runtime.onMessage.addListener(onMessage)
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true })
    },
  }
}

function stampedSender(sender: Browser.runtime.MessageSender): StampedSender {
  return {
    extensionId: sender.id ?? null,
    url: sender.url ?? null,
    tabId: sender.tab?.id ?? null,
    windowId: sender.tab?.windowId ?? null,
    frameId: sender.frameId ?? null,
    documentId: sender.documentId ?? null,
  }
}

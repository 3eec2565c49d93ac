import type { Party } from './message.ts'

/** What the browser stamps on a message; nothing in it can be forged by the sender. */
export interface Sender {
  readonly extensionId: string | null
  /** The URL of the sending document, null for a background script that states none. */
  readonly url: string | null
  readonly tabId: number | null
  readonly windowId: number | null
  readonly frameId: number | null
  readonly documentId: string | null
}

/** Our own identity: the extension's id and the base of its pages (`chrome-extension://…/`). */
export interface Self {
  readonly extensionId: string
  readonly baseUrl: string
}

/**
 * True when the sender is what the message says it comes from. A page speaks from a frame of a tab and never from our
 * own origin; the panel speaks from our origin with a page of ours; the background from our origin without a tab.
 */
export function isFrom(party: Party, sender: Sender, self: Self): boolean {
  if (sender.extensionId !== self.extensionId) return false
  const ours = sender.url?.startsWith(self.baseUrl) ?? false
  if (party === 'page') return sender.tabId !== null && sender.frameId !== null && !ours
  if (party === 'panel') return ours && (sender.url?.includes('.html') ?? false)
  return sender.tabId === null && !(sender.url?.includes('.html') ?? false)
}

import type { InsertRoute } from '../contract.ts'
import { selectIn } from './selection.ts'

export interface Payload {
  /** What is pasted; null where plain text alone is to go. */
  readonly html: string | null
  /** What the browser itself is to insert when the page takes no event. */
  readonly plainHtml: string
  /** What `plainHtml` replaces instead of the selection. */
  readonly plainRange: Range | null
  readonly text: string
}

/**
 * Offers content to an editing host whose selection is set: a synthetic paste, then a replacement by beforeinput, then
 * insertHTML. An editor that takes an event prevents it; nothing more is sent then, and neither when `changed` says that
 * it acted without preventing. The return value of execCommand tells nothing. The clipboard is not touched.
 */
export function offerRich(host: HTMLElement, payload: Payload, changed: () => boolean): InsertRoute | null {
  const document = host.ownerDocument
  const view = document.defaultView
  if (!view) return null
  const common = { bubbles: true, cancelable: true, composed: true }
  const transfer = (): DataTransfer => {
    const data = new view.DataTransfer()
    if (payload.html !== null) data.setData('text/html', payload.html)
    data.setData('text/plain', payload.text)
    return data
  }
  const paste = new view.ClipboardEvent('paste', { ...common, clipboardData: transfer() })
  if (!host.dispatchEvent(paste) || changed()) return 'paste'
  const replacement = new view.InputEvent('beforeinput', {
    ...common,
    inputType: 'insertReplacementText',
    dataTransfer: transfer(),
  })
  if (!host.dispatchEvent(replacement) || changed()) return 'beforeinput'
  if (payload.plainRange) selectIn(host, payload.plainRange)
  document.execCommand('insertHTML', false, payload.plainHtml)
  return changed() ? 'insert-html' : null
}

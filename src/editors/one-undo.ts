import type { Sending } from './adapter.ts'
import type { InsertRoute } from './contract.ts'

/**
 * Sends, and says whether the browser's own undo takes back just that: it does when the browser told of exactly one edit
 * of its own (an edit by script alone is in no history, several edits are several steps).
 */
export function sendNatively(host: HTMLElement, send: () => InsertRoute | null): Sending | null {
  let edits = 0
  const count = (event: Event): void => {
    if (event.isTrusted) edits += 1
  }
  host.addEventListener('input', count, { capture: true })
  const route = send()
  host.removeEventListener('input', count, { capture: true })
  if (!route) return null
  return { route, undo: edits === 1 ? () => host.ownerDocument.execCommand('undo') : null }
}

/** Sends to an editor that keeps its own history and takes the browser's request to go a step back. */
export function sendManaged(host: HTMLElement, send: () => InsertRoute | null): Sending | null {
  const route = send()
  const view = host.ownerDocument.defaultView
  if (!route || !view) return null
  if (route === 'insert-html') return { route, undo: null }
  const init = { inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true }
  return { route, undo: () => !host.dispatchEvent(new view.InputEvent('beforeinput', init)) }
}

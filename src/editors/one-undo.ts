import type { Sending } from './adapter.ts'
import type { InsertRoute } from './contract.ts'

/**
 * Sends, and says whether the browser's own undo takes back just that: it does when the browser told of exactly one edit
 * of its own (an edit by script alone is in no history, several edits may be several steps).
 */
export function sendNatively(host: HTMLElement, send: () => InsertRoute | null): Sending | null {
  let edits = 0
  const count = (event: Event): void => {
    if (event.isTrusted) edits += 1
  }
  host.addEventListener('input', count, { capture: true })
  const route = send()
  host.removeEventListener('input', count, { capture: true })
  return route && { route, undo: edits === 1 ? nativeUndo(host) : null }
}

/** The browser's own undo, as long as the user has not written since. */
export function nativeUndo(host: HTMLElement): () => boolean {
  return unlessWritten(host, () => host.ownerDocument.execCommand('undo'))
}

/** Sends to an editor that keeps its own history and takes the browser's request to go a step back. */
export function sendManaged(host: HTMLElement, send: () => InsertRoute | null): Sending | null {
  const route = send()
  const view = host.ownerDocument.defaultView
  if (!route || route === 'insert-html' || !view) return route && { route, undo: null }
  const init = { inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true }
  const undo = unlessWritten(host, () => !host.dispatchEvent(new view.InputEvent('beforeinput', init)))
  return { route, undo }
}

/** Editors join what is written soon after an insertion to the same step of their history: an undo would take both. */
function unlessWritten(host: HTMLElement, undo: () => boolean): () => boolean {
  let isWritten = false
  const listening = new AbortController()
  const note = (event: Event): void => {
    if (!event.isTrusted) return
    isWritten = true
    listening.abort()
  }
  host.addEventListener('beforeinput', note, { capture: true, signal: listening.signal })
  return () => {
    listening.abort()
    return !isWritten && undo()
  }
}

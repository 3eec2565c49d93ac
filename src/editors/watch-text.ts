const PAUSE = 300

export interface TextWatch {
  readonly signal: AbortSignal
  readonly composing: () => boolean
  readonly changed: () => void
}

/** Calls `changed` once the text of an editor has been still for a moment, never while an input method composes. Returns what to call when a composition has ended. */
export function watchText(element: HTMLElement, { signal, composing, changed }: TextWatch): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pending = false
  const tell = (): void => {
    if (!pending || signal.aborted || composing()) return
    pending = false
    changed()
  }
  const note = (): void => {
    pending = true
    clearTimeout(timer)
    timer = setTimeout(tell, PAUSE)
  }
  element.addEventListener('input', note, { capture: true, passive: true, signal })
  const observer = new MutationObserver(note)
  observer.observe(element, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
  return () => {
    if (pending) note()
  }
}

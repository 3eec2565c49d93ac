/** Ms without a change after which a text is called still. The panel's findings follow within 300 ms of the last key. */
const PAUSE = 80

export interface WatchOptions {
  readonly signal: AbortSignal
  readonly composing: () => boolean
  readonly changed: () => void
}

export interface TextWatch {
  /** A composition has ended: what waited for that is told. */
  readonly resume: () => void
  /** Someone could not read because of a composition: tells them after it, even if the text is what it was. */
  readonly owe: () => void
}

/** Calls `changed` once the text of an editor has been still for a moment, never while an input method composes. */
export function watchText(element: HTMLElement, { signal, composing, changed }: WatchOptions): TextWatch {
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
  return {
    resume() {
      if (pending) note()
    },
    owe: () => (pending = true),
  }
}

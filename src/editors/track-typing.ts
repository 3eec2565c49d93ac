const WRITING = ['keydown', 'beforeinput', 'input', 'paste', 'cut', 'drop'] as const

/** Epoch ms when the user last wrote in an editor, as far as is known: the moment from which it was watched at the earliest. */
export type LastTyped = () => number

/** Notes when keys and edits reach an editor. Events that scripts dispatch do not count, edits that they make the browser do count. */
export function trackTyping(element: HTMLElement, signal: AbortSignal, now: () => number): LastTyped {
  let last = now()
  const note = (event: Event): void => {
    if (event.isTrusted) last = now()
  }
  for (const type of WRITING) element.addEventListener(type, note, { capture: true, passive: true, signal })
  return () => last
}

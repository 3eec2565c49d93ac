/** Knows whether an input method is composing in a document: nothing may be read, inserted or reported meanwhile. */
export interface Composition {
  isOpen(): boolean
}

/** Follows the composition events of a document, open shadow trees included. `ended` is called after each one. */
export function watchComposition(document: Document, signal: AbortSignal, ended: () => void): Composition {
  let open = false
  const options = { capture: true, passive: true, signal }
  document.addEventListener('compositionstart', () => (open = true), options)
  document.addEventListener(
    'compositionend',
    () => {
      open = false
      ended()
    },
    options,
  )
  return { isOpen: () => open }
}

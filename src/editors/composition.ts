/** Knows whether an input method is composing in a document: nothing may be read, inserted or reported meanwhile. */
export interface Composition {
  isOpen(): boolean
}

/**
 * Follows the composition events of a document, open shadow trees included. `ended` is called after each composition.
 * One that loses its end counts as over when its element leaves the page or the focus, or takes an edit that is none of
 * the input method's: an editor that is removed while it composes sends nothing any more.
 */
export function watchComposition(document: Document, signal: AbortSignal, ended: () => void): Composition {
  let place: Node | null = null
  const options = { capture: true, passive: true, signal }
  const begin = (event: Event): void => {
    const [target] = event.composedPath()
    place = target instanceof Node ? target : document
  }
  const end = (): void => {
    if (!place) return
    place = null
    ended()
  }
  document.addEventListener('compositionstart', begin, options)
  document.addEventListener('compositionupdate', begin, options)
  document.addEventListener('compositionend', end, options)
  document.addEventListener('focusout', (event) => event.isTrusted && end(), options)
  document.addEventListener('input', (event) => isOwnEdit(event) && end(), options)
  return {
    isOpen() {
      if (place && !place.isConnected) end()
      return place !== null
    },
  }
}

/** Whether the browser tells of an edit that no input method makes. Editors dispatch input events of their own at any time. */
function isOwnEdit(event: Event): boolean {
  if (!event.isTrusted || !(event instanceof InputEvent)) return false
  return !event.isComposing && event.inputType !== 'insertCompositionText'
}

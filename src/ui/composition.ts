import type { KeyboardEvent } from 'react'

/** True for a key that an input method takes: Enter and Escape then belong to its candidate list. 229 is what Safari reports for the key that ends a composition. */
function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229
}

/** As `onKeyDownCapture` of the outermost element: keys of an input method reach no handler of the panel, portals included. */
export function keepFromComposition(event: KeyboardEvent): void {
  if (isComposing(event)) event.stopPropagation()
}

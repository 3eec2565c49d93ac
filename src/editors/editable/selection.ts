/** The selection of the tree that an element is in: a shadow tree has its own in Chromium. */
export function selectionAround(element: Element): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = element.getRootNode()
  return root.getSelection ? root.getSelection() : element.ownerDocument.getSelection()
}

/** The selected range when it lies wholly inside `element`. */
export function rangeWithin(element: Element): Range | null {
  const selection = selectionAround(element)
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return element.contains(range.commonAncestorContainer) ? range : null
}

/** The innermost focused element, through open shadow trees. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** Focuses an element and selects a range in it. focus() alone would put a caret at the start. */
export function selectIn(element: HTMLElement, range: Range): void {
  if (!element.contains(deepActiveElement(element.ownerDocument))) element.focus({ preventScroll: true })
  const selection = selectionAround(element)
  selection?.removeAllRanges()
  selection?.addRange(range.cloneRange())
}

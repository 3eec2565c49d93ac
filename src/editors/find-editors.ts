import type { EditorAdapter } from './adapter.ts'
import { ADAPTERS } from './registry.ts'

export interface FoundEditor {
  readonly element: HTMLElement
  readonly adapter: EditorAdapter
}

/** Smaller fields are no place for a paper: search boxes, and the hidden fields with which editors catch keys. */
const SMALLEST = { width: 60, height: 16 }

/** The adapters that know an editor also while it is read-only; the last one takes only what can be edited. */
const KNOWN = ADAPTERS.slice(0, -1)
const GENERAL = ADAPTERS.at(-1)
const CANDIDATES = [...KNOWN.map((adapter) => adapter.selector), '[contenteditable]'].join()

/** All editors of a document, open shadow trees included, each once: of nested ones the outermost. Frames are other documents. */
export function findEditors(document: Document): FoundEditor[] {
  const found: FoundEditor[] = []
  if (document.designMode === 'on' && GENERAL) return [{ element: document.body, adapter: GENERAL }]
  for (const root of treesOf(document))
    for (const element of root.querySelectorAll<HTMLElement>(CANDIDATES)) {
      const adapter = adapterOf(element)
      if (adapter && isShown(element) && !found.some((f) => f.element.contains(element)))
        found.push({ element, adapter })
    }
  return found
}

/** The editor that an element is in, or null. */
export function editorAround(element: Element): FoundEditor | null {
  let best: FoundEditor | null = null
  for (let at: Element | null = element; at; at = at.parentElement) {
    const adapter = at instanceof HTMLElement ? adapterOf(at) : null
    if (adapter && at instanceof HTMLElement && isShown(at)) best = { element: at, adapter }
  }
  return best
}

function adapterOf(element: HTMLElement): EditorAdapter | null {
  const known = KNOWN.find((adapter) => element.matches(adapter.selector))
  if (known) return known
  const host = element.isContentEditable && !element.parentElement?.isContentEditable
  return host && GENERAL ? GENERAL : null
}

function* treesOf(root: Document | ShadowRoot): Iterable<Document | ShadowRoot> {
  yield root
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) yield* treesOf(element.shadowRoot)
}

function isShown(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width >= SMALLEST.width && height >= SMALLEST.height && element.checkVisibility({ visibilityProperty: true })
}

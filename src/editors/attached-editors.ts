import type { EditorAdapter, EditorSurface } from './adapter.ts'
import { deepActiveElement } from './editable/selection.ts'
import { editorAround, findEditors } from './find-editors.ts'

/** An editor of the page that has an id for as long as its element is there. */
export interface AttachedEditor {
  readonly id: string
  readonly element: HTMLElement
  readonly adapter: EditorAdapter
  readonly surface: EditorSurface
  /** Aborts when the element leaves the page or the host ends. */
  readonly signal: AbortSignal
  /** Epoch ms; 0 when the user was never seen in it. */
  lastActiveAt: number
}

export interface AttachedEditors {
  /** The editors that the page shows now, and those that were editable a moment ago. */
  all(): readonly AttachedEditor[]
  /** The editor with this id while it is in the page. */
  byId(id: string): AttachedEditor | null
  /** The editor that has the focus. */
  active(): AttachedEditor | null
}

/** Keeps the editors of a document: each gets its surface and id once; `attached` is told of every new one. */
export function attachEditors(
  document: Document,
  signal: AbortSignal,
  newId: () => string,
  attached: (editor: AttachedEditor) => void,
): AttachedEditors {
  const known = new Map<HTMLElement, { readonly editor: AttachedEditor; readonly end: AbortController }>()

  function attach(element: HTMLElement, adapter: EditorAdapter): AttachedEditor {
    const old = known.get(element)
    if (old) return old.editor
    const end = new AbortController()
    const editor = {
      id: newId(),
      element,
      adapter,
      surface: adapter.attach(element),
      signal: end.signal,
      lastActiveAt: 0,
    }
    known.set(element, { editor, end })
    attached(editor)
    return editor
  }

  function drop(isGone: (element: HTMLElement) => boolean): void {
    for (const [element, { end }] of known)
      if (isGone(element)) {
        known.delete(element)
        end.abort()
      }
  }

  signal.addEventListener('abort', () => drop(() => true))
  return {
    all() {
      if (signal.aborted) return []
      drop((element) => !element.isConnected)
      const shown = findEditors(document).map(({ element, adapter }) => attach(element, adapter))
      const silent = [...known.values()].map(({ editor }) => editor).filter((e) => !shown.includes(e) && isVisible(e))
      return [...shown, ...silent]
    },
    byId(id) {
      drop((element) => !element.isConnected)
      for (const { editor } of known.values()) if (editor.id === id) return editor
      return null
    },
    active() {
      const focused = signal.aborted ? null : deepActiveElement(document)
      if (!focused) return null
      for (const { editor } of known.values()) if (editor.element.contains(focused)) return editor
      const found = editorAround(focused)
      return found ? attach(found.element, found.adapter) : null
    },
  }
}

function isVisible({ element }: AttachedEditor): boolean {
  return element.checkVisibility() && element.getBoundingClientRect().height > 0
}

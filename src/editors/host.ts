import type { Range } from '#src/core/draft.ts'
import type { Reading } from '#src/core/reading.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { EditorAdapter, EditorSurface } from './adapter.ts'
import { watchComposition } from './composition.ts'
import type { EditorEvents, EditorFailure, EditorHost, EditorInfo, InsertReport } from './contract.ts'
import { deepActiveElement } from './editable/selection.ts'
import { titleOf } from './editor-title.ts'
import { findAnchor } from './find-anchor.ts'
import { editorAround, findEditors } from './find-editors.ts'
import { insertInto } from './insert.ts'
import { watchText } from './watch-text.ts'

export interface EditorHostOptions {
  readonly document: Document
  readonly events: EditorEvents
  /** Ends the host: every listener and observer goes, every later call answers `gone`. */
  readonly signal: AbortSignal
  /** Epoch ms. */
  readonly now: () => number
  readonly newId: () => string
}

interface Attached {
  readonly id: string
  readonly element: HTMLElement
  readonly adapter: EditorAdapter
  readonly surface: EditorSurface
  readonly detach: AbortController
  lastActiveAt: number
}

const CARET_PAUSE = 150

/** Serves the editors of one document: finds them, remembers the caret of each, inserts, reads and reveals. */
export function createEditorHost({ document, events, signal, now, newId }: EditorHostOptions): EditorHost {
  const attached = new Map<Element, Attached>()
  let muted = 0
  let queue: Promise<unknown> = Promise.resolve()
  const watchers = new Set<() => void>()
  const composition = watchComposition(document, signal, () => {
    for (const flush of watchers) flush()
  })

  function attach(element: HTMLElement, adapter: EditorAdapter): Attached {
    const known = attached.get(element)
    if (known) return known
    const entry: Attached = {
      id: newId(),
      element,
      adapter,
      surface: adapter.attach(element),
      detach: new AbortController(),
      lastActiveAt: 0,
    }
    attached.set(element, entry)
    const flush = watchText(element, {
      signal: AbortSignal.any([signal, entry.detach.signal]),
      composing: composition.isOpen,
      changed: () => events.changed(entry.id),
    })
    watchers.add(flush)
    entry.detach.signal.addEventListener('abort', () => watchers.delete(flush))
    return entry
  }

  function prune(): void {
    for (const [element, entry] of attached)
      if (!element.isConnected) {
        entry.detach.abort()
        attached.delete(element)
      }
  }

  function active(): Attached | null {
    const element = deepActiveElement(document)
    if (!element) return null
    for (const entry of attached.values()) if (entry.element.contains(element)) return entry
    const found = editorAround(element)
    return found ? attach(found.element, found.adapter) : null
  }

  function remember(): void {
    if (muted > 0) return
    const entry = active()
    if (!entry) return
    entry.surface.remember()
    entry.lastActiveAt = now()
    announce(entry.id)
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  function announce(editor: string): void {
    clearTimeout(timer)
    timer = setTimeout(() => events.focused(editor), CARET_PAUSE)
  }

  function find(id: string): Attached | null {
    if (signal.aborted) return null
    prune()
    for (const entry of attached.values()) if (entry.id === id) return entry
    return null
  }

  async function quietly<T>(entry: Attached, work: () => Promise<T>): Promise<T> {
    muted += 1
    try {
      return await work()
    } finally {
      await wait(0)
      muted -= 1
      if (entry.element.isConnected) entry.surface.remember()
    }
  }

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const pause = setTimeout(resolve, signal.aborted ? 0 : ms)
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(pause)
          resolve()
        },
        { once: true },
      )
    })

  const options = { capture: true, passive: true, signal }
  for (const type of ['selectionchange', 'focusin', 'select']) document.addEventListener(type, remember, options)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    for (const entry of attached.values()) entry.detach.abort()
    attached.clear()
  })
  remember()

  return {
    list() {
      if (signal.aborted) return []
      prune()
      const shown = findEditors(document).map(({ element, adapter }) => attach(element, adapter))
      for (const entry of attached.values()) if (!shown.includes(entry) && wasEditor(entry)) shown.push(entry)
      return shown.map(infoOf)
    },
    read: async (id) => {
      const entry = find(id)
      if (!entry) return fail('gone')
      if (composition.isOpen()) return fail('composing')
      const { draft, complete, map } = entry.surface.read().reading
      return ok({ editor: id, draft, complete, synthetic: gapsOf(draft.text.length, map) })
    },
    insert(id, content, place) {
      const next = queue.then(async (): Promise<Result<InsertReport, EditorFailure>> => {
        const entry = find(id)
        if (!entry) return fail('gone')
        if (muted === 0 && active() === entry) entry.surface.remember()
        return quietly(entry, () =>
          insertInto(entry.surface, content, place, {
            rich: entry.adapter.capabilities.rich,
            composing: composition.isOpen,
            present: () => entry.element.isConnected && !signal.aborted,
            wait,
          }),
        )
      })
      queue = next.catch(() => null)
      return next
    },
    reveal(id, anchor) {
      const next = queue.then(async (): Promise<Result<'selected', EditorFailure>> => {
        const entry = find(id)
        if (!entry) return fail('gone')
        if (composition.isOpen()) return fail('composing')
        const text = entry.surface.read()
        const found = findAnchor(text.reading.draft.text, anchor)
        if (!found.ok) return found
        return quietly(entry, async () => {
          if (!text.select(found.value)) return fail('not-found')
          await wait(0)
          return text.selected() === null ? fail('refused') : ok('selected')
        })
      })
      queue = next.catch(() => null)
      return next
    },
  }
}

function wasEditor({ element }: Attached): boolean {
  return element.checkVisibility() && element.getBoundingClientRect().height > 0
}

function infoOf({ id, element, adapter, surface, lastActiveAt }: Attached): EditorInfo {
  const { width, height } = element.getBoundingClientRect()
  return {
    id,
    adapter: adapter.id,
    title: titleOf(element),
    readOnly: surface.isReadOnly(),
    capabilities: adapter.capabilities,
    lastActiveAt,
    selectedLength: surface.selectedLength(),
    area: Math.round(width * height),
  }
}

function gapsOf(length: number, map: Reading<unknown>['map']): Range[] {
  const gaps: Range[] = []
  let at = 0
  for (const { start, end } of map) {
    if (start > at) gaps.push({ start: at, end: start })
    at = end
  }
  if (at < length) gaps.push({ start: at, end: length })
  return gaps
}

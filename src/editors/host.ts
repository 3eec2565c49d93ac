import type { Range } from '#src/core/draft.ts'
import type { Reading } from '#src/core/reading.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import { type AttachedEditor, attachEditors } from './attached-editors.ts'
import { watchComposition } from './composition.ts'
import type { EditorEvents, EditorFailure, EditorHost, EditorInfo } from './contract.ts'
import { titleOf } from './editor-title.ts'
import { insertInto } from './insert.ts'
import { revealIn } from './reveal.ts'
import { successorOf } from './successor.ts'
import { trackCaret } from './track-caret.ts'
import { type LastTyped, trackTyping } from './track-typing.ts'
import { type TextWatch, watchText } from './watch-text.ts'

export interface EditorHostOptions {
  readonly document: Document
  readonly events: EditorEvents
  /** Ends the host: every listener and observer goes, every later call answers `gone`. */
  readonly signal: AbortSignal
  /** Epoch ms. */
  readonly now: () => number
  readonly newId: () => string
}

/** Serves the editors of one document: finds them, remembers the caret of each, inserts, reads and reveals. Frames inside it are served by their own hosts. */
export function createEditorHost({ document, events, signal: asked, now, newId }: EditorHostOptions): EditorHost {
  const signal = AbortSignal.any([asked, retireOlder(document)])
  const watches = new Map<string, TextWatch>()
  const typed = new Map<string, LastTyped>()
  const composition = watchComposition(document, signal, () => {
    for (const watch of watches.values()) watch.resume()
  })
  const editors = attachEditors(document, signal, newId, (editor) => {
    const watch = watchText(editor.element, {
      signal: editor.signal,
      composing: composition.isOpen,
      changed: () => events.changed(editor.id),
    })
    watches.set(editor.id, watch)
    typed.set(editor.id, trackTyping(editor.element, editor.signal, now))
    editor.signal.addEventListener('abort', () => {
      watches.delete(editor.id)
      typed.delete(editor.id)
    })
  })
  const caret = trackCaret(document, editors, signal, now, events.focused)
  const wait = (ms: number): Promise<void> => pause(ms, signal)

  let last: Promise<unknown> = Promise.resolve()
  /** One at a time: two insertions at once would each read the other's text. */
  function inTurn<T>(
    id: string,
    work: (editor: AttachedEditor) => Promise<Result<T, EditorFailure>>,
  ): Promise<Result<T, EditorFailure>> {
    const next = last.then(async (): Promise<Result<T, EditorFailure>> => {
      const editor = editors.byId(id)
      if (!editor) return fail('gone')
      if (composition.isOpen()) return fail('composing')
      if (editors.active() === editor) editor.surface.remember()
      return caret.quietly(editor, () => work(editor))
    })
    last = next.catch(() => null)
    return next
  }

  return {
    list: () => editors.all().map(infoOf),
    read: async (id) => {
      const editor = editors.byId(id)
      if (!editor) return fail('gone')
      if (composition.isOpen()) {
        watches.get(id)?.owe()
        return fail('composing')
      }
      const { draft, complete, map } = editor.surface.read().reading
      return ok({ editor: id, draft, complete, synthetic: gapsOf(draft.text.length, map) })
    },
    insert: (id, content, place) =>
      inTurn(id, (editor) =>
        insertInto(editor.surface, content, place, {
          rich: editor.adapter.capabilities.rich,
          composing: composition.isOpen,
          present: () => editor.element.isConnected && !signal.aborted,
          successor: successorOf(editor, editors),
          ended: () => signal.aborted,
          sinceTyped: () => now() - (typed.get(id)?.() ?? now()),
          wait,
        }),
      ),
    reveal: (id, anchor) => inTurn(id, ({ surface }) => revealIn(surface, anchor, wait)),
  }
}

const RETIRE = Symbol.for('huigao.editor-host')

/** A script that starts anew in a document ends the host that an earlier one left there. */
function retireOlder(document: Document & { [RETIRE]?: AbortController }): AbortSignal {
  document[RETIRE]?.abort()
  const own = new AbortController()
  document[RETIRE] = own
  return own.signal
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve()
      return
    }
    const stop = (): void => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}

function infoOf({ id, element, adapter, surface, lastActiveAt }: AttachedEditor): EditorInfo {
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

import type { AttachedEditor, AttachedEditors } from './attached-editors.ts'

const PAUSE = 150

export interface CaretTracker {
  /** Does work that moves the focus itself: meanwhile nothing is taken for the user's caret. Where the caret stands afterwards is remembered. */
  quietly<T>(editor: AttachedEditor, work: () => Promise<T>): Promise<T>
}

/** Remembers in each editor where the user was last, and tells `focused` once the caret rests. */
export function trackCaret(
  document: Document,
  editors: AttachedEditors,
  signal: AbortSignal,
  now: () => number,
  focused: (editor: string) => void,
): CaretTracker {
  let muted = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const remember = (): void => {
    if (muted > 0) return
    const editor = editors.active()
    if (!editor) return
    editor.surface.remember()
    editor.lastActiveAt = now()
    clearTimeout(timer)
    timer = setTimeout(() => focused(editor.id), PAUSE)
  }
  const options = { capture: true, passive: true, signal }
  for (const type of ['selectionchange', 'focusin', 'select']) document.addEventListener(type, remember, options)
  signal.addEventListener('abort', () => clearTimeout(timer))
  remember()
  return {
    async quietly(editor, work) {
      muted += 1
      try {
        return await work()
      } finally {
        // The browser tells of the last selection in a task of its own.
        await new Promise((resolve) => setTimeout(resolve, 0))
        muted -= 1
        if (editors.active() === editor) editor.surface.remember()
      }
    },
  }
}

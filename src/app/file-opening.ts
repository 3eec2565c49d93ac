import type { Result } from '#src/core/result.ts'
import type { PaperState } from './app.ts'
import { type DocumentFailure, type DocumentReaders, type DocumentReading, readDocument } from './read-document.ts'

/** A file that is read faster than this (ms) is not announced. */
const SAID_AFTER_MS = 250

export interface FileOpening {
  /** Reads a file; a later call, or `cancel`, ends an earlier one, whose answer is then dropped. */
  open(file: File): Promise<void>
  cancel(): void
}

/** Reads dropped and chosen files, one at a time, and says how far it is. */
export function createFileOpening(
  readers: DocumentReaders,
  say: (loading: PaperState['loading']) => void,
  opened: (file: File, result: Result<DocumentReading, DocumentFailure>) => void,
): FileOpening {
  let current: AbortController | null = null
  const cancel = (): void => {
    current?.abort()
    current = null
    say(null)
  }
  return {
    cancel,
    async open(file) {
      cancel()
      const mine = new AbortController()
      current = mine
      const tell = (share: number | null) => {
        if (current === mine) say({ fileName: file.name, share })
      }
      const timer = setTimeout(() => tell(null), SAID_AFTER_MS)
      const result = await readDocument(file, readers, { signal: mine.signal, onProgress: tell })
      clearTimeout(timer)
      if (current !== mine) return
      cancel()
      // What was open stays open when the reading is given up.
      if (result.ok || result.error.reason !== 'cancelled') opened(file, result)
    },
  }
}

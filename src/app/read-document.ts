import type { Draft } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { DocxCounts } from '#src/docx/read/docx-reading.ts'
import { isZip, kindOfFile } from '#src/docx/read/file-kind.ts'
import { decodeHtml } from '#src/formats/decode-html.ts'
import { decodeText } from '#src/formats/decode-text.ts'
import { readMarkdown } from '#src/formats/read-markdown.ts'
import { readText } from '#src/formats/read-text.ts'
import type { Named } from '#src/genres/vocabulary.ts'

/** What was read of a document. */
export interface DocumentReading {
  readonly draft: Draft
  readonly complete: boolean
  /** What the text of a Word file leaves out or takes as settled; absent where there is nothing to say. */
  readonly counts?: DocxCounts
}

/** Why a document was not read. `text` says it in the reader's words where the reader of its format knows more. */
export interface DocumentFailure {
  readonly reason: DocumentFault
  readonly text?: Named
}

export type DocumentFault = 'empty-file' | 'too-large' | 'unreadable-file' | 'cancelled'

export interface ReadingTask {
  readonly signal: AbortSignal
  /** 0 … 1; a reader that cannot tell says nothing. */
  readonly onProgress: (share: number) => void
}

/** The readers of what is no plain text. */
export interface DocumentReaders {
  /** Reads .docx; every other file that is no text comes here too, and is refused with what it is and what to do. */
  readonly docx: (
    bytes: Uint8Array<ArrayBuffer>,
    task: ReadingTask,
  ) => Promise<Result<DocumentReading, DocumentFailure>>
  /** Without it a web page is refused as `docx` refuses it. */
  readonly html?: (html: string) => DocumentReading
}

/** A file of plain text is never this large (bytes): 8 MB are four million characters. */
const LARGEST_TEXT = 8_000_000
const LARGEST = 100_000_000
const MARKDOWN = /\.(md|markdown)$/i

/**
 * Reads a dropped or chosen file by what it holds, whatever its name says; the file is never changed. Text, Markdown,
 * HTML and .docx are read; of all others the failure says what they are and what to do.
 */
export async function readDocument(
  file: File,
  readers: DocumentReaders,
  task: ReadingTask,
): Promise<Result<DocumentReading, DocumentFailure>> {
  if (file.size > LARGEST) return refuse('too-large')
  const bytes = await bytesOf(file)
  if (task.signal.aborted) return refuse('cancelled')
  if (!bytes) return refuse('unreadable-file')
  const kind = isZip(bytes) ? 'zip' : kindOfFile(bytes)
  if (kind === 'empty') return refuse('empty-file')
  const isPlain = kind === 'text' || (kind === 'html' && readers.html !== undefined)
  if (!isPlain) return readers.docx(bytes, task)
  if (bytes.length > LARGEST_TEXT) return refuse('too-large')
  const text = (kind === 'html' ? decodeHtml(bytes) : null) ?? decodeText(bytes)
  if (text === null) return refuse('unreadable-file')
  if (kind === 'html' && readers.html) return filled(readers.html(text))
  return readPlain(text, MARKDOWN.test(file.name))
}

/** Reads pasted text, or the text of a file. Nothing but white space is `empty-file`. */
function readPlain(text: string, markdown = false): Result<DocumentReading, DocumentFailure> {
  if (text.length > LARGEST_TEXT) return refuse('too-large')
  const { draft, complete } = markdown ? readMarkdown(text) : readText(text)
  return filled({ draft, complete })
}

/** Reads what was copied: as HTML where that can be read and holds text, else as plain text. */
export function readPasted(
  pasted: { readonly text: string; readonly html?: string },
  readers: DocumentReaders,
): Result<DocumentReading, DocumentFailure> {
  const { text, html } = pasted
  if (html === undefined || !readers.html || html.length > LARGEST_TEXT) return readPlain(text)
  const rich = filled(readers.html(html))
  return rich.ok || text.trim() === '' ? rich : readPlain(text)
}

function filled(reading: DocumentReading): Result<DocumentReading, DocumentFailure> {
  return reading.draft.text.trim() === '' ? refuse('empty-file') : ok(reading)
}

function refuse(reason: DocumentFault): { readonly ok: false; readonly error: DocumentFailure } {
  return fail({ reason })
}

/** Null when the file is gone or cannot be opened: a dragged file may lie on a drive that was taken away. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

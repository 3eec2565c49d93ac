import type { Draft } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import { decodeText } from '#src/formats/decode-text.ts'
import { readMarkdown } from '#src/formats/read-markdown.ts'
import { readText } from '#src/formats/read-text.ts'
import type { Named } from '#src/genres/vocabulary.ts'
import { type DocumentKind, documentKind } from './document-kind.ts'

/** What was read of a document. */
export interface DocumentReading {
  readonly draft: Draft
  readonly complete: boolean
}

/** Why a document was not read. `text` says it in the reader's words where the reader of its format knows more. */
export interface DocumentFailure {
  readonly reason: DocumentFault
  readonly text?: Named
}

export type DocumentFault =
  | 'empty-file'
  | 'too-large'
  | 'unreadable-file'
  | 'cancelled'
  | 'word-file'
  | 'old-office'
  | 'pdf-file'
  | 'rtf-file'
  | 'archive-file'
  | 'picture-file'
  | 'web-page'

export interface ReadingTask {
  readonly signal: AbortSignal
  /** 0 … 1; a reader that cannot tell says nothing. */
  readonly onProgress: (share: number) => void
}

/** The readers that are not of plain text. One that is not there is answered with what to do instead. */
export interface DocumentReaders {
  /** Every zip comes here: only its reader knows whether it is a .docx. */
  readonly docx?: (
    bytes: Uint8Array<ArrayBuffer>,
    task: ReadingTask,
  ) => Promise<Result<DocumentReading, DocumentFailure>>
  readonly html?: (html: string) => DocumentReading
}

/** A file of plain text is never this large (bytes): 8 MB are four million characters. */
const LARGEST_TEXT = 8_000_000
const LARGEST = 100_000_000
const MARKDOWN = /\.(md|markdown)$/i

const REFUSED: Readonly<Partial<Record<DocumentKind, DocumentFault>>> = {
  empty: 'empty-file',
  compound: 'old-office',
  pdf: 'pdf-file',
  rtf: 'rtf-file',
  archive: 'archive-file',
  picture: 'picture-file',
  binary: 'unreadable-file',
}

/**
 * Reads a dropped or chosen file by what it holds, whatever its name says; the file is never changed. Text, Markdown,
 * HTML and .docx are read; of all others the failure says what to do.
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
  const kind = documentKind(bytes)
  const refused = REFUSED[kind]
  if (refused) return refuse(refused)
  if (kind === 'zip') return readers.docx ? readers.docx(bytes, task) : refuse('word-file')
  if (bytes.length > LARGEST_TEXT) return refuse('too-large')
  const text = decodeText(bytes)
  if (text === null) return refuse('unreadable-file')
  if (kind === 'html') return readHtmlText(text, readers)
  return readPlain(text, MARKDOWN.test(file.name))
}

/** Reads pasted text, or the text of a file. Nothing but white space is `empty-file`. */
export function readPlain(text: string, markdown = false): Result<DocumentReading, DocumentFailure> {
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
  const rich = readHtmlText(html, readers)
  return rich.ok || text.trim() === '' ? rich : readPlain(text)
}

function readHtmlText(html: string, readers: DocumentReaders): Result<DocumentReading, DocumentFailure> {
  return readers.html ? filled(readers.html(html)) : refuse('web-page')
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

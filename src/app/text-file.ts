import type { Draft } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import { decodeText } from '#src/formats/decode-text.ts'
import { readMarkdown } from '#src/formats/read-markdown.ts'
import { readText } from '#src/formats/read-text.ts'
import type { ReadFailure } from './app.ts'

/** A file of plain text is never this large (bytes): 8 MB are four million characters. */
const LARGEST = 8_000_000

const TEXT = /\.(txt|text)$/i
const MARKDOWN = /\.(md|markdown)$/i

export interface ReadFile {
  readonly draft: Draft
  readonly complete: boolean
}

/** Reads a dropped or chosen .txt or .md file; the file is not changed. Word, web and other files are `unsupported-file`. */
export async function readFile(file: File): Promise<Result<ReadFile, ReadFailure>> {
  if (!TEXT.test(file.name) && !MARKDOWN.test(file.name)) return fail('unsupported-file')
  if (file.size > LARGEST) return fail('too-large')
  const text = decodeText(new Uint8Array(await file.arrayBuffer()))
  if (text === null) return fail('unreadable-file')
  return readPlain(text, MARKDOWN.test(file.name))
}

/** Reads pasted text, or the text of a file. Nothing but white space is `empty-file`. */
export function readPlain(text: string, markdown = false): Result<ReadFile, ReadFailure> {
  if (text.trim() === '') return fail('empty-file')
  if (text.length > LARGEST) return fail('too-large')
  const { draft, complete } = markdown ? readMarkdown(text) : readText(text)
  return ok({ draft, complete })
}

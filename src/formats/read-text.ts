import { buildDraft } from '#src/core/draft-builder.ts'
import type { Reading } from '#src/core/reading.ts'

/**
 * Reads plain text. One block a line, **empty lines included**, so that `draft.text` is the text of the file itself:
 * a leading byte order mark is dropped, CRLF and lone CR are read as LF, every other character keeps its place. The map
 * names offsets into that text (UTF-16). Always complete.
 */
export function readText(source: string): Reading<number> {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const draft = buildDraft(text.split('\n').map((line) => ({ role: 'body', text: line })))
  return { draft, complete: true, map: [{ start: 0, end: text.length, place: 0 }] }
}

import { buildDraft } from '#src/core/draft-builder.ts'
import type { Segment } from '#src/core/reading.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import { BodyReader } from './body-reader.ts'
import { BODY_RULES } from './body-rules.ts'
import { DocxPackage } from './docx-package.ts'
import type { DocxReadFailure } from './docx-read-failure.ts'
import type { DocxPlace, DocxReading } from './docx-reading.ts'
import { LIMITS } from './limits.ts'
import { ListCounters } from './list-counters.ts'
import { LIST_RULES, ListDefinitions } from './list-definitions.ts'
import { STYLE_RULES, StyleSheet } from './style-sheet.ts'

/**
 * Reads the bytes of a .docx (also .docm, .dotx) into a Draft with the way back to its runs: the body with its text
 * boxes and tables; no headers, footers, notes and comments.
 *
 * Automatic numbers are text with an `auto` label. Roles come from styles by name and outline level, or from the
 * paragraph's own outline level; a numbered paragraph that is no heading is a list item. Tracked changes are taken as
 * accepted, hidden text is left out, fields show their last result; `counts` says how often. Paragraphs without a
 * visible character are no blocks, but each cell of a table keeps one, and a lone automatic number is visible.
 *
 * Synchronous; throws only for faults of our own. What is no .docx, is damaged or hostile, or exceeds LIMITS fails.
 */
export function readDocx(bytes: Uint8Array): Result<DocxReading, DocxReadFailure> {
  const opened = DocxPackage.open(bytes)
  if (!opened.ok) return opened
  const file = opened.value
  const styles = new StyleSheet()
  const lists = new ListDefinitions()
  const stylePart = file.related('styles')
  const listPart = file.related('numbering')
  const styled = stylePart === null ? ok(null) : file.read(stylePart, styles, STYLE_RULES)
  if (!styled.ok) return styled
  const listed = listPart === null ? ok(null) : file.read(listPart, lists, LIST_RULES)
  if (!listed.ok) return listed
  if (styles.tooMany || lists.tooMany) return fail({ id: 'too-long', limit: LIMITS.definitions })
  const body = new BodyReader(styles, new ListCounters(lists, styles))
  const read = file.read(file.document, body, BODY_RULES)
  if (!read.ok) return read
  body.end()
  return ok(readingOf(body))
}

function readingOf({ written, counts }: BodyReader): DocxReading {
  const draft = buildDraft(written.map(({ paragraph }) => paragraph))
  const map: Segment<DocxPlace>[] = []
  for (const [i, block] of draft.blocks.entries()) {
    const base = block.label ? block.label.end : block.start
    for (const { start, end, place } of written[i]?.segments ?? [])
      map.push({ start: start + base, end: end + base, place })
  }
  return { draft, complete: counts.unread === 0, map, counts }
}

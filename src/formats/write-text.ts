import { type Draft, SOFT_BREAK } from '#src/core/draft.ts'

/** A Draft as plain text: one paragraph a line, cells of a row apart by tabs, soft breaks as line feeds. No line feed at the end. */
export function draftToText(draft: Draft): string {
  return draft.text.replaceAll(SOFT_BREAK, '\n')
}

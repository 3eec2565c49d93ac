import type { Draft, Mark } from '#src/core/draft.ts'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import type { EditorInfo, InsertContent, Loss } from '#src/editors/contract.ts'
import { draftToHtml, draftToInlineHtml } from '#src/formats/write-html.ts'
import { draftToText } from '#src/formats/write-text.ts'

/** A draft in the forms that editors take. */
export function insertContent(draft: Draft): InsertContent {
  return { draft, html: draftToHtml(draft), text: draftToText(draft) }
}

/** A single line that goes into the line at the caret, in the forms that editors take. */
export function insertLine(text: string): InsertContent {
  return insertMarkedLine(text, {})
}

/** The same with all of it bold or underlined, so that words that replace others look as those did. */
export function insertMarkedLine(text: string, marks: Pick<Mark, 'bold' | 'underline'>): InsertContent {
  const draft = buildDraft([
    { role: 'body', text, marks: marks.bold || marks.underline ? [{ ...marks, start: 0, end: text.length }] : [] },
  ])
  return { draft, html: draftToInlineHtml(draft), text: draftToText(draft), inline: true }
}

/** Paragraphs in the forms that editors take. */
export function insertParagraphs(paragraphs: readonly Paragraph[]): InsertContent {
  return insertContent(buildDraft(paragraphs))
}

/** What of this draft the editor cannot take, so that the user knows before inserting. */
export function expectedLosses(draft: Draft, editor: Pick<EditorInfo, 'capabilities'> | null): Loss[] {
  if (!editor) return []
  const { rich, headings } = editor.capabilities
  const losses: Loss[] = []
  const levels = draft.blocks.flatMap((block) => headingLevel(block.role) ?? [])
  if (levels.some((level) => !rich || !headings.includes(level))) losses.push('headings')
  if (!rich && draft.blocks.some((block) => block.marks.some((mark) => mark.bold))) losses.push('bold')
  if (!rich && draft.blocks.some((block) => block.list)) losses.push('lists')
  return losses
}

function headingLevel(role: string): number | null {
  if (role === 'title') return 1
  const heading = /^heading([1-4])$/.exec(role)
  return heading ? Number(heading[1]) : null
}

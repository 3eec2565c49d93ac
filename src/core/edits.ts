import { type Draft } from './draft.ts'
import { buildDraft, type Paragraph, paragraphsOf } from './draft-builder.ts'
import { fail, ok, type Result } from './result.ts'

/** Replaces `[start, end)` (UTF-16 offsets), which must still read `expect`. Never crosses a block border. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly expect: string
  readonly text: string
}

/** Inserts whole blocks in front of block number `at` (0 … blocks.length). */
export interface BlockEdit {
  readonly at: number
  readonly blocks: readonly Paragraph[]
}

export type Edit = TextEdit | BlockEdit

export type EditFailure = 'stale' | 'changed' | 'synthetic' | 'outside' | 'overlap'

export function isTextEdit(edit: Edit): edit is TextEdit {
  return 'expect' in edit
}

/**
 * Applies edits that were made for `revision`. Refused as a whole when the draft is another revision (`stale`), a range
 * reads something else (`changed`), lies on an automatic label (`synthetic`), leaves its block (`outside`) or meets
 * another edit (`overlap`).
 */
export function applyEdits(draft: Draft, revision: string, edits: readonly Edit[]): Result<Draft, EditFailure> {
  if (draft.revision !== revision) return fail('stale')
  const paragraphs: Paragraph[] = paragraphsOf(draft)
  const texts = edits.filter(isTextEdit).toSorted((a, b) => b.start - a.start || b.end - a.end)
  let limit = Number.POSITIVE_INFINITY
  for (const edit of texts) {
    if (edit.end > limit) return fail('overlap')
    limit = edit.start
    const index = draft.blocks.findIndex((b) => edit.start >= b.start && edit.end <= b.end)
    const block = draft.blocks[index]
    const paragraph = paragraphs[index]
    if (!block || !paragraph || edit.start > edit.end) return fail('outside')
    if (block.label?.auto && edit.start < block.label.end) return fail('synthetic')
    if (draft.text.slice(edit.start, edit.end) !== edit.expect) return fail('changed')
    paragraphs[index] = replaceWithin(paragraph, edit, block.start)
  }
  for (const edit of edits.filter((e): e is BlockEdit => !isTextEdit(e)).toSorted((a, b) => b.at - a.at)) {
    if (edit.at < 0 || edit.at > paragraphs.length) return fail('outside')
    paragraphs.splice(edit.at, 0, ...edit.blocks)
  }
  return ok(buildDraft(paragraphs))
}

function replaceWithin(paragraph: Paragraph, edit: TextEdit, blockStart: number): Paragraph {
  const whole = (paragraph.label?.text ?? '') + paragraph.text
  const from = edit.start - blockStart
  const to = edit.end - blockStart
  const text = whole.slice(0, from) + edit.text + whole.slice(to)
  const labelLength = paragraph.label?.text.length ?? 0
  const shift = edit.text.length - (to - from)
  const { label, marks, ...rest } = paragraph
  if (label && from >= labelLength) {
    const at = from - labelLength
    return {
      ...rest,
      label,
      text: text.slice(labelLength),
      ...(marks && { marks: shiftMarks(marks, at, to - labelLength, shift) }),
    }
  }
  return {
    ...rest,
    text,
    ...(marks && {
      marks: shiftMarks(
        marks.map((m) => ({ ...m, start: m.start + labelLength, end: m.end + labelLength })),
        from,
        to,
        shift,
      ),
    }),
  }
}

function shiftMarks(
  marks: NonNullable<Paragraph['marks']>,
  from: number,
  to: number,
  shift: number,
): NonNullable<Paragraph['marks']> {
  const move = (offset: number, stickRight: boolean): number => {
    if (offset <= from && !(stickRight && offset === from && from === to)) return offset
    if (offset >= to) return offset + shift
    return stickRight ? to + shift : from
  }
  return marks
    .map((m) => ({ ...m, start: move(m.start, true), end: Math.max(move(m.start, true), move(m.end, false)) }))
    .filter((m) => m.end > m.start)
}

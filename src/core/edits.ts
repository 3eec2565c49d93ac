import { blockIndexAt, type Draft, type Mark } from './draft.ts'
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
 * Applies edits that were made for `revision`; all places are those of `draft`, whatever the order of the edits.
 * Insertions at one place arrive in the order given. Refused as a whole when the draft is another revision (`stale`), a
 * range reads something else (`changed`), lies on an automatic label (`synthetic`), leaves its block (`outside`) or
 * meets another edit (`overlap`). A line feed in a new text is a fault of the caller and throws: new paragraphs are
 * a block edit.
 */
export function applyEdits(draft: Draft, revision: string, edits: readonly Edit[]): Result<Draft, EditFailure> {
  if (draft.revision !== revision) return fail('stale')
  const paragraphs = paragraphsOf(draft)
  let limit = Number.POSITIVE_INFINITY
  for (const edit of backToFront(edits.filter(isTextEdit))) {
    if (edit.end > limit) return fail('overlap')
    limit = edit.start
    const index = blockIndexAt(draft, edit.start)
    const block = draft.blocks[index]
    const paragraph = paragraphs[index]
    if (!block || !paragraph) return fail('outside')
    if (edit.start < block.start || edit.start > edit.end || edit.end > block.end) return fail('outside')
    if (block.label?.auto && edit.start < block.label.end) return fail('synthetic')
    if (draft.text.slice(edit.start, edit.end) !== edit.expect) return fail('changed')
    paragraphs[index] = replaceWithin(paragraph, edit.start - block.start, edit.end - block.start, edit.text)
  }
  const insertions = edits.filter((edit): edit is BlockEdit => !isTextEdit(edit))
  for (const { at, blocks } of insertions.toReversed().toSorted((a, b) => b.at - a.at)) {
    if (at < 0 || at > draft.blocks.length) return fail('outside')
    paragraphs.splice(at, 0, ...blocks)
  }
  return ok(buildDraft(paragraphs))
}

/** Last place first, so that an edit never moves the place of one that follows; of several at one place the last first. */
function backToFront(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toReversed().toSorted((a, b) => b.start - a.start || b.end - a.end)
}

/**
 * Replaces `[from, to)` of the label and the text together. A typed label stays one as long as the change is inside it;
 * a change across its end, in front of it, or of all of it, leaves plain text.
 */
function replaceWithin(paragraph: Paragraph, from: number, to: number, inserted: string): Paragraph {
  const { label, marks = [], ...rest } = paragraph
  const labelEnd = label?.text.length ?? 0
  if (label && from < labelEnd && to <= labelEnd && to > 0) {
    const text = label.text.slice(0, from) + inserted + label.text.slice(to)
    return text === '' ? { ...rest, marks } : { ...rest, label: { ...label, text }, marks }
  }
  const kept = label && from >= labelEnd ? label : undefined
  const whole = kept ? rest.text : (label?.text ?? '') + rest.text
  const cut = kept ? labelEnd : 0
  return {
    ...rest,
    ...(kept && { label: kept }),
    text: whole.slice(0, from - cut) + inserted + whole.slice(to - cut),
    marks: marksAfter(marks, labelEnd - cut, from - cut, to - cut, inserted.length),
  }
}

/**
 * Marks, first moved right by `by`, after `[from, to)` became `length` characters. A mark over the whole range covers
 * the new text; one that begins or ends inside it loses that part; an insertion at a mark's edge stays outside.
 */
function marksAfter(marks: readonly Mark[], by: number, from: number, to: number, length: number): Mark[] {
  const shift = length - (to - from)
  return marks.map((mark) => {
    const oldStart = mark.start + by
    const oldEnd = mark.end + by
    const start = oldStart >= to ? oldStart + shift : oldStart > from ? from + length : oldStart
    const end = oldEnd <= from ? oldEnd : oldEnd >= to ? oldEnd + shift : from
    return { ...mark, start, end: Math.max(start, end) }
  })
}

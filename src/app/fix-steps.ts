import type { Fix } from '#src/check/finding.ts'
import { type Block, blockIndexAt, type Draft, type Mark } from '#src/core/draft.ts'
import { type BlockEdit, isTextEdit, type TextEdit } from '#src/core/edits.ts'

/** One change of an editor's text, one step of its history. */
export type FixStep =
  | { readonly kind: 'blocks'; readonly edit: BlockEdit }
  | { readonly kind: 'text'; readonly edit: TextEdit; readonly marks: Pick<Mark, 'bold' | 'underline'> }

/** A fix of more steps than this is work for the author: each step moves the caret and is an undo of its own. */
const STEPS_AT_MOST = 12

/**
 * The steps in which an editor takes a fix, last place first so that none moves the place of another; the changes of
 * one paragraph are one step as long as its formatting allows it. Null when it cannot be taken: too many steps, or a
 * place that the source does not hold.
 */
export function fixSteps(draft: Draft, { edits }: Fix): FixStep[] | null {
  const inserted = edits.filter((edit): edit is BlockEdit => !isTextEdit(edit))
  const byBlock = new Map<number, TextEdit[]>()
  for (const edit of edits.filter(isTextEdit)) {
    const index = blockIndexAt(draft, edit.start)
    byBlock.set(index, [...(byBlock.get(index) ?? []), edit])
  }
  const steps: (FixStep & { at: number })[] = inserted.map((edit) => ({
    kind: 'blocks',
    edit,
    at: draft.blocks[edit.at]?.start ?? draft.text.length,
  }))
  for (const [index, changes] of byBlock) {
    const block = draft.blocks[index]
    if (!block) return null
    for (const change of together(draft, block, changes)) {
      const edit = tangible(draft, block, change)
      if (!edit) return null
      steps.push({ kind: 'text', edit, marks: marksOn(block, edit), at: edit.start })
    }
  }
  if (steps.length === 0 || steps.length > STEPS_AT_MOST) return null
  return steps.toSorted((a, b) => b.at - a.at).map(({ at: _at, ...step }) => step)
}

/** The changes of one paragraph as one, unless formatting begins or ends between them. */
function together(draft: Draft, block: Block, changes: readonly TextEdit[]): readonly TextEdit[] {
  const ordered = changes.toSorted((a, b) => a.start - b.start)
  const [first] = ordered
  const last = ordered.at(-1)
  if (!first || !last || ordered.length === 1) return ordered
  const cut = (at: number) => at > first.start && at < last.end
  if (block.marks.some((mark) => cut(mark.start) || cut(mark.end))) return ordered
  let text = ''
  let at = first.start
  for (const change of ordered) {
    text += draft.text.slice(at, change.start) + change.text
    at = change.end
  }
  return [{ start: first.start, end: last.end, expect: draft.text.slice(first.start, last.end), text }]
}

/** An editor replaces what is selected with something: a mere insertion or removal takes the character beside it along. */
function tangible(draft: Draft, block: Block, edit: TextEdit): TextEdit | null {
  if (edit.start < edit.end && edit.text !== '') return edit
  const from = block.label?.auto ? block.label.end : block.start
  const before = /.$/su.exec(draft.text.slice(Math.max(from, edit.start - 2), edit.start))?.[0]
  if (before !== undefined)
    return widened(draft, { ...edit, start: edit.start - before.length, text: before + edit.text })
  const [after] = draft.text.slice(edit.end, block.end)
  return after === undefined ? null : widened(draft, { ...edit, end: edit.end + after.length, text: edit.text + after })
}

function widened(draft: Draft, edit: TextEdit): TextEdit {
  return { ...edit, expect: draft.text.slice(edit.start, edit.end) }
}

function marksOn(block: Block, { start, end }: TextEdit): Pick<Mark, 'bold' | 'underline'> {
  const over = block.marks.filter((mark) => mark.start <= start && mark.end >= end)
  return {
    ...(over.some(({ bold }) => bold) && { bold: true }),
    ...(over.some(({ underline }) => underline) && { underline: true }),
  }
}

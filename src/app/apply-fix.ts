import type { Draft } from '#src/core/draft.ts'
import { applyEdits } from '#src/core/edits.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { EditorFailure } from '#src/editors/contract.ts'
import { anchorOf } from './anchor.ts'
import type { EditorRef } from './connection.ts'
import type { EditorAccess } from './editor-access.ts'
import type { FixStep } from './fix-steps.ts'
import { insertMarkedLine, insertParagraphs } from './insert-content.ts'

/** `done` steps stand in the text when a later one failed. */
export interface FixFailure {
  readonly reason: EditorFailure
  readonly done: number
}

/**
 * Puts a fix into an editor, step by step, and says so only after the text was read again and shows it. Refused as
 * `stale`, with nothing written, when the text is no longer the revision that the fix was made for.
 */
export async function applyFix(
  editors: EditorAccess,
  editor: EditorRef,
  revision: string,
  steps: readonly FixStep[],
): Promise<Result<{ readonly route: string }, FixFailure>> {
  const read = await editors.read(editor)
  if (!read.ok) return fail({ reason: read.error, done: 0 })
  if (read.value.draft.revision !== revision) return fail({ reason: 'stale', done: 0 })
  let now = read.value.draft
  let route = ''
  for (const [done, step] of steps.entries()) {
    const taken = await take(editors, editor, now, step)
    if (!taken.ok) return fail({ reason: taken.error, done })
    route = taken.value.route
    now = taken.value.draft
  }
  return ok({ route })
}

async function take(
  editors: EditorAccess,
  editor: EditorRef,
  now: Draft,
  step: FixStep,
): Promise<Result<{ readonly route: string; readonly draft: Draft }, EditorFailure>> {
  const expected = applyEdits(now, now.revision, [step.edit])
  if (!expected.ok) return fail('stale')
  const answer =
    step.kind === 'blocks' ? await insert(editors, editor, now, step) : await replace(editors, editor, now, step)
  if (!answer.ok) return answer
  const after = await editors.read(editor)
  if (!after.ok) return fail('unknown')
  // The editor compared whole paragraphs block by block already, and may number its lists anew after them.
  const isThere = step.kind === 'blocks' || squeezed(after.value.draft.text) === squeezed(expected.value.text)
  if (!isThere) return fail('partial')
  return ok({ route: answer.value.route, draft: after.value.draft })
}

function insert(editors: EditorAccess, editor: EditorRef, now: Draft, { edit }: FixStep & { kind: 'blocks' }) {
  return editors.insert(editor, insertParagraphs(edit.blocks), { kind: 'border', at: edit.at, revision: now.revision })
}

/** Selects just these words, then writes over the selection; the editor compares it with what it was told. */
async function replace(
  editors: EditorAccess,
  editor: EditorRef,
  now: Draft,
  { edit, marks }: FixStep & { kind: 'text' },
) {
  const shown = await editors.reveal(editor, anchorOf(now, edit))
  if (!shown.ok) return shown
  const place = { kind: 'caret', selectedLength: edit.end - edit.start } as const
  return editors.insert(editor, insertMarkedLine(edit.text, marks), place)
}

// Editors change white space on the way (nbsp, soft breaks).
function squeezed(text: string): string {
  return text.replace(/\s+/gu, '')
}

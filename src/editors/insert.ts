import { fail, ok, type Result } from '#src/core/result.ts'
import type { EditorSurface, Sending, Spot } from './adapter.ts'
import type { EditorFailure, InsertContent, InsertPlace, InsertReport } from './contract.ts'
import { verifyInline, verifyInsertion } from './verify.ts'

/** How long an editor may take to show what it was given, in ms. */
const PATIENCE = 2000
const FIRST_LOOK = 16
const SECOND_LOOK = 50
const UNDO_PATIENCE = 500
/** Editors join what follows within half a second, some within a second, to one step of their history; in ms. */
const OWN_STEP = 1500

export interface InsertContext {
  readonly rich: boolean
  readonly composing: () => boolean
  /** True while the editor is still in the page. */
  readonly present: () => boolean
  /** The editor that the page has put in its place since; null while there is none, or several. */
  readonly successor: () => EditorSurface | null
  /** True once the host has ended: nothing is looked at any more. */
  readonly ended: () => boolean
  /** Ms since the user last wrote in the editor. */
  readonly sinceTyped: () => number
  /** Resolves after so many ms; at once when the host is retired. */
  readonly wait: (ms: number) => Promise<void>
}

/**
 * Inserts at a place and says so only after the editor's text shows it: text before, every block, text after. Nothing
 * is changed when the place is not what the user was told, or while an input method composes. Once something was sent,
 * an editor that disappears is looked for again; `unknown` when what stands there cannot be verified.
 */
export async function insertInto(
  surface: EditorSurface,
  content: InsertContent,
  place: InsertPlace,
  context: InsertContext,
): Promise<Result<InsertReport, EditorFailure>> {
  if (surface.isReadOnly()) return fail('read-only')
  if (context.composing()) return fail('composing')
  if (content.inline && (place.kind === 'border' || content.draft.blocks.length !== 1)) return fail('refused')
  const text = surface.read()
  const before = text.reading.draft
  if (place.kind === 'border' && before.revision !== place.revision) return fail('stale')
  const spot = place.kind === 'border' ? text.border(place.at) : text.caret()
  if (!spot) return fail(place.kind === 'border' ? 'not-found' : 'no-caret')
  if (place.kind === 'caret' && spot.selected !== place.selectedLength) return fail('selection-changed')
  const raw = surface.raw()
  spot.enter()
  await context.wait(spot.settle)
  if (!context.present()) return fail('gone')
  if (context.composing()) return fail('composing')
  if (surface.raw() !== raw) return fail('stale')
  const isOwnStep = context.sinceTyped() > OWN_STEP
  const sending = spot.send(content)
  const undoable = sending && (isOwnStep ? sending : { ...sending, undo: null })
  return report(surface, content, spot, undoable, context, before)
}

async function report(
  surface: EditorSurface,
  content: InsertContent,
  { split }: Spot,
  sending: Sending | null,
  context: InsertContext,
  before: ReturnType<EditorSurface['read']>['reading']['draft'],
): Promise<Result<InsertReport, EditorFailure>> {
  const { rich, present, successor, ended, wait } = context
  const route = sending?.route
  const verify = content.inline ? verifyInline : verifyInsertion
  let waited = 0
  let seen = 0
  let mangled: string | null = null
  let isStill = true
  for (let pause = FIRST_LOOK; ; pause = Math.min(pause * 2, 250)) {
    await wait(seen > 0 ? SECOND_LOOK : pause)
    waited += pause
    const isThere = present()
    if (ended()) return fail('unknown')
    const standing = isThere ? surface : successor()
    const after = standing?.read().reading.draft
    const verdict = after && verify(before, split, content.draft, after, rich ? 'rich' : 'plain')
    if (after && verdict?.kind === 'as-sent' && route) {
      seen += 1
      if (seen > 1) return ok({ route, lost: verdict.lost, before: before.revision, after: after.revision })
      continue
    }
    seen = 0
    // A successor can show that the text arrived, never that it did not: it may be filled later.
    if (!isThere || !after || !verdict) {
      if (waited < PATIENCE) continue
      return fail('unknown')
    }
    if (verdict.kind === 'different') {
      mangled ??= after.revision
      isStill &&= mangled === after.revision
    }
    if (waited < PATIENCE && (route || verdict.kind !== 'unchanged')) continue
    if (verdict.kind === 'unchanged') return fail('refused')
    // A text that went on changing holds work of the user's: an undo could take that back instead.
    const isBack = isStill && (await takeBack(surface, before.revision, sending, context))
    if (!present()) return fail('unknown')
    return fail(isBack ? 'refused' : 'partial')
  }
}

/** One step of undo at most; true once the text is what it was. */
async function takeBack(
  surface: EditorSurface,
  revision: string,
  sending: Sending | null,
  { composing, present, wait }: InsertContext,
): Promise<boolean> {
  if (!sending?.undo || composing() || !sending.undo()) return false
  for (let waited = 0; waited < UNDO_PATIENCE && present(); waited += SECOND_LOOK) {
    await wait(SECOND_LOOK)
    if (surface.read().reading.draft.revision === revision) return true
  }
  return false
}

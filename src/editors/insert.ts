import { fail, ok, type Result } from '#src/core/result.ts'
import type { EditorSurface, Spot } from './adapter.ts'
import type { EditorFailure, InsertContent, InsertPlace, InsertReport, InsertRoute } from './contract.ts'
import { verifyInsertion } from './verify.ts'

/** How long an editor may take to show what it was given, in ms. */
const PATIENCE = 2000
const FIRST_LOOK = 16
const SECOND_LOOK = 50

export interface InsertContext {
  readonly rich: boolean
  readonly composing: () => boolean
  /** True while the editor is still in the page. */
  readonly present: () => boolean
  /** Resolves after so many ms; at once when the host is retired. */
  readonly wait: (ms: number) => Promise<void>
}

/**
 * Inserts at a place and says so only after the editor's text shows it: text before, every block, text after. Nothing
 * is changed when the place is not what the user was told, or while an input method composes.
 */
export async function insertInto(
  surface: EditorSurface,
  content: InsertContent,
  place: InsertPlace,
  context: InsertContext,
): Promise<Result<InsertReport, EditorFailure>> {
  if (surface.isReadOnly()) return fail('read-only')
  if (context.composing()) return fail('composing')
  const text = surface.read()
  const before = text.reading.draft
  if (place.kind === 'border' && before.revision !== place.revision) return fail('stale')
  const spot = place.kind === 'border' ? text.border(place.at) : text.caret()
  if (!spot) return fail(place.kind === 'border' ? 'not-found' : 'no-caret')
  if (place.kind === 'caret' && spot.selected !== place.selectedLength) return fail('selection-changed')
  const raw = surface.raw()
  spot.enter()
  await context.wait(0)
  if (!context.present()) return fail('gone')
  if (context.composing()) return fail('composing')
  if (surface.raw() !== raw) return fail('stale')
  const route = spot.send(content)
  return report(surface, content, spot, route, context, before)
}

async function report(
  surface: EditorSurface,
  content: InsertContent,
  { split }: Spot,
  route: InsertRoute | null,
  { rich, present, wait }: InsertContext,
  before: ReturnType<EditorSurface['read']>['reading']['draft'],
): Promise<Result<InsertReport, EditorFailure>> {
  let waited = 0
  let seen = 0
  for (let pause = FIRST_LOOK; ; pause = Math.min(pause * 2, 250)) {
    await wait(seen > 0 ? SECOND_LOOK : pause)
    waited += pause
    if (!present()) return fail('gone')
    const after = surface.read().reading.draft
    const verdict = verifyInsertion(before, split, content.draft, after, rich ? 'rich' : 'plain')
    if (verdict.kind === 'as-sent' && route) {
      seen += 1
      if (seen > 1) return ok({ route, lost: verdict.lost, before: before.revision, after: after.revision })
      continue
    }
    seen = 0
    if (waited < PATIENCE && (route || verdict.kind !== 'unchanged')) continue
    return fail(verdict.kind === 'unchanged' ? 'refused' : 'partial')
  }
}

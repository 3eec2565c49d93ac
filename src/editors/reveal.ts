import type { Range } from '#src/core/draft.ts'
import type { Reading } from '#src/core/reading.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { EditorSurface } from './adapter.ts'
import type { Anchor, EditorFailure } from './contract.ts'
import { findAnchor } from './find-anchor.ts'

/** Selects the place that an anchor names in the text as it is now, and says so only when the selection holds just that. */
export async function revealIn(
  surface: EditorSurface,
  anchor: Anchor,
  wait: (ms: number) => Promise<void>,
): Promise<Result<'selected', EditorFailure>> {
  const text = surface.read()
  const found = findAnchor(text.reading.draft.text, anchor)
  if (!found.ok) return found
  if (!text.select(found.value)) return fail('not-found')
  await wait(0)
  const selected = text.selected()
  const same = selected !== null && visible(selected) === visible(sourceText(text.reading, found.value))
  return same ? ok('selected') : fail('not-found')
}

/** The characters of a range that stand in the source. */
function sourceText({ draft, map }: Reading<unknown>, range: Range): string {
  return map
    .map(({ start, end }) => draft.text.slice(Math.max(start, range.start), Math.max(start, Math.min(end, range.end))))
    .join('')
}

function visible(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]/g, '')
}

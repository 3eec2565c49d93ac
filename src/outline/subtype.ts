import type { SubtypeWitness } from './genre-knowledge.ts'
import type { GenreText } from './genre-text.ts'
import type { Hit } from './pattern-index.ts'

const TITLE_WEIGHT = 3
const TEXT_WEIGHT = 1
/** How many lines under the head may tell what kind of meeting it is. */
const LINES_READ = 12

/**
 * The subtype whose cues speak loudest in the title and the first paragraphs; null when none does or two speak alike.
 * What is absent is never a witness.
 */
export function subtypeOf({ plain, head, knowledge }: GenreText, hits: readonly Hit[]): string | null {
  const begin = plain.lines[head.first]?.from ?? 0
  const titleEnd = plain.lines[head.behindTitle]?.from ?? begin
  const end = plain.lines[Math.min(head.last, head.behindTitle + LINES_READ) - 1]?.to ?? titleEnd
  const weights = new Map<number, number>()
  for (const hit of hits) {
    if (hit.from >= end) break
    if (hit.from >= begin)
      weights.set(
        hit.pattern,
        Math.max(weights.get(hit.pattern) ?? 0, hit.from < titleEnd ? TITLE_WEIGHT : TEXT_WEIGHT),
      )
  }
  const [first, second] = knowledge.subtypes
    .map((subtype) => ({ id: subtype.id, score: scoreOf(subtype, weights) }))
    .filter((s) => s.score > 0)
    .toSorted((a, b) => b.score - a.score)
  return first && first.score > (second?.score ?? 0) ? first.id : null
}

function scoreOf(subtype: SubtypeWitness, weights: ReadonlyMap<number, number>): number {
  return subtype.cues.reduce((best, cue) => Math.max(best, weights.get(cue) ?? 0), 0)
}

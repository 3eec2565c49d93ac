import type { SubtypeWitness } from './genre-knowledge.ts'
import type { GenreText } from './genre-text.ts'
import type { Hit } from './pattern-index.ts'
import type { FoundSection } from './section.ts'

const TITLE_WEIGHT = 3
const TEXT_WEIGHT = 0.5
/** More cues in the text than that say no more. */
const MOST_IN_TEXT = 3
/** How many lines under the head may tell what kind of meeting it is. */
const LINES_READ = 12

/**
 * The subtype whose cues speak loudest in the title and the first paragraphs; null when none does or two speak alike. The
 * last words of a title name the meeting (党支部换届选举党员大会 is an election): a cue that ends later, and then a longer
 * one, goes before. What is absent is never a witness.
 */
export function subtypeOf(
  { plain, head, knowledge }: GenreText,
  hits: readonly Hit[],
  sections: readonly FoundSection[],
): string | null {
  const present = new Set(sections.map((s) => s.id))
  const begin = plain.lines[head.first]?.from ?? 0
  const titleEnd = plain.lines[head.behindTitle]?.from ?? begin
  const end = plain.lines[Math.min(head.last, head.behindTitle + LINES_READ) - 1]?.to ?? titleEnd
  const inTitle = new Map<number, number>()
  const inText = new Set<number>()
  const length = Math.max(1, titleEnd - begin)
  for (const { from, to, pattern } of hits) {
    if (from >= end) break
    if (from < begin) continue
    if (from >= titleEnd) inText.add(pattern)
    else
      inTitle.set(
        pattern,
        Math.max(inTitle.get(pattern) ?? 0, TITLE_WEIGHT + (to - begin) / length + (to - from) / length / 100),
      )
  }
  const [first, second] = knowledge.subtypes
    .filter(({ shown }) => shown.length === 0 || shown.filter((id) => present.has(id)).length > 1)
    .map((subtype) => ({ id: subtype.id, score: scoreOf(subtype, inTitle, inText) }))
    .filter((s) => s.score > 0)
    .toSorted((a, b) => b.score - a.score)
  return first && first.score > (second?.score ?? 0) ? first.id : null
}

function scoreOf({ cues }: SubtypeWitness, inTitle: ReadonlyMap<number, number>, inText: ReadonlySet<number>): number {
  const title = Math.max(0, ...cues.map((cue) => inTitle.get(cue) ?? 0))
  if (title > 0) return title
  return TEXT_WEIGHT * Math.min(MOST_IN_TEXT, cues.filter((cue) => inText.has(cue)).length)
}

import type { GenreKnowledge, SubtypeWitness } from './genre-knowledge.ts'
import type { Line } from './line.ts'
import type { FoundSection } from './section.ts'

const TITLE_WEIGHT = 3
const TEXT_WEIGHT = 1
/** How many lines under the head may tell what kind of meeting it is. */
const LINES_READ = 4

/**
 * The subtype whose cues speak loudest in the title and the first paragraphs; null when none does or two speak alike.
 * What is absent is never a witness.
 */
export function subtypeOf(
  knowledge: GenreKnowledge,
  lines: readonly Line[],
  sections: readonly FoundSection[],
): string | null {
  const title = sections.find((s) => s.id === 'title')
  const scores = knowledge.subtypes.map((subtype) => ({ id: subtype.id, score: scoreOf(subtype, lines, title) }))
  const [first, second] = scores.filter((s) => s.score > 0).toSorted((a, b) => b.score - a.score)
  return first && first.score > (second?.score ?? 0) ? first.id : null
}

function scoreOf(subtype: SubtypeWitness, lines: readonly Line[], title: FoundSection | undefined): number {
  let score = 0
  let read = 0
  for (const line of lines) {
    const inTitle = title !== undefined && line.start >= title.start && line.end <= title.end
    if (!inTitle && read++ >= LINES_READ) break
    const weight = inTitle ? TITLE_WEIGHT : TEXT_WEIGHT
    score = Math.max(score, subtype.cues.some((cue) => cue.match(line.text) !== null) ? weight : 0)
  }
  return score
}

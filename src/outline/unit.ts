import type { Range } from '#src/core/draft.ts'
import type { SectionId, Zone } from '#src/genres/vocabulary.ts'
import type { SectionWitness } from './genre-knowledge.ts'
import type { Line } from './line.ts'
import { isLabelAlone, labelEnd } from './matcher.ts'
import { sentencesOf } from './sentence.ts'

/** A vote for a section. `at` is where the witness begins, in `Draft.text`. */
export interface Vote {
  readonly section: SectionId
  readonly zone: Zone
  readonly score: number
  readonly at: number
  readonly kind: 'label' | 'kernel' | 'phrase'
}

/** A sentence with the votes that it casts: the smallest thing that belongs to a section. */
export interface Unit extends Range {
  readonly line: number
  readonly text: string
  readonly votes: readonly Vote[]
}

const LABEL_SCORE = 6
const KERNEL_SCORE = 3
const PHRASE_SCORE = 1.5
const SHORTEST_PHRASE = 4

/** Cuts lines into sentences and lets each section's witnesses vote. Kernels are tried on whole lines, so that `^` and `$` mean a paragraph. */
export function unitsOf(lines: readonly Line[], sections: readonly SectionWitness[]): Unit[] {
  return lines.flatMap((line, index) => {
    const votes = sections.flatMap((section) => votesFor(section, line))
    return sentencesOf(line.text).map((piece) => {
      const start = line.start + piece.start
      const end = line.start + piece.end
      return {
        line: index,
        start,
        end,
        text: line.text.slice(piece.start, piece.end),
        votes: strongest(votes.filter((v) => v.at >= start && v.at < end)),
      }
    })
  })
}

function votesFor(section: SectionWitness, line: Line): Vote[] {
  const votes: Vote[] = []
  const add = (kind: Vote['kind'], score: number, at: number): void => {
    votes.push({ section: section.id, zone: section.zone, score, at: line.start + at, kind })
  }
  for (const label of section.labels) {
    for (const at of labelPlaces(line.text)) if (labelEnd(line.text, at, label) >= 0) add('label', LABEL_SCORE, at)
    if (isLabelAlone(line.text, label)) add('label', LABEL_SCORE, 0)
  }
  for (const kernel of section.kernels) {
    let from = 0
    while (from < line.text.length) {
      const found = kernel.match(line.text, from)
      if (!found) break
      add('kernel', KERNEL_SCORE, found.start)
      from = Math.max(found.end, found.start + 1)
    }
  }
  for (const phrase of section.phrases) {
    const at = phrase.length < SHORTEST_PHRASE ? -1 : line.text.indexOf(phrase)
    if (at >= 0) add('phrase', PHRASE_SCORE, at)
  }
  return votes
}

/** A label opens a line, or stands behind a wide blank or the end of a sentence (时间：…　地点：…). */
function labelPlaces(text: string): number[] {
  const places = [0]
  for (let i = 1; i < text.length; i++) {
    const before = text[i - 1] ?? ''
    if (/[\s　。；;（(【]/.test(before) && !/[\s　]/.test(text[i] ?? '')) places.push(i)
  }
  return places
}

/** One vote a section: the best kind, a little stronger with each further witness, from where the first one stands. */
function strongest(votes: readonly Vote[]): Vote[] {
  const best = new Map<SectionId, { vote: Vote; more: number }>()
  for (const vote of votes) {
    const held = best.get(vote.section)
    if (!held) best.set(vote.section, { vote, more: 0 })
    else {
      held.more++
      const at = Math.min(held.vote.at, vote.at)
      held.vote = vote.score > held.vote.score ? { ...vote, at: vote.kind === 'label' ? vote.at : at } : held.vote
    }
  }
  return [...best.values()].map(({ vote, more }) => ({ ...vote, score: vote.score + Math.min(2, more) }))
}

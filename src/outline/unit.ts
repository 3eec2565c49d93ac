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

/**
 * Cuts lines into sentences and lets each section's witnesses vote. Kernels see the lines joined by line feeds, which is
 * where `^` and `$` hold: one pass over the text for each, however many lines it has.
 */
export function unitsOf(lines: readonly Line[], sections: readonly SectionWitness[]): Unit[] {
  const joined = lines.map((line) => line.text).join('\n')
  const perLine: Vote[][] = lines.map((line) => labelVotes(line, sections))
  const starts: number[] = []
  let offset = 0
  for (const line of lines) {
    starts.push(offset)
    offset += line.text.length + 1
  }
  for (const section of sections) {
    const add = (kind: Vote['kind'], score: number, index: number, at: number): void => {
      const start = (lines[index]?.start ?? 0) + at - (starts[index] ?? 0)
      perLine[index]?.push({ section: section.id, zone: section.zone, score, at: start, kind })
    }
    for (const kernel of section.kernels)
      eachMatch(
        (from) => kernel.match(joined, from),
        starts,
        (index, at) => add('kernel', KERNEL_SCORE, index, at),
      )
    for (const phrase of section.phrases)
      if (phrase.length >= SHORTEST_PHRASE)
        eachMatch(
          (from) => find(joined, phrase, from),
          starts,
          (index, at) => add('phrase', PHRASE_SCORE, index, at),
        )
  }
  return lines.flatMap((line, index) => {
    const votes = (perLine[index] ?? []).toSorted((a, b) => a.at - b.at)
    let next = 0
    return sentencesOf(line.text).map((piece) => {
      const start = line.start + piece.start
      const end = line.start + piece.end
      const first = next
      while ((votes[next]?.at ?? Number.POSITIVE_INFINITY) < end) next++
      return {
        line: index,
        start,
        end,
        text: line.text.slice(piece.start, piece.end),
        votes: strongest(votes.slice(first, next)),
      }
    })
  })
}

/** Walks all matches and tells the line of each; matches come in order, so one pointer follows them. */
function eachMatch(
  match: (from: number) => Range | null,
  starts: readonly number[],
  found: (line: number, at: number) => void,
): void {
  let line = 0
  for (let next = match(0); next; next = match(Math.max(next.end, next.start + 1))) {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= next.start) line++
    found(line, next.start)
  }
}

function find(text: string, phrase: string, from: number): Range | null {
  const start = text.indexOf(phrase, from)
  return start < 0 ? null : { start, end: start + phrase.length }
}

function labelVotes(line: Line, sections: readonly SectionWitness[]): Vote[] {
  const votes: Vote[] = []
  const places = labelPlaces(line.text)
  for (const { id, zone, labels } of sections) {
    for (const label of labels) {
      const vote = (at: number): Vote => ({ section: id, zone, score: LABEL_SCORE, at: line.start + at, kind: 'label' })
      for (const at of places) if (labelEnd(line.text, at, label) >= 0) votes.push(vote(at))
      if (isLabelAlone(line.text, label)) votes.push(vote(0))
    }
  }
  return votes
}

/** A label opens a line, or stands behind a wide blank or the end of a sentence (时间：… 地点：…). */
function labelPlaces(text: string): number[] {
  if (!/[：:]/.test(text)) return []
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

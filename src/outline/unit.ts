import type { Range } from '#src/core/draft.ts'
import type { SectionId } from '#src/genres/vocabulary.ts'
import type { GenreKnowledge, SectionWitness } from './genre-knowledge.ts'
import { opensItem } from './item-number.ts'
import { labelVotes } from './label-vote.ts'
import type { Hit } from './pattern-index.ts'
import type { PlainText } from './plain-text.ts'
import { sentencesOf } from './sentence.ts'
import type { Vote } from './vote.ts'

/** A sentence: the smallest thing that belongs to a section. `start`/`end` in the draft, `from`/`to` in the plain text. */
export interface Sentence extends Range {
  readonly line: number
  readonly from: number
  readonly to: number
  /** Plain text. */
  readonly text: string
}

/** A sentence with the votes that it casts in one genre. */
export interface Unit extends Sentence {
  readonly votes: readonly Vote[]
  /** It carries a numbered item out (下面，进行第二项议程). */
  readonly opensItem: boolean
}

const LABEL_SCORE = 6
const KERNEL_SCORE = 3
const PHRASE_SCORE = 1.5

/** The sentences of the lines `first` … `last` (excluded). */
export function sentencesIn(plain: PlainText, first: number, last: number, enclosed: Uint8Array): Sentence[] {
  const sentences: Sentence[] = []
  for (let index = first; index < last; index++) {
    const line = plain.lines[index]
    if (!line) continue
    for (const { from, to } of sentencesOf(plain.text, line.from, line.to, enclosed))
      sentences.push({
        line: index,
        from,
        to,
        start: from === line.from ? line.start : (plain.at[from] ?? line.start),
        end: to === line.to ? line.end : (plain.at[to - 1] ?? line.end) + 1,
        text: plain.text.slice(from, to),
      })
  }
  return sentences
}

/** Lets the witnesses of a genre vote in every sentence. Hits and sentences come in the order of the text. */
export function unitsOf(
  plain: PlainText,
  sentences: readonly Sentence[],
  hits: readonly Hit[],
  knowledge: GenreKnowledge,
): Unit[] {
  let next = 0
  let line = -1
  let labels: readonly Vote[] = []
  const begin = sentences[0]?.from ?? 0
  while (next < hits.length && (hits[next]?.from ?? begin) < begin) next++
  const units: Unit[] = []
  for (const sentence of sentences) {
    if (sentence.line !== line) {
      line = sentence.line
      labels = labelVotes(plain, line, knowledge.labels, LABEL_SCORE)
    }
    const votes: Vote[] = []
    for (const label of labels) if (label.at >= sentence.from && label.at < sentence.to) votes.push(label)
    for (let hit = hits[next]; hit && hit.from < sentence.to; hit = hits[++next]) {
      const testimonies = knowledge.testimonies.get(hit.pattern)
      if (testimonies) for (const { section, kind } of testimonies) votes.push(voteOf(section, kind, hit.from))
    }
    units.push(unitOf(sentence, votes.length > 1 ? strongest(votes) : votes))
  }
  return units
}

function voteOf({ id, zone }: SectionWitness, kind: 'kernel' | 'phrase', at: number): Vote {
  return { section: id, zone, score: kind === 'kernel' ? KERNEL_SCORE : PHRASE_SCORE, at, kind }
}

function unitOf({ line, from, to, start, end, text }: Sentence, cast: readonly Vote[]): Unit {
  const votes = cast.length > 1 ? spoken(from, announced(text, cast)) : cast
  const carriesOut = votes.some((v) => v.section === 'item') && opensItem(text)
  return { line, from, to, start, end, text, votes, opensItem: carriesOut }
}

/** 先请甲，再请乙，最后请丙 in one sentence announces the items and carries none out. */
function announced(text: string, votes: readonly Vote[]): readonly Vote[] {
  const announces = votes.some((v) => v.section === 'agenda' && v.kind === 'kernel')
  return announces && !opensItem(text) ? votes.filter((v) => v.section !== 'item') : votes
}

const HEAD_FACTS: ReadonlySet<SectionId> = new Set([
  'time',
  'place',
  'host',
  'attendees',
  'absent',
  'recorder',
  'topic',
])

/** A name and a colon make a speaker only where no label stands (记录：) and nobody signs. */
function spoken(from: number, votes: readonly Vote[]): readonly Vote[] {
  const other = votes.some(
    (v) =>
      v.kind === 'label' ||
      (v.kind === 'kernel' && (v.section === 'sign' || (HEAD_FACTS.has(v.section) && v.at === from))),
  )
  return other ? votes.filter((v) => v.section !== 'speaker') : votes
}

/** One vote a section: the best kind, a little stronger with each further witness, from where the first one stands. */
function strongest(votes: readonly Vote[]): readonly Vote[] {
  const best: { vote: Vote; more: number }[] = []
  for (const vote of votes) {
    const held = best.find((b) => b.vote.section === vote.section)
    if (!held) best.push({ vote, more: 0 })
    else {
      held.more++
      const at = Math.min(held.vote.at, vote.at)
      held.vote = vote.score > held.vote.score ? { ...vote, at: vote.kind === 'label' ? vote.at : at } : held.vote
    }
  }
  return best.map(({ vote, more }) => (more === 0 ? vote : { ...vote, score: vote.score + Math.min(2, more) }))
}

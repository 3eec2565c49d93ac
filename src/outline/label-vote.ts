import type { SectionWitness } from './genre-knowledge.ts'
import type { PlainText } from './plain-text.ts'
import type { Vote } from './vote.ts'

/** No label is longer, blanks included. */
const LONGEST = 14
/** A label that is glued to the words before it must be long enough to be no part of them. */
const SHORTEST_GLUED = 3
const LONGEST_GLUED = 6
const COLON = '：'.charCodeAt(0)
const BOUNDARY = /[。；，（【、！？]/

/**
 * Votes of words that label what follows (时间：, 主 持 人：): at the start of a line, or behind a blank, a bracket or the
 * end of a clause (时间：… 地点：…). A line that consists of the label alone, as in the left cells of a form, counts too.
 */
export function labelVotes(
  plain: PlainText,
  index: number,
  labels: ReadonlyMap<string, readonly SectionWitness[]>,
  score: number,
): readonly Vote[] {
  const line = plain.lines[index]
  if (!line || labels.size === 0) return NONE
  const votes: Vote[] = []
  const vote = (word: string, at: number, behind: number): boolean => {
    const sections = labels.get(word)
    for (const { id, zone } of told(sections ?? [], line.to - behind))
      votes.push({ section: id, zone, score, at, kind: 'label' })
    return sections !== undefined
  }
  const { text } = plain
  let from = line.from
  for (let colon = colonIn(text, from, line.to); colon >= 0; colon = colonIn(text, from, line.to)) {
    const places = startsBefore(plain, Math.max(from, colon - LONGEST), colon, line.from)
    if (!places.some((at) => vote(text.slice(at, colon).replaceAll(' ', ''), at, colon + 1)))
      for (let at = Math.max(from, colon - LONGEST_GLUED); at <= colon - SHORTEST_GLUED; at++)
        if (vote(text.slice(at, colon), at, colon + 1)) break
    from = colon + 1
  }
  if (line.to - line.from < LONGEST && from === line.from)
    vote(text.slice(line.from, line.to).replaceAll(' ', ''), line.from, line.to)
  return votes
}

const NONE: readonly Vote[] = []

/** 会议内容： with a few words behind it names the matter; with nothing or a whole text behind it the proceedings begin. */
function told(sections: readonly SectionWitness[], behind: number): readonly SectionWitness[] {
  if (sections.length < 2) return sections
  const isTopic = behind > 1 && behind <= LONGEST_TOPIC
  return sections.filter((s) => (s.id === 'body' ? !isTopic : s.id === 'topic' ? isTopic : true))
}

const LONGEST_TOPIC = 60

function colonIn(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === COLON) return i
  return -1
}

/** Where a label that ends at the colon may begin, the longest first. */
function startsBefore({ text, at }: PlainText, from: number, colon: number, lineFrom: number): number[] {
  const places: number[] = []
  for (let i = colon - 1; i >= from; i--) {
    const before = text[i - 1] ?? '\n'
    const gap = i > lineFrom && (at[i] ?? 0) - (at[i - 1] ?? 0) > 1
    const stop = i === lineFrom || BOUNDARY.test(before)
    if (stop || before === ' ' || before === '：' || gap) places.push(i)
    if (stop) break
  }
  return places.toReversed()
}

import type { SectionWitness } from './genre-knowledge.ts'
import type { PlainText } from './plain-text.ts'
import type { Vote } from './unit.ts'

/** No label is longer, blanks included. */
const LONGEST = 14
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
  const vote = (word: string, at: number): boolean => {
    const sections = labels.get(word)
    if (sections) for (const { id, zone } of sections) votes.push({ section: id, zone, score, at, kind: 'label' })
    return sections !== undefined
  }
  const { text } = plain
  let from = line.from
  for (let colon = colonIn(text, from, line.to); colon >= 0; colon = colonIn(text, from, line.to)) {
    const places = startsBefore(plain, Math.max(from, colon - LONGEST), colon, line.from)
    for (const at of places) if (vote(text.slice(at, colon).replaceAll(' ', ''), at)) break
    from = colon + 1
  }
  if (line.to - line.from < LONGEST && from === line.from) vote(text.slice(line.from, line.to).replaceAll(' ', ''), line.from)
  return votes
}

const NONE: readonly Vote[] = []

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
  return places.reverse()
}

import { type Act, areOtherKinds, areOtherPapers } from './act.ts'
import { areDifferent, areSame } from './speaker.ts'

/** Nobody named in one is named in the other, though both name somebody. */
export function areOtherSpeakers(a: Act, b: Act): boolean {
  return (
    a.speakers.length > 0 &&
    b.speakers.length > 0 &&
    a.speakers.every((p) => b.speakers.every((q) => areDifferent(p, q)))
  )
}

export function shareSpeaker(a: Act, b: Act): boolean {
  return a.speakers.some((p) => b.speakers.some((q) => areSame(p, q)))
}

/** How far two acts may be the same one: people and papers weigh most, then what is done, then the words. */
export function likeness(a: Act, b: Act): number {
  const people = shareSpeaker(a, b) ? PERSON : areOtherSpeakers(a, b) ? -PERSON : 0
  const papers = areOtherPapers(a, b) ? -PAPER : a.papers.length > 0 && b.papers.length > 0 ? PAPER : 0
  return people + papers + (areOtherKinds(a, b) ? -KIND : 0) + sharedWords(a.pairs, b.pairs)
}

const PERSON = 4
const PAPER = 3
const KIND = 3
const MOST_WORDS = 6

/** How many pairs of characters stand in both. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of short) if (long.has(pair)) shared++
  return Math.min(shared, MOST_WORDS)
}

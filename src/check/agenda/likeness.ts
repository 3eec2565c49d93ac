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
  return people + papers + (areOtherKinds(a, b) ? -KIND : 0) + sharedWords(a.text, b.text)
}

const PERSON = 4
const PAPER = 3
const KIND = 3
const MOST_WORDS = 6

/** Pairs of characters that stand in both: words of both, each counted once; those of every item left out. */
function sharedWords(a: string, b: string): number {
  const short = a.length <= b.length ? a : b
  const long = short === a ? b : a
  const seen = new Set<string>()
  for (let i = 0; i + 2 <= short.length && i < LONGEST; i++) {
    const pair = short.slice(i, i + 2)
    if (
      !/[^\u3400-\u9FFF]/.test(pair) &&
      (!COMMON.has(pair) || short.startsWith('老同志', i - 1)) &&
      long.includes(pair)
    )
      seen.add(pair)
  }
  return Math.min(seen.size, MOST_WORDS)
}

const LONGEST = 60
const COMMON: ReadonlySet<string> = new Set(
  '代表 同志 志作 志讲 讲话 发言 大家 欢迎 下面 首先 现在 最后 进行 会议 议程 我们 作表 书记 县委 市委 副书 副县 副市 局长 主任 委书 先生 女士 情况'.split(
    ' ',
  ),
)

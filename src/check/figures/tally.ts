import type { Range } from '#src/core/draft.ts'
import { NUMBER, valueOf } from './number.ts'

export const ANSWERS = ['for', 'against', 'abstained', 'silent', 'withdrawn'] as const
/** 同意, 反对, 弃权, 未按表决器, 回避. */
export type Answer = (typeof ANSWERS)[number]

/** The answers to one question with their numbers. */
export interface Tally extends Range {
  readonly votes: Readonly<Partial<Record<Answer, number>>>
  readonly places: readonly (Range & { readonly answer: Answer })[]
}

const WORD = /不同意|不赞成|没有?异议|同意|赞成|反对|弃权|未按|未投|未表决|回避/g
const ANSWER: Readonly<Record<string, Answer>> = {
  同意: 'for',
  赞成: 'for',
  不同意: 'against',
  不赞成: 'against',
  反对: 'against',
  弃权: 'abstained',
  未按: 'silent',
  未投: 'silent',
  未表决: 'silent',
  回避: 'withdrawn',
}
const UNIT = '(?:票|人|名|张|位)'
const COUNTED = `(?:(${NUMBER})\\s?${UNIT}|(没有|无|零|0(?![.\\d])))`
/** 同意45票, 反对：2票, 弃权的1人, 反对票无. */
const PLAIN = new RegExp(`(?:的|者|票数|票|人数|意见)?[：:，,]?[ 　]?(?:共|计|有|为|是)?[ 　]?${COUNTED}`, 'y')
/** 同意的请举手。（请放下）77名. */
const ASKED = new RegExp(
  `[^，,。；;：:！？\\n\\d]{0,14}举手[！!]?(?:[。，,：:；;\\s（(）)]|请?放下|停顿|好){0,8}${COUNTED}`,
  'y',
)
const BEFORE = new RegExp(`(?:(${NUMBER})\\s?${UNIT}|(没有人?|无人?))(?:表示|投)?$`)
/** 反对、弃权均为0票; 没有反对票和弃权票. */
const NONE_BEFORE = /(?:没有|无)(?:人)?(?:反对(?:票|的|意见)?[、和或，,]?(?:也?没有|也?无)?)?$/
const BOTH_NONE = /^(?:票|的)?(?:[、和与](?:弃权|反对)(?:票|的)?)?(?:均|都)为?(?:0|零|无|没有)/
const FURTHEST = 40

/** All tallies of a text in which at least two answers have a number, in order. Linear. */
export function talliesIn(text: string): Tally[] {
  const tallies: Tally[] = []
  let open: { votes: Partial<Record<Answer, number>>; places: (Range & { answer: Answer })[] } | null = null
  const close = (): void => {
    const first = open?.places[0]
    const last = open?.places.at(-1)
    if (open && first && last && open.places.length > 1) tallies.push({ ...open, start: first.start, end: last.end })
    open = null
  }
  let leading = false
  for (const match of text.matchAll(WORD)) {
    const answer = ANSWER[match[0]]
    if (!answer) continue
    const end = match.index + match[0].length
    const last = open?.places.at(-1)
    if (last && (match.index - last.end > FURTHEST || answer in (open?.votes ?? {}))) close()
    const counted: Counted | null = open
      ? leading
        ? (before(text, match.index) ?? none(text, match.index, end))
        : (behind(text, end) ?? none(text, match.index, end))
      : (before(text, match.index) ?? behind(text, end))
    if (!counted || counted.value === null) continue
    if (!open) {
      leading = counted.end <= end
      open = { votes: {}, places: [] }
    }
    open.votes[answer] = counted.value
    open.places.push({ answer, start: Math.min(match.index, counted.start), end: Math.max(end, counted.end) })
  }
  close()
  return tallies
}

interface Counted extends Range {
  readonly value: number | null
}

function before(text: string, at: number): Counted | null {
  const found = BEFORE.exec(text.slice(Math.max(0, at - 10), at))
  return found && { start: at - found[0].length, end: at, value: found[2] === undefined ? valueOf(found[1]) : 0 }
}

function behind(text: string, at: number): Counted | null {
  for (const pattern of [PLAIN, ASKED]) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) return { start: at, end: pattern.lastIndex, value: found[2] === undefined ? valueOf(found[1]) : 0 }
  }
  return null
}

/** 没有反对的，也没有弃权的; 反对、弃权均为0票. */
function none(text: string, at: number, end: number): Counted | null {
  const zero = NONE_BEFORE.test(text.slice(Math.max(0, at - 12), at)) || BOTH_NONE.test(text.slice(end, end + 12))
  return zero ? { start: at, end, value: 0 } : null
}

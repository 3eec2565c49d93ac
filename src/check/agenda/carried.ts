import type { Draft, Range } from '#src/core/draft.ts'
import { readNumeral } from '#src/core/numerals.ts'
import type { Outline } from '#src/outline/outline.ts'
import { type Act, readAct } from './act.ts'

/** An item as it is carried out. The range is its first sentence; `words` runs to the next item. */
export interface CarriedItem extends Range {
  /** The number that the host says (第二项), null where he says none. */
  readonly ordinal: number | null
  readonly number: Range | null
  /** It reports that an item is over (第四项议程已经结束), so that it opens none. */
  readonly over: boolean
  readonly act: Act
  readonly words: string
}

const NUMBER =
  /第 ?([一二三四五六七八九十]{1,3}|\d{1,2}) ?(?:(项|步)|个?(阶段|议题|议程|环节))(?:议程|议题|内容|程序)?/g
/** What may stand in front of the number where it opens an item. */
const OPENS = /(?:^|进行|进入|下面|首先|现在|接下来|接着|最后|转入|开始|是|大会|会议|[，,])\s*(?:会议的?|大会的?)?$/
/** A number that is only said once more before the item begins: 现在进行第二项。第二项，请…… */
export function isSaidAgain(before: CarriedItem, item: CarriedItem): boolean {
  return before.over || item.over || (before.act.speakers.length === 0 && before.words.length < SHORTEST_ITEM)
}

const SHORTEST_ITEM = 12
const OVER = /结束|完毕|完成|已经?进行/
const BEHIND = /^(?:起|以后|之后|中|里|和|、|至|到|前|后)/

/** Items with a number behind `from`, in order. */
export function numberedItems(draft: Draft, from: number, until: number): CarriedItem[] {
  const { text } = draft
  const found: { start: number; at: number; end: number; ordinal: number; measure: string }[] = []
  NUMBER.lastIndex = from
  for (let m = NUMBER.exec(text); m && m.index < until; m = NUMBER.exec(text)) {
    const start = startOfSentence(text, m.index, from)
    const ordinal = readNumeral(m[1] ?? '')
    const end = m.index + m[0].length
    if (
      ordinal === null ||
      start < 0 ||
      !OPENS.test(text.slice(start, m.index)) ||
      BEHIND.test(text.slice(end, end + 2))
    )
      continue
    found.push({ start, at: m.index, end, ordinal, measure: m[2] ?? m[3] ?? '' })
  }
  const main = mostOf(found.map((f) => f.measure))
  const own = found.filter((f) => f.measure === main)
  return own.map((item, i) => {
    const words = text.slice(item.end, Math.min(own[i + 1]?.start ?? until, until))
    const sentence = words.slice(0, ends(words))
    const digits = { start: item.at + 1, end: item.at + 1 + text.slice(item.at + 1, item.end).search(/[项个阶议环步]/) }
    return withAct(() => opening(words), {
      start: item.start,
      end: item.end + sentence.length,
      ordinal: item.ordinal,
      number: digits,
      over: OVER.test(sentence.slice(0, 24)),
      words,
    })
  })
}

/** Most items are only counted: their words are read when somebody asks for them. */
function withAct(words: () => string, item: Omit<CarriedItem, 'act'>): CarriedItem {
  let act: Act | null = null
  return {
    ...item,
    get act() {
      act ??= readAct(words())
      return act
    },
  }
}

/** Of 第一阶段 … 第一项, 第二项 the measure that counts most. */
function mostOf(measures: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const measure of measures) counts.set(measure, (counts.get(measure) ?? 0) + 1)
  let best = measures[0] ?? ''
  for (const [measure, count] of counts) if (count > (counts.get(best) ?? 0)) best = measure
  return best
}

/** The sentences behind `from` in which somebody is asked to act, in order. */
export function spokenItems({ text }: Draft, { lines }: Outline, from: number, until: number): CarriedItem[] {
  const found: CarriedItem[] = []
  for (const line of lines) {
    if (line.end <= from || line.start >= until || /^[（(]/.test(line.text)) continue
    let start = Math.max(line.start, from)
    while (start < line.end) {
      const end = start + ends(text.slice(start, line.end))
      ASKS.lastIndex = start
      if (end - start <= LONGEST_ASK && ASKS.test(text)) {
        const words = text.slice(start, end).trim()
        found.push(withAct(() => words, { start, end, ordinal: null, number: null, over: false, words }))
      }
      start = end + 1
    }
  }
  return found
}

/** A sentence that asks somebody to act. */
const ASKS =
  /(?:好[，,])?(?:那么|现在|下面|首先|接下来|接着|然后|最后|再|先|下一位)?[，,]? ?(?:首先|先|再)?(?:让我们[^，。\n]{0,12})?(?:有请|请|由|进行|签订|颁奖|讨论|审议|表决)/y
const LONGEST_ASK = 100

const LONGEST_LEAD = 16

/** Where the sentence that holds `at` begins; -1 where that is too far off. */
function startOfSentence(text: string, at: number, from: number): number {
  for (let i = at; i >= Math.max(from, at - LONGEST_LEAD); i--)
    if (i === 0 || /[。！？!?；;：:\n\u2028）)]/.test(text[i - 1] ?? '')) return i
  return -1
}

function ends(words: string): number {
  const at = words.search(/[。！？!?\n]/)
  return at < 0 ? words.length : at
}

/** What is done stands in the first paragraph of an item, and in the next one where that asks nobody. */
function opening(words: string): string {
  const lines = words
    .replace(/^[，,。、：: ]+/, '')
    .split('\n')
    .filter((l) => l.trim() !== '' && !/^[（(…•.]/.test(l.trim()))
  const [first = '', second = ''] = lines
  return /请|由|我/.test(first) ? first : `${first}。${second}`
}

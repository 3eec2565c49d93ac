import type { Draft } from '#src/core/draft.ts'
import { isHan, isLatin } from '#src/core/han.ts'
import { codesOf } from './codes.ts'

/** A mark that does not pair. `partner` is the other mark that the fault is about, where there is one. */
export interface Unpaired {
  readonly at: number
  readonly mark: string
  /** The mark that it would pair with. */
  readonly other: string
  readonly kind: 'open' | 'close' | 'turned' | 'crossed'
  readonly partner?: number
}

const PAIRS = ['“”', '‘’', '《》', '（）', '〔〕', '【】', '「」', '『』'] as const
const DOUBLE_QUOTES = 0
const SINGLE_QUOTES = 1
const BRACKETS = 3
const KIND_OF = new Map<string, { readonly pair: number; readonly opens: boolean }>()
for (const [pair, [open = '', close = '']] of PAIRS.entries()) {
  KIND_OF.set(open, { pair, opens: true })
  KIND_OF.set(close, { pair, opens: false })
}
KIND_OF.set('(', { pair: BRACKETS, opens: true })
KIND_OF.set(')', { pair: BRACKETS, opens: false })
const IS_MARK = new Uint8Array(0x10000)
for (const mark of KIND_OF.keys()) IS_MARK[mark.charCodeAt(0)] = 1

/** A quotation runs over no more paragraphs than this. */
const FARTHEST = 12

interface Loose extends Unpaired {
  readonly pair: number
  readonly block: number
}

/**
 * The marks of a draft that do not pair, paragraph by paragraph, in order. Half- and full-width brackets pair with each
 * other. What is silent: a quotation over several paragraphs, whether each of them opens it again or not; 1） and a）; an
 * apostrophe; an opening mark in a last paragraph that breaks off.
 */
export function unpairedMarks(draft: Draft): Unpaired[] {
  const loose: Loose[] = []
  const crossed: Unpaired[] = []
  for (const [block, { start, end }] of draft.blocks.entries())
    loose.push(...withTurned(draft.text, looseIn(draft, start, end, block, crossed)))
  const left = withoutLong(draft, loose)
  return [...left, ...crossed].toSorted((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : 1))
}

function looseIn(draft: Draft, start: number, end: number, block: number, crossed: Unpaired[]): Loose[] {
  const { text } = draft
  const codes = codesOf(draft)
  const open: number[][] = PAIRS.map(() => [])
  const crossing = new Map<number, number>()
  const loose: Loose[] = []
  for (let at = start; at < end; at++) {
    if (IS_MARK[codes[at] ?? 0] === 0) continue
    const mark = text.charAt(at)
    const kind = KIND_OF.get(mark)
    if (!kind) continue
    const { pair } = kind
    if (kind.opens) open[pair]?.push(at)
    else if (isNoPair(text, at, start, pair, (open[pair]?.length ?? 0) > 0)) continue
    else {
      const from = open[pair]?.pop()
      if (from === undefined) loose.push({ at, mark, other: otherOf(pair, 0), kind: 'close', pair, block })
      else {
        const over = crossing.get(from)
        if (over !== undefined) crossed.push({ at, mark, other: otherOf(pair, 0), kind: 'crossed', partner: over })
        for (const others of open) if ((others.at(-1) ?? -1) > from) crossing.set(others.at(-1) ?? -1, at)
      }
    }
  }
  for (const [pair, places] of open.entries())
    for (const at of places)
      loose.push({ at, mark: text.charAt(at), other: otherOf(pair, 1), kind: 'open', pair, block })
  return loose.toSorted((a, b) => a.at - b.at)
}

function otherOf(pair: number, side: 0 | 1): string {
  return PAIRS[pair]?.[side] ?? ''
}

/** don’t is an apostrophe; 1） a) 一） open a point, where no bracket is open. */
function isNoPair(text: string, at: number, start: number, pair: number, isOpen: boolean): boolean {
  if (isOpen) return false
  if (pair === SINGLE_QUOTES) return isLatin(text, at - 1) && !isHan(text, at + 1)
  return pair === BRACKETS && LABEL.test(text.slice(Math.max(start, at - 5), at))
}

const LABEL = /(?:^|[。；;：:，,、\s　])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/

/** “重点“ and ”重点“: two loose halves of one paragraph that only look the wrong way. */
function withTurned(text: string, loose: readonly Loose[]): Loose[] {
  const result: Loose[] = []
  for (let i = 0; i < loose.length; i++) {
    const one = loose[i]
    const two = loose[i + 1]
    if (!one) continue
    const near =
      two && one.pair === DOUBLE_QUOTES && two.pair === DOUBLE_QUOTES && two.at - one.at <= 40 && two.at - one.at > 1
    if (near && two.kind === 'open' && !/[。！？\n]/.test(text.slice(one.at, two.at))) {
      result.push({ ...one, kind: 'turned', partner: two.at })
      i++
    } else if (near && one.kind === 'close' && two.kind === 'close' && !/[。！？\n]/.test(text.slice(one.at, two.at))) {
      result.push({ ...one, kind: 'turned', partner: two.at })
      i++
    } else result.push(one)
  }
  return result
}

/** “第一…… / “第二……”: every paragraph of a long quotation may open it anew. */
function opensAgain({ text, blocks }: Draft, { block, mark }: Loose): boolean {
  for (const next of blocks.slice(block + 1, block + 3)) {
    const words = text.slice(next.start, Math.min(next.end, next.start + 8)).trimStart()
    if (words !== '') return words.startsWith(mark)
  }
  return false
}

/** Drops what pairs with a half in a paragraph further on, and an opening mark where the text itself breaks off. */
function withoutLong(draft: Draft, loose: readonly Loose[]): Unpaired[] {
  const dropped = new Set<Loose>()
  const waiting: Loose[][] = PAIRS.map(() => [])
  for (const mark of loose) {
    const queue = waiting[mark.pair]
    if (!queue || mark.kind === 'turned') continue
    if (mark.kind === 'open') {
      if (opensAgain(draft, mark)) dropped.add(mark)
      queue.push(mark)
      continue
    }
    const opened = queue.filter((o) => mark.block - o.block <= FARTHEST)
    if (opened.length === 0) continue
    for (const o of opened) dropped.add(o)
    dropped.add(mark)
    queue.length = 0
  }
  const last = draft.blocks.findLast((b) => b.end > b.start)
  const ends =
    last !== undefined &&
    !/散会|到此结束|谢谢/.test(draft.text.slice(Math.max(last.start, last.end - 200), last.end)) &&
    !/[。！？!?.）)”"』」》】\d日]\s*$/.test(draft.text.slice(Math.max(last.start, last.end - 20), last.end))
  return loose.filter((m) => !dropped.has(m) && !(ends && last && m.kind === 'open' && m.at >= last.start))
}

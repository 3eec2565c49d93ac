import { type Draft, SOFT_BREAK } from '#src/core/draft.ts'
import type { Line } from './line.ts'
import { PLAIN, SPECIAL, WIDE } from './plain-characters.ts'

/**
 * The text of a draft as recognition reads it, so that dirt changes nothing: full-width marks, western digits,
 * simplified characters, no blank inside a Chinese word, no list decoration, no escapes. Lines are joined by "\n".
 * `at[i]` is the offset in `Draft.text` of character i; `at[text.length]` is behind the last one.
 */
export interface PlainText {
  readonly text: string
  readonly at: Uint32Array
  readonly lines: readonly Line[]
}

const BLANK = 32
const BACKSLASH = 92
const WIDE_BLANK = 0x3000

/** Reads the plain text of a draft: one pass over its characters. */
export function plainTextOf(draft: Draft): PlainText {
  const { text } = draft
  const writer = new PlainWriter(text)
  const lines: Line[] = []
  for (let block = 0; block < draft.blocks.length; block++) {
    const { start, end, role } = draft.blocks[block] ?? NOTHING
    let from = start
    while (from <= end) {
      const found = writer.softBreakAt(from)
      const to = found < 0 || found > end ? end : found
      const edge = edges(text, from, to)
      const first = edge.start < edge.end ? behindDecoration(text, edge.start, edge.end) : edge.end
      if (first < edge.end) {
        if (lines.length > 0) writer.put('\n', edge.start)
        const begin = writer.size
        writer.copy(first, edge.end)
        const size = writer.size
        const line = text.slice(edge.start, edge.end)
        const goesOn = role === 'body' && breaksOff(text, lines[lines.length - 1], first, edge.end)
        lines.push({ start: edge.start, end: edge.end, text: line, block, role, from: begin, to: size, goesOn })
      }
      from = to + 1
    }
  }
  return { ...writer.finish(), lines }
}

const NOTHING = { start: 0, end: -1, role: 'body' } as const

/** Writes plain text in runs of characters that stay as they are, and maps each to where it stood. */
class PlainWriter {
  readonly #source: string
  readonly #at: Uint32Array
  readonly #pieces: string[] = []
  #softBreak = 0
  size = 0
  #last = ''

  constructor(source: string) {
    this.#source = source
    this.#at = new Uint32Array(source.length + 2)
    this.#softBreak = source.indexOf(SOFT_BREAK)
  }

  /** The next soft break at or behind `from`; -1 when there is none. Asked for in rising order. */
  softBreakAt(from: number): number {
    if (this.#softBreak >= 0 && this.#softBreak < from) this.#softBreak = this.#source.indexOf(SOFT_BREAK, from)
    return this.#softBreak
  }

  put(piece: string, at: number): void {
    this.#at[this.size++] = at
    this.#pieces.push(piece)
    this.#last = piece
  }

  copy(from: number, to: number): void {
    const source = this.#source
    const map = this.#at
    let i = from
    while (i < to) {
      const run = i
      while (i < to && SPECIAL[source.charCodeAt(i)] === 0) map[this.size++] = i++
      if (i > run) {
        this.#pieces.push(source.slice(run, i))
        this.#last = source[i - 1] ?? ''
      }
      if (i < to) i = this.#special(i, to)
    }
  }

  /** Writes what a special character reads as, or nothing; returns where to go on. */
  #special(at: number, to: number): number {
    const source = this.#source
    const raw = source.charCodeAt(at)
    const code = PLAIN[raw] ?? raw
    if (isBlank(code)) {
      let end = at
      while (end < to && isBlank(PLAIN[source.charCodeAt(end)] ?? 0)) end++
      const single = end - at === 1 && raw !== WIDE_BLANK
      const between = isWord(this.#last.charCodeAt(0)) && isWord(source.charCodeAt(end))
      if (!single || between) this.put(' ', at)
      return end
    }
    if (code === 0 || (code === BACKSLASH && isMark(source.charCodeAt(at + 1)))) return at + 1
    const wide = WIDE[code] ?? 0
    const inside = wide > 0 && isWord(source.charCodeAt(at - 1)) && isWord(source.charCodeAt(at + 1))
    this.put(String.fromCharCode(wide > 0 && !inside ? wide : code), at)
    return at + 1
  }

  finish(): { text: string; at: Uint32Array } {
    this.#at[this.size] = this.#source.length
    return { text: this.#pieces.join(''), at: this.#at }
  }
}

function edges(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && isEdge(text.charCodeAt(start))) start++
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isEdge(code: number): boolean {
  return code <= BLANK || code === WIDE_BLANK || code === 0xa0 || PLAIN[code] === 0
}

/** `- 一、`, `### 二、`, `● `: what a conversion put in front of a paragraph is no part of it. */
function behindDecoration(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  if (first > 0x7f && !'·●○◆◇■□▪►➢★☆※'.includes(text[start] ?? '')) return start
  DECORATION.lastIndex = start
  const found = DECORATION.exec(text)
  return found && start + found[0].length < end ? start + found[0].length : start
}

const DECORATION = /(?:[-*+>][ \t]{1,4}|#{1,6}[ \t]{1,4}|[·●○◆◇■□▪►➢★☆※][ \t　]{0,4}){1,3}/y

function isBlank(code: number): boolean {
  return code === BLANK || code === WIDE_BLANK
}

/** A western letter or digit. */
function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** A mark that Markdown escapes. */
function isMark(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}

const SHORTEST_WRAPPED = 20
/** A long heading may hold commas; running text that is still longer is no heading. */
const SHORTEST_UNBROKEN = 30
const ENDING = 1
const OPENER = 2
const LABEL = 4
const STOP = 8
const CLAUSE = 16
/** What a mark, in either width, tells about the line in which it stands. */
const KINDS = new Uint8Array(0x10000)
for (const [kind, marks] of [
  [ENDING, '。！？：；…”’」』）】》.!?:;)"'],
  [OPENER, '（“‘「『《【第①②③④⑤⑥⑦⑧⑨('],
  [LABEL, '：、.:'],
  [STOP, '。；;'],
  [CLAUSE, '，。；、,;'],
] as const)
  for (const c of marks) KINDS[c.charCodeAt(0)] = (KINDS[c.charCodeAt(0)] ?? 0) | kind

/** A long line of running text that ends in mid-sentence, with a line behind it that begins no paragraph of its own. */
function breaksOff(text: string, before: Line | undefined, from: number, to: number): boolean {
  if (before?.role !== 'body' || before.end - before.start < SHORTEST_WRAPPED) return false
  const first = text.charCodeAt(from)
  if ((kindOf(text, before.end - 1) & ENDING) !== 0 || (kindOf(text, from) & OPENER) !== 0) return false
  if (first < 0x4e00 || first > 0x9fff || count(text, from, Math.min(to, from + 8), LABEL) > 0) return false
  if (count(text, before.start, before.end, STOP) > 0) return true
  const isHeading =
    count(text, before.start, before.start + 4, LABEL) > 0 || (kindOf(text, before.start) & OPENER) !== 0
  const clauses = count(text, before.start, before.end, CLAUSE)
  return !isHeading && clauses > 1 && before.end - before.start > SHORTEST_UNBROKEN
}

function kindOf(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? 0
}

function count(text: string, from: number, to: number, kind: number): number {
  let found = 0
  for (let i = from; i < to; i++) if ((kindOf(text, i) & kind) !== 0) found++
  return found
}

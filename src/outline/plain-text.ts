import { type Draft, SOFT_BREAK } from '#src/core/draft.ts'
import type { Line } from './line.ts'
import { PLAIN, WIDE } from './plain-characters.ts'

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

const LINE_FEED = 10
const BLANK = 32
const BACKSLASH = 92
const WIDE_BLANK = 0x3000

/** Reads the plain text of a draft: one pass over its characters. */
export function plainTextOf(draft: Draft): PlainText {
  const { text } = draft
  const codes = new Uint16Array(text.length + 1)
  const at = new Uint32Array(text.length + 2)
  const lines: Line[] = []
  let size = 0
  for (const [block, { start, end, role }] of draft.blocks.entries()) {
    let from = start
    while (from <= end) {
      const found = text.indexOf(SOFT_BREAK, from)
      const to = found < 0 || found > end ? end : found
      const edge = edges(text, from, to)
      const first = edge.start < edge.end ? behindDecoration(text, edge.start, edge.end) : edge.end
      if (first < edge.end) {
        if (lines.length > 0) {
          codes[size] = LINE_FEED
          at[size++] = edge.start
        }
        const begin = size
        size = copyPlain(text, first, edge.end, codes, at, size)
        const line = { start: edge.start, end: edge.end, text: text.slice(edge.start, edge.end), block, role }
        const goesOn = role === 'body' && breaksOff(codes, lines.at(-1), begin, size)
        lines.push({ ...line, from: begin, to: size, goesOn })
      }
      from = to + 1
    }
  }
  at[size] = text.length
  return { text: stringOf(codes, size), at, lines }
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

function copyPlain(text: string, from: number, to: number, codes: Uint16Array, at: Uint32Array, into: number): number {
  let size = into
  let i = from
  while (i < to) {
    const raw = text.charCodeAt(i)
    const code = PLAIN[raw] ?? raw
    if (code === BLANK || code === WIDE_BLANK) {
      const begin = i
      while (i < to && isBlank(PLAIN[text.charCodeAt(i)] ?? 0)) i++
      const single = i - begin === 1 && raw !== WIDE_BLANK
      const before = codes[size - 1] ?? 0
      const between = isWord(before) && isWord(text.charCodeAt(i))
      if (!single || between) {
        codes[size] = BLANK
        at[size++] = begin
      }
      continue
    }
    const escaped = code === BACKSLASH && isMark(text.charCodeAt(i + 1))
    if (code !== 0 && !escaped) {
      const wide = WIDE[code] ?? 0
      const inside = wide > 0 && isWord(text.charCodeAt(i - 1)) && isWord(text.charCodeAt(i + 1))
      codes[size] = wide > 0 && !inside ? wide : code
      at[size++] = i
    }
    i++
  }
  return size
}

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
const CLAUSE_MARKS = new Set([...'，。；、'].map((c) => c.charCodeAt(0)))
const ENDINGS = new Set([...'。！？：；…”’」』）】》.!?'].map((c) => c.charCodeAt(0)))
const OPENERS = new Set([...'（“‘「『《【第①②③④⑤⑥⑦⑧⑨'].map((c) => c.charCodeAt(0)))

/** A long line of running text that ends in mid-sentence, with a line behind it that begins no paragraph of its own. */
function breaksOff(codes: Uint16Array, before: Line | undefined, from: number, to: number): boolean {
  if (!before || before.role !== 'body' || before.to - before.from < SHORTEST_WRAPPED) return false
  const first = codes[from] ?? 0
  if (ENDINGS.has(codes[before.to - 1] ?? 0) || OPENERS.has(first) || first < 0x4e00 || first > 0x9fff) return false
  if (count(codes, from, Math.min(to, from + 8), LABEL_MARKS) > 0) return false
  const stops = count(codes, before.from, before.to, STOPS)
  if (stops > 0) return true
  const isHeading = count(codes, before.from, before.from + 4, LABEL_MARKS) > 0 || OPENERS.has(codes[before.from] ?? 0)
  const clauses = count(codes, before.from, before.to, CLAUSE_MARKS)
  return !isHeading && clauses > 1 && before.to - before.from > SHORTEST_UNBROKEN
}

/** A long heading may hold commas; running text that is still longer is no heading. */
const SHORTEST_UNBROKEN = 30
const STOPS = new Set(['。', '；'].map((c) => c.charCodeAt(0)))
/** A label (时间：) or a number (二、) begins a paragraph. */
const LABEL_MARKS = new Set([...'：、.'].map((c) => c.charCodeAt(0)))

function count(codes: Uint16Array, from: number, to: number, marks: ReadonlySet<number>): number {
  let found = 0
  for (let i = from; i < to; i++) if (marks.has(codes[i] ?? 0)) found++
  return found
}

const CHUNK = 8192

function stringOf(codes: Uint16Array, size: number): string {
  let text = ''
  for (let i = 0; i < size; i += CHUNK)
    text += String.fromCharCode.apply(null, codes.subarray(i, Math.min(size, i + CHUNK)) as unknown as number[])
  return text
}

import { patternSource } from '#src/genres/compile-pattern.ts'
import { parsePattern } from '#src/genres/parse-pattern.ts'
import type { Pattern } from '#src/genres/pattern.ts'
import { anchored, firstCharacters } from './anchor.ts'

/** A place where a pattern holds: offsets into the plain text, and the pattern's number. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly pattern: number
}

/** Finds all places where any of many patterns holds, in one pass over a text. */
export interface PatternIndex {
  /** Hits in the order of the text. `lineStarts` are the offsets at which paragraphs begin. */
  scan(text: string, lineStarts: readonly number[]): Hit[]
}

interface Entry {
  readonly pattern: number
  readonly literal: string
  /** Null when the literal is the whole pattern. */
  readonly expression: RegExp | null
  /** How far in front of the literal a match may begin; 0: it begins with the literal. */
  readonly reach: number
  readonly longest: number
  /** The pattern holds at the start of a paragraph only; the literal stands somewhere behind it. */
  readonly fromStart: boolean
  /** It holds for whole paragraphs only. */
  readonly isWhole: boolean
}

const PAIR = 1
const SINGLE = 2

/**
 * Compiles patterns and plain words into one index. Each is found by characters that it must hold; only there is its
 * expression tried. A pattern that does not compile is a fault of ours and throws: data is validated when it is read.
 */
export function compileIndex(patterns: readonly Pattern[], words: readonly string[]): PatternIndex {
  const flags = new Uint8Array(0x10000)
  const pairs = new Map<number, Entry[]>()
  const singles = new Map<number, Entry[]>()
  const atStart = new Map<number, Entry[]>()
  const anyStart: Entry[] = []
  const add = (entry: Entry): void => {
    const [first, second] = [entry.literal.charCodeAt(0), entry.literal.charCodeAt(1)]
    const [table, key, flag] =
      entry.literal.length > 1
        ? ([pairs, first * 0x10000 + second, PAIR] as const)
        : ([singles, first, SINGLE] as const)
    flags[first] = (flags[first] ?? 0) | flag
    append(table, key, entry)
  }
  for (const [pattern, source] of patterns.entries()) {
    const parsed = parsePattern(source)
    if (!parsed.ok) throw new Error(`pattern ${source}: ${parsed.error.message}`)
    const { anchor, atLineStart, isWhole, longest } = anchored(parsed.value)
    const expression = patternSource(parsed.value)
    if (atLineStart) {
      const entry = {
        pattern,
        literal: '',
        expression: new RegExp(expression, 'y'),
        reach: 0,
        longest,
        fromStart: false,
        isWhole,
      }
      const first = firstCharacters(parsed.value)
      if (first) for (const c of first) append(atStart, c.charCodeAt(0), entry)
      else if (anchor)
        for (const literal of anchor.literals) add({ ...entry, literal, reach: anchor.max, fromStart: true })
      else anyStart.push(entry)
    } else if (anchor) {
      const plain = parsed.value.length === 1 && parsed.value[0]?.kind === 'literal'
      const searched = anchor.max > 0
      const compiled = plain ? null : new RegExp(expression, searched ? 'g' : 'y')
      for (const literal of anchor.literals)
        add({ pattern, literal, expression: compiled, reach: anchor.max, longest, fromStart: false, isWhole: false })
    } else throw new Error(`pattern ${source} holds no word to find it by`)
  }
  for (const [i, word] of words.entries())
    add({
      pattern: patterns.length + i,
      literal: word,
      expression: null,
      reach: 0,
      longest: word.length,
      fromStart: false,
      isWhole: false,
    })
  const total = patterns.length + words.length
  return { scan: (text, lineStarts) => scan({ flags, pairs, singles, atStart, anyStart, total }, text, lineStarts) }
}

interface Tables {
  readonly flags: Uint8Array
  readonly pairs: ReadonlyMap<number, readonly Entry[]>
  readonly singles: ReadonlyMap<number, readonly Entry[]>
  readonly atStart: ReadonlyMap<number, readonly Entry[]>
  readonly anyStart: readonly Entry[]
  readonly total: number
}

function append(table: Map<number, Entry[]>, key: number, entry: Entry): void {
  const list = table.get(key)
  if (!list) table.set(key, [entry])
  else if (!list.includes(entry)) list.push(entry)
}

function scan(tables: Tables, text: string, lineStarts: readonly number[]): Hit[] {
  const { flags, pairs, singles, atStart, anyStart } = tables
  const hits: Hit[] = []
  const last = new Int32Array(tables.total).fill(-1)
  let sorted = true
  const found = (pattern: number, from: number, to: number): void => {
    if ((last[pattern] ?? -1) >= from) return
    last[pattern] = from
    if (sorted && from < (hits.at(-1)?.from ?? 0)) sorted = false
    hits.push({ pattern, from, to })
  }
  let line = -1
  let lineFrom = 0
  let lineTo = 0
  for (let i = 0; i < text.length; i++) {
    if (i >= (lineStarts[line + 1] ?? Number.POSITIVE_INFINITY)) {
      line++
      lineFrom = i
      lineTo = (lineStarts[line + 1] ?? text.length + 1) - 1
      for (const entry of anyStart) trySticky(entry, text, i, found)
      for (const entry of atStart.get(text.charCodeAt(i)) ?? []) trySticky(entry, text, i, found)
    }
    const code = text.charCodeAt(i)
    const flag = flags[code] ?? 0
    if (flag === 0) continue
    if ((flag & PAIR) !== 0) {
      const list = pairs.get(code * 0x10000 + text.charCodeAt(i + 1))
      if (list) for (const entry of list) tryEntry(entry, text, i, lineFrom, lineTo, found)
    }
    if ((flag & SINGLE) !== 0)
      for (const entry of singles.get(code) ?? []) tryEntry(entry, text, i, lineFrom, lineTo, found)
  }
  return sorted ? hits : hits.toSorted((a, b) => a.from - b.from || a.to - b.to || a.pattern - b.pattern)
}

type Found = (pattern: number, from: number, to: number) => void

function tryEntry(entry: Entry, text: string, i: number, lineFrom: number, lineTo: number, found: Found): void {
  const { literal, expression, pattern } = entry
  if (literal.length > 2 && !text.startsWith(literal, i)) return
  if (entry.fromStart) {
    if (i - lineFrom <= entry.reach && !(entry.isWhole && lineTo - lineFrom > entry.longest))
      trySticky(entry, text, lineFrom, found)
  } else if (!expression) found(pattern, i, i + literal.length)
  else if (entry.reach === 0) trySticky(entry, text, i, found)
  else search(entry, expression, text, i, lineFrom, lineTo, found)
}

function trySticky({ expression, pattern }: Entry, text: string, at: number, found: Found): void {
  if (!expression) return
  expression.lastIndex = at
  if (expression.test(text)) found(pattern, at, expression.lastIndex)
}

/** Looks only where a match that holds this literal can lie; one character more on each side tells the ends of a paragraph. */
function search(
  entry: Entry,
  expression: RegExp,
  text: string,
  i: number,
  lineFrom: number,
  lineTo: number,
  found: Found,
): void {
  const from = Math.max(0, Math.max(lineFrom, i - entry.reach) - 1)
  const to = Math.min(lineTo, i + entry.longest) + 1
  const window = text.slice(from, to)
  expression.lastIndex = Math.max(lineFrom, i - entry.reach) - from
  const match = expression.exec(window)
  if (match) found(entry.pattern, from + match.index, from + match.index + match[0].length)
}

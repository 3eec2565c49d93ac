import { patternSource } from '#src/genres/compile-pattern.ts'
import { parsePattern } from '#src/genres/parse-pattern.ts'
import type { Pattern } from '#src/genres/pattern.ts'
import { anchored, firstCharacters, wordsOf } from './anchor.ts'

/** A place where a pattern holds: offsets into the plain text, and the pattern's number. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly pattern: number
}

/** Finds all places where any of many patterns holds, in one pass over a text. */
export interface PatternIndex {
  /** Hits in the order of the text. `lineStarts` are the offsets at which paragraphs begin; the first `lines` of them are read, all unless told. */
  scan(text: string, lineStarts: readonly number[], lines?: number): Hit[]
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

/**
 * Compiles patterns and plain words into one index. Each is found by characters that it must hold; only there is its
 * expression tried; those that are not wanted keep their numbers and are never found. A pattern that does not compile is
 * a fault of ours and throws: data is validated when it is read.
 */
export function compileIndex(
  patterns: readonly Pattern[],
  words: readonly string[],
  wanted: (pattern: number) => boolean = () => true,
): PatternIndex {
  const anchors: Entry[] = []
  const atStart = new Map<number, Entry[]>()
  const anyStart: Entry[] = []
  const add = (entry: Entry): void => void anchors.push(entry)
  for (const [pattern, source] of patterns.entries()) {
    if (!wanted(pattern)) continue
    const parsed = parsePattern(source)
    if (!parsed.ok) throw new Error(`pattern ${source}: ${parsed.error.message}`)
    const { anchor, atLineStart, isWhole, longest } = anchored(parsed.value)
    const expression = patternSource(parsed.value)
    const all = wordsOf(parsed.value)
    if (all) {
      for (const literal of all)
        add({ pattern, literal, expression: null, reach: 0, longest, fromStart: false, isWhole: false })
    } else if (atLineStart) {
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
    if (wanted(patterns.length + i))
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
  const tables: Tables = { ...pairTables(anchors), atStart, anyStart, total }
  return { scan: (text, lineStarts, lines = lineStarts.length) => scan(tables, text, lineStarts, lines) }
}

interface Tables {
  /** The class of a character as the first of an anchor, and as the second; 0 for characters that begin none. */
  readonly firsts: Uint16Array
  readonly seconds: Uint16Array
  readonly width: number
  /** For a first and a second class the number of a list of entries; 0 for none. */
  readonly pairs: Uint16Array
  /** For a first class the number of the list of its anchors of one character; 0 for none. */
  readonly singles: Uint16Array
  readonly lists: readonly (readonly Entry[])[]
  /** Small tables that answer most characters with no: for two characters, and for one. */
  readonly maybePair: Uint8Array
  readonly maybeSingle: Uint8Array
  readonly atStart: ReadonlyMap<number, readonly Entry[]>
  readonly anyStart: readonly Entry[]
  readonly total: number
}

/** Tables that tell for any two characters in one step which anchors begin with them. */
function pairTables(anchors: readonly Entry[]): Omit<Tables, 'atStart' | 'anyStart' | 'total'> {
  const firsts = new Uint16Array(0x10000)
  const seconds = new Uint16Array(0x10000)
  const height = classes(firsts, anchors, 0)
  const width = classes(seconds, anchors, 1)
  const pairs = new Uint16Array(height * width)
  const singles = new Uint16Array(height)
  const lists: Entry[][] = [[]]
  const maybePair = new Uint8Array(PAIR_MASK + 1)
  const maybeSingle = new Uint8Array(SINGLE_MASK + 1)
  for (const { literal } of anchors)
    if (literal.length > 1) maybePair[pairKey(literal.charCodeAt(0), literal.charCodeAt(1))] = 1
    else maybeSingle[literal.charCodeAt(0) & SINGLE_MASK] = 1
  for (const entry of anchors) {
    const first = firsts[entry.literal.charCodeAt(0)] ?? 0
    const isPair = entry.literal.length > 1
    const table = isPair ? pairs : singles
    const at = isPair ? first * width + (seconds[entry.literal.charCodeAt(1)] ?? 0) : first
    if (table[at] === 0) table[at] = lists.push([]) - 1
    const list = lists[table[at] ?? 0]
    if (list && !list.includes(entry)) list.push(entry)
  }
  return { firsts, seconds, width, pairs, singles, lists, maybePair, maybeSingle }
}

const PAIR_MASK = 0x7fff
const SINGLE_MASK = 0x1fff

function pairKey(first: number, second: number): number {
  return ((first << 4) ^ (first >> 7) ^ second) & PAIR_MASK
}

/** Numbers the characters that stand at one place of the anchors, from 1; returns how many numbers there are, 0 included. */
function classes(table: Uint16Array, anchors: readonly Entry[], place: number): number {
  let next = 1
  for (const { literal } of anchors) {
    const code = literal.charCodeAt(place)
    if (literal.length > place && table[code] === 0) table[code] = next++
  }
  return next
}

function append(table: Map<number, Entry[]>, key: number, entry: Entry): void {
  const list = table.get(key)
  if (!list) table.set(key, [entry])
  else if (!list.includes(entry)) list.push(entry)
}

function scan(tables: Tables, text: string, lineStarts: readonly number[], lines: number): Hit[] {
  const { firsts, seconds, width, pairs, singles, lists, maybePair, maybeSingle, atStart, anyStart } = tables
  const hits: Hit[] = []
  const last = new Int32Array(tables.total).fill(-1)
  let sorted = true
  let furthest = 0
  const found = (pattern: number, from: number, to: number): void => {
    if ((last[pattern] ?? -1) >= from) return
    last[pattern] = from
    if (from < furthest) sorted = false
    else furthest = from
    hits.push({ pattern, from, to })
  }
  for (let line = 0; line < Math.min(lines, lineStarts.length); line++) {
    const from = lineStarts[line] ?? 0
    const to = (lineStarts[line + 1] ?? text.length + 1) - 1
    for (const entry of anyStart) trySticky(entry, text, from, found)
    for (const entry of atStart.get(text.charCodeAt(from)) ?? NO_ENTRIES) trySticky(entry, text, from, found)
    let code = text.charCodeAt(from)
    for (let i = from; i < to; i++) {
      const next = text.charCodeAt(i + 1)
      const here = code
      code = next
      if (maybePair[pairKey(here, next)] === 1) {
        const pair = pairs[(firsts[here] ?? 0) * width + (seconds[next] ?? 0)] ?? 0
        if (pair > 0) for (const entry of lists[pair] ?? NO_ENTRIES) tryEntry(entry, text, i, from, to, found)
      }
      if (maybeSingle[here & SINGLE_MASK] === 1) {
        const single = singles[firsts[here] ?? 0] ?? 0
        if (single > 0) for (const entry of lists[single] ?? NO_ENTRIES) tryEntry(entry, text, i, from, to, found)
      }
    }
  }
  return sorted ? hits : hits.toSorted((a, b) => a.from - b.from || a.to - b.to || a.pattern - b.pattern)
}

const NO_ENTRIES: readonly Entry[] = []

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

import { NUMERAL_CHARACTERS } from '#src/core/numerals.ts'
import type { PatternNode } from '#src/genres/parse-pattern.ts'

/** Characters that every match of a pattern holds, and how far behind its start they stand. */
export interface Anchor {
  /** One of these stands in every match. */
  readonly literals: readonly string[]
  /** The fewest and the most characters between the start of the match and the literal. */
  readonly min: number
  readonly max: number
}

/** How long the matches of a pattern may be, and where to look for them. */
export interface Anchored {
  /** Null when a pattern is nothing but gaps and sets at the start of a paragraph. */
  readonly anchor: Anchor | null
  readonly atLineStart: boolean
  /** It must be a whole paragraph. */
  readonly isWhole: boolean
  readonly longest: number
}

const BLANKS = 6
const RUN = 8
const LONG_ENOUGH = 3
/** More alternatives than this make no good anchor. */
const MOST_LITERALS = 80

/** Chooses the rarest words of a pattern: the longest ones, near its start. */
export function anchored(nodes: readonly PatternNode[]): Anchored {
  let best: Anchor | null = null
  let min = 0
  let max = 0
  for (const [index, node] of nodes.entries()) {
    const literals = leadingLiterals(node, nodes.slice(index + 1))
    if (literals && literals.length <= MOST_LITERALS) {
      const anchor = { literals, min, max }
      if (!best || worth(anchor) > worth(best)) best = anchor
    }
    const width = widthOf(node)
    min += width.min
    max += width.max
  }
  const atLineStart = nodes[0]?.kind === 'start'
  return { anchor: best, atLineStart, isWhole: atLineStart && nodes.at(-1)?.kind === 'end', longest: max }
}

/** Two characters are worth far more than one; a fixed place is worth more than one behind a gap. */
function worth({ literals, min, max }: Anchor): number {
  const shortest = Math.min(...literals.map((l) => l.length))
  return Math.min(shortest, 3) * 20 - (max > min ? 15 + (max - min) / 8 : 0) - max / 100
}

/** The words that may stand at the start of a node, made longer by what follows; null when it may begin with anything. */
function leadingLiterals(node: PatternNode, rest: readonly PatternNode[]): string[] | null {
  if (node.kind === 'literal') return lengthened([node.text], rest)
  if (node.kind === 'one-of' && !node.optional) return optionLiterals(node.options, rest)
  if (node.kind === 'characters' && !node.complement && node.times.min > 0 && node.set.length <= RUN)
    return [...node.set]
  return null
}

function optionLiterals(options: readonly (readonly PatternNode[])[], rest: readonly PatternNode[]): string[] | null {
  const all: string[] = []
  for (const [first, ...others] of options) {
    const literals = first ? leadingLiterals(first, others) : null
    if (!literals) return null
    all.push(...(others.length === 0 ? (lengthened(literals, rest) ?? literals) : literals))
  }
  return [...new Set(all)]
}

/** Short words together with what may come behind them, as long as that does not make too many. */
function lengthened(words: readonly string[], rest: readonly PatternNode[]): string[] {
  if (words.every((word) => word.length >= LONG_ENOUGH)) return [...words]
  const next = following(rest)
  const longer = next && words.flatMap((w) => (w.length >= LONG_ENOUGH ? [w] : next.map((tail) => w + tail)))
  return longer && longer.length <= MOST_LITERALS ? longer : [...words]
}

/** What may stand at the start of a sequence of nodes, blanks and optional parts included; null when that may be anything or nothing. */
function following(nodes: readonly PatternNode[]): string[] | null {
  const [node, ...rest] = nodes
  if (!node) return null
  if (node.kind === 'blanks') return joined(BLANK_STARTS, following(rest))
  if (node.kind === 'numeral') return [...NUMERAL_CHARACTERS, '几']
  if (node.kind === 'one-of' && node.optional) return joined(optionLiterals(node.options, []), following(rest))
  return leadingLiterals(node, rest)
}

const BLANK_STARTS = [' ', '\t', '\u00a0', '\u3000']

function joined(a: readonly string[] | null, b: readonly string[] | null): string[] | null {
  return a && b ? [...new Set([...a, ...b])] : null
}

function widthOf(node: PatternNode): { min: number; max: number } {
  switch (node.kind) {
    case 'literal':
      return { min: node.text.length, max: node.text.length }
    case 'one-of': {
      const widths = node.options.map((option) => sum(option.map(widthOf)))
      const min = node.optional ? 0 : Math.min(...widths.map((w) => w.min))
      return { min, max: Math.max(...widths.map((w) => w.max)) }
    }
    case 'characters':
      return { min: node.times.min, max: node.times.max }
    case 'numeral':
    case 'digits':
      return { min: 1, max: RUN }
    case 'blanks':
      return { min: 0, max: BLANKS }
    default:
      return { min: 0, max: 0 }
  }
}

function sum(widths: readonly { min: number; max: number }[]): { min: number; max: number } {
  return widths.reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }), { min: 0, max: 0 })
}

/** The characters with which a match at the start of a paragraph may begin; null when that may be any. */
export function firstCharacters(nodes: readonly PatternNode[]): ReadonlySet<string> | null {
  const first = new Set<string>()
  for (const node of nodes) {
    if (node.kind === 'start' || node.kind === 'blanks') continue
    if (node.kind === 'literal') return first.add(node.text[0] ?? '')
    if (node.kind === 'numeral') return new Set([...first, ...NUMERAL_CHARACTERS, '几'])
    if (node.kind === 'digits') return new Set([...first, ...'0123456789'])
    if (node.kind === 'characters') {
      if (node.complement || node.times.min === 0) return null
      return new Set([...first, ...node.set])
    }
    if (node.kind === 'one-of') {
      for (const option of node.options) {
        const inner = firstCharacters(option)
        if (!inner) return null
        for (const c of inner) first.add(c)
      }
      if (!node.optional) return first
      continue
    }
    return null
  }
  return null
}

/** More words than that are better tried by their expression. */
const MOST_WORDS = 96

/** All texts for which a pattern holds, when they are few: no gap, no number, no end of a paragraph. Null otherwise. */
export function wordsOf(nodes: readonly PatternNode[]): string[] | null {
  let words = ['']
  for (const node of nodes) {
    const next = wordsOfNode(node)
    if (!next || next.length * words.length > MOST_WORDS) return null
    words = words.flatMap((word) => next.map((tail) => word + tail))
  }
  return [...new Set(words)]
}

function wordsOfNode(node: PatternNode): string[] | null {
  if (node.kind === 'literal') return [node.text]
  // Plain text holds no run of blanks.
  if (node.kind === 'blanks') return ['', ' ']
  if (node.kind === 'characters' && !node.complement && node.times.min === 1 && node.times.max === 1)
    return [...node.set]
  if (node.kind !== 'one-of') return null
  const all: string[] = node.optional ? [''] : []
  for (const option of node.options) {
    const words = wordsOf(option)
    if (!words) return null
    all.push(...words)
  }
  return all
}

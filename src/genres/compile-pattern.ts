import type { Range } from '#src/core/draft.ts'
import { NUMERAL_CHARACTERS } from '#src/core/numerals.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import { type PatternNode, parsePattern } from './parse-pattern.ts'
import type { Pattern, SyntaxFault } from './pattern.ts'

/** A compiled pattern. It keeps no state between calls. */
export interface Matcher {
  /** The first place at or after `from` (UTF-16 offset) where the pattern holds, or null. `\n` separates paragraphs. */
  match(text: string, from?: number): Range | null
}

/**
 * How many ways one pattern may be tried at one place. Every quantifier is bounded, so the work is at most this constant
 * times the length of the text, whatever the text; these limits keep the constant small. A pattern that begins with `^`
 * is tried once a paragraph and may cost more.
 */
const MOST_WAYS = 6_000
const MOST_WAYS_ANCHORED = 60_000
const BLANKS = 6
const RUN = 8
const BLANK = ' \t\u00a0\u3000'
const NUMERAL = `${NUMERAL_CHARACTERS}几`

/** Compiles a pattern. Refused: a syntax fault, a pattern that holds for nothing, one with too many ways to match. */
export function compilePattern(pattern: Pattern): Result<Matcher, SyntaxFault> {
  const parsed = parsePattern(pattern)
  if (!parsed.ok) return parsed
  const nodes = parsed.value
  if (leastOf(nodes) === 0) return fail({ at: 0, message: '式子不含任何必须出现的字' })
  const limit = nodes[0]?.kind === 'start' ? MOST_WAYS_ANCHORED : MOST_WAYS
  if (waysOf(nodes) > limit) return fail({ at: 0, message: '式子里空档太多、太长，请拆成几条' })
  return ok(matcherOf(new RegExp(patternSource(nodes), 'g')))
}

function matcherOf(expression: RegExp): Matcher {
  return {
    match(text, from = 0) {
      expression.lastIndex = from
      const found = expression.exec(text)
      return found ? { start: found.index, end: found.index + found[0].length } : null
    },
  }
}

/** The regular expression of a parsed pattern, without flags: every repetition in it is bounded. */
export function patternSource(nodes: readonly PatternNode[]): string {
  return nodes.map(nodeSource).join('')
}

function nodeSource(node: PatternNode): string {
  switch (node.kind) {
    case 'literal':
      return escaped(node.text)
    case 'one-of':
      return `(?:${node.options.map(patternSource).join('|')})${node.optional ? '?' : ''}`
    case 'characters':
      return `[${node.complement ? '^\\n' : ''}${escaped(node.set)}]{${node.times.min},${node.times.max}}`
    case 'numeral':
      return `[${escaped(NUMERAL)}]{1,${RUN}}`
    case 'digits':
      return `[0-9\\uff10-\\uff19]{1,${RUN}}`
    case 'blanks':
      return `[${escaped(BLANK)}]{0,${BLANKS}}`
    case 'start':
      return '(?<![^\\n])'
    case 'end':
      return '(?![^\\n])'
  }
}

function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('')
}

function waysOf(nodes: readonly PatternNode[]): number {
  return nodes.reduce((ways, node, index) => ways * (endsAlone(node, nodes[index + 1]) ? 1 : nodeWays(node)), 1)
}

/** True when what follows cannot begin inside the run, so that the run ends at one place only. */
function endsAlone(run: PatternNode, next: PatternNode | undefined): boolean {
  const inside = run.kind === 'blanks' ? BLANK : run.kind === 'digits' || run.kind === 'numeral' ? NUMERAL : null
  if (inside === null || next === undefined) return false
  if (next.kind === 'end') return true
  if (next.kind === 'characters') return !next.complement && ![...next.set].some((c) => inside.includes(c))
  const words = next.kind === 'literal' ? [next] : next.kind === 'one-of' && !next.optional ? next.options.flat() : []
  return words.length > 0 && words.every((word) => word.kind === 'literal' && !inside.includes(word.text[0] ?? ''))
}

function nodeWays(node: PatternNode): number {
  switch (node.kind) {
    case 'one-of':
      return optionWays(node.options) + (node.optional ? 1 : 0)
    case 'characters':
      return node.times.max - node.times.min + 1
    case 'numeral':
    case 'digits':
      return RUN
    case 'blanks':
      return BLANKS + 1
    default:
      return 1
  }
}

/** Of several plain words only those can hold at one place that begin one another. */
function optionWays(options: readonly (readonly PatternNode[])[]): number {
  const words = options.map(([node, ...more]) => (node?.kind === 'literal' && more.length === 0 ? node.text : null))
  if (words.includes(null)) return options.reduce((sum, option) => sum + waysOf(option), 0)
  return Math.max(...words.map((word) => words.filter((other) => word?.startsWith(other ?? '')).length))
}

function leastOf(nodes: readonly PatternNode[]): number {
  return nodes.reduce((sum, node) => sum + nodeLeast(node), 0)
}

function nodeLeast(node: PatternNode): number {
  switch (node.kind) {
    case 'literal':
      return node.text.length
    case 'one-of':
      return node.optional ? 0 : Math.min(...node.options.map(leastOf))
    case 'characters':
      return node.complement ? 0 : node.times.min
    case 'numeral':
    case 'digits':
      return 1
    default:
      return 0
  }
}

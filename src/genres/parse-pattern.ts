import { fail, ok, type Result } from '#src/core/result.ts'
import type { Pattern, SyntaxFault } from './pattern.ts'

/** How often something may stand in a row; both ends included. */
interface Times {
  readonly min: number
  readonly max: number
}

/** The parsed form of a pattern. */
export type PatternNode =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'one-of'; readonly options: readonly (readonly PatternNode[])[]; readonly optional: boolean }
  | { readonly kind: 'characters'; readonly set: string; readonly complement: boolean; readonly times: Times }
  | { readonly kind: 'numeral' | 'digits' | 'blanks' | 'start' | 'end' }

/** No gap and no repetition is longer than this. */
const LONGEST = 80
const DEEPEST = 8
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

class Fault extends Error {
  readonly at: number
  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

/** Parses a pattern. Refused with the offset of the first character that cannot be understood. */
export function parsePattern(pattern: Pattern): Result<readonly PatternNode[], SyntaxFault> {
  try {
    const reader = { text: pattern, at: 0 }
    const options = readOptions(reader, 0)
    if (reader.at < pattern.length) throw new Fault(reader.at, `“${pattern[reader.at]}”没有与之配对的前括号`)
    if (options.length === 1) return ok(options[0] ?? [])
    return ok([{ kind: 'one-of', options, optional: false }])
  } catch (error) {
    if (error instanceof Fault) return fail({ at: error.at, message: error.message })
    throw error
  }
}

interface Reader {
  readonly text: string
  at: number
}

function readOptions(reader: Reader, depth: number): PatternNode[][] {
  if (depth > DEEPEST) throw new Fault(reader.at, `括号套得太深（至多${DEEPEST}层）`)
  const options: PatternNode[][] = []
  for (;;) {
    const from = reader.at
    const sequence = readSequence(reader, depth)
    if (sequence.length === 0) throw new Fault(from, '这里缺少内容')
    options.push(sequence)
    if (reader.text[reader.at] !== '|') return options
    reader.at += 1
  }
}

function readSequence(reader: Reader, depth: number): PatternNode[] {
  const nodes: PatternNode[] = []
  let literal = ''
  const push = (node?: PatternNode): void => {
    if (literal) nodes.push({ kind: 'literal', text: literal })
    literal = ''
    if (node) nodes.push(node)
  }
  while (reader.at < reader.text.length) {
    const at = reader.at
    const c = String.fromCodePoint(reader.text.codePointAt(at) ?? 0)
    if (c === '|' || c === ')' || c === ']') break
    reader.at += c.length
    if (c === '(' || c === '[') push(readGroup(reader, c, at, depth))
    else if (c === '{') push(readBraces(reader, at))
    else if (c === '^') push({ kind: 'start' })
    else if (c === '$') push({ kind: 'end' })
    else if (c === ' ' || c === '\u3000') push({ kind: 'blanks' })
    else if (c === '\\') literal += readEscaped(reader, at)
    else if (c === '}') throw new Fault(at, '“}”没有与之配对的前括号')
    else if (c === '\n' || c === '\r' || c === '\t') throw new Fault(at, '式子里不能换行或用制表符')
    else literal += c
  }
  push()
  return nodes
}

function readGroup(reader: Reader, open: string, at: number, depth: number): PatternNode {
  const options = readOptions(reader, depth + 1)
  if (reader.text[reader.at] !== CLOSING[open]) throw new Fault(at, `“${open}”没有收尾`)
  reader.at += 1
  return { kind: 'one-of', options, optional: open === '[' }
}

function readEscaped(reader: Reader, at: number): string {
  const code = reader.text.codePointAt(reader.at)
  if (code === undefined) throw new Fault(at, '“\\”后面缺少字符')
  const c = String.fromCodePoint(code)
  reader.at += c.length
  return c
}

/** `{N}` `{D}` `{..6}` `{2..6}` `{3}` and with `=set` or `!set` behind the times; without times exactly one. */
function readBraces(reader: Reader, at: number): PatternNode {
  let body = ''
  let set: string | null = null
  let complement = false
  for (;;) {
    const c = reader.text[reader.at]
    if (c === undefined) throw new Fault(at, '“{”没有收尾')
    reader.at += 1
    if (c === '}') break
    if (set === null && (c === '=' || c === '!')) {
      set = ''
      complement = c === '!'
    } else if (set !== null) set += c === '\\' ? readEscaped(reader, reader.at - 1) : c
    else body += c
  }
  if (set === '') throw new Fault(at, '字符集里没有字符')
  if (set === null && body === 'N') return { kind: 'numeral' }
  if (set === null && body === 'D') return { kind: 'digits' }
  if (set === null && body === '') throw new Fault(at, '“{}”里缺少内容')
  const times = body === '' ? { min: 1, max: 1 } : readTimes(body, at)
  return { kind: 'characters', set: set ?? '', complement: set === null ? true : complement, times }
}

function readTimes(body: string, at: number): Times {
  const found = /^(\d{1,3})?(\.\.)?(\d{1,3})?$/.exec(body)
  const [, first, dots, last] = found ?? []
  const max = dots ? last : first
  if (!found || max === undefined || (!dots && last !== undefined)) throw new Fault(at, `看不懂“{${body}}”`)
  const times = { min: Number(first ?? 0), max: Number(max) }
  if (times.max < 1 || times.max > LONGEST || times.min > times.max)
    throw new Fault(at, `字数须在1至${LONGEST}之间，且前小后大`)
  return times
}

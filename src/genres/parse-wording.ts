import type { Role } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { SyntaxFault } from './pattern.ts'
import type { WordingCondition } from './slots.ts'
import { CONDITIONS_OF_WORDING, isListIn, isSlotIn, LISTS, type ListName, type Scope, type SlotName } from './slots.ts'

/** The parsed form of a stretch of wording. */
export type WordingNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: SlotName }
  /** Without a condition: dropped when a slot or list inside it is empty. With one: dropped only when it does not hold. */
  | { readonly kind: 'optional'; readonly condition?: WordingCondition; readonly nodes: readonly WordingNode[] }
  /** `joiner` null: each is a paragraph of its own. */
  | {
      readonly kind: 'repeat'
      readonly list: ListName
      readonly nodes: readonly WordingNode[]
      readonly joiner: string | null
    }

/** One paragraph of a wording. `role` is null when the section decides. */
export interface ParsedParagraph {
  readonly role: Role | null
  readonly nodes: readonly WordingNode[]
}

/** What may stand in front of a paragraph. */
const ROLE_MARKS: readonly (readonly [string, Role])[] = [
  ['##', 'heading2'],
  ['#', 'heading1'],
  ['标题>', 'title'],
  ['副题>', 'subtitle'],
  ['署名>', 'signature'],
  ['日期>', 'date'],
]
const SPECIAL = '{}[]<>|'

class Fault extends Error {
  readonly at: number
  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

interface Reader {
  readonly text: string
  at: number
}

/** Parses one paragraph. `scope` says whether the section is written once, or once for each agenda item. */
export function parseWording(text: string, scope: 'meeting' | 'item'): Result<ParsedParagraph, SyntaxFault> {
  const mark = ROLE_MARKS.find(([sign]) => text.startsWith(sign))
  const reader = { text, at: mark?.[0].length ?? 0 }
  while (reader.text[reader.at] === ' ') reader.at += 1
  try {
    const scopes: readonly Scope[] = scope === 'item' ? ['meeting', 'item'] : ['meeting']
    const nodes = readNodes(reader, scopes, '')
    if (reader.at < text.length) throw new Fault(reader.at, `“${text[reader.at]}”没有与之配对的前括号`)
    if (nodes.length === 0) throw new Fault(reader.at, '这一段没有内容')
    if (nodes.length > 1 && nodes.some((n) => n.kind === 'repeat' && n.joiner === null))
      throw new Fault(0, '没有连接词的“<…>”须独占一段；要写在句中，请加“|连接词”')
    return ok({ role: mark?.[1] ?? null, nodes })
  } catch (error) {
    if (error instanceof Fault) return fail({ at: error.at, message: error.message })
    throw error
  }
}

function readNodes(reader: Reader, scopes: readonly Scope[], until: string): WordingNode[] {
  const nodes: WordingNode[] = []
  let literal = ''
  const push = (node?: WordingNode): void => {
    if (literal) nodes.push({ kind: 'text', text: literal })
    literal = ''
    if (node) nodes.push(node)
  }
  while (reader.at < reader.text.length) {
    const at = reader.at
    const c = reader.text[at] ?? ''
    if (until.includes(c) || c === '}' || c === ']' || c === '>') break
    reader.at += 1
    if (c === '{') push(readSlot(reader, at, scopes))
    else if (c === '[') push(readOptional(reader, at, scopes))
    else if (c === '<') push(readRepeat(reader, at, scopes))
    else if (c === '|') throw new Fault(at, '“|”只能写在“<…>”里，连接词之前')
    else if (c === '\n' || c === '\r' || c === '\t') throw new Fault(at, '一段之内不能换行或用制表符')
    else if (c === '\\') {
      const next = reader.text[reader.at]
      if (next === undefined || !`${SPECIAL}\\若`.includes(next)) throw new Fault(at, '“\\”后面只能是括号、“|”或“若”')
      literal += next
      reader.at += 1
    } else literal += c
  }
  push()
  return nodes
}

function readSlot(reader: Reader, at: number, scopes: readonly Scope[]): WordingNode {
  const end = reader.text.indexOf('}', at)
  if (end < 0) throw new Fault(at, '“{”没有收尾')
  const name = reader.text.slice(at + 1, end)
  if (!isSlotIn(name, scopes)) throw new Fault(at, `这里没有“${name}”这一项`)
  reader.at = end + 1
  return { kind: 'slot', name }
}

function readOptional(reader: Reader, at: number, scopes: readonly Scope[]): WordingNode {
  let condition: WordingCondition | undefined
  if (reader.text[reader.at] === '若') {
    const colon = reader.text.indexOf('：', reader.at)
    const name = reader.text.slice(reader.at + 1, Math.max(colon, reader.at + 1))
    condition = CONDITIONS_OF_WORDING.find((known) => known === name)
    if (!condition) throw new Fault(reader.at, `没有“若${name}”这一条件`)
    reader.at = colon + 1
  }
  const nodes = readNodes(reader, scopes, '')
  close(reader, ']', at)
  if (nodes.length === 0) throw new Fault(at, '“[]”里缺少内容')
  if (!condition && !nodes.some((n) => n.kind === 'slot' || n.kind === 'repeat'))
    throw new Fault(at, '“[…]”里没有可缺的内容，也没有条件，不必加括号')
  return { kind: 'optional', ...(condition && { condition }), nodes }
}

function readRepeat(reader: Reader, at: number, scopes: readonly Scope[]): WordingNode {
  const colon = reader.text.indexOf('：', at)
  const list = reader.text.slice(at + 1, Math.max(colon, at + 1))
  if (!isListIn(list, scopes)) throw new Fault(at, `这里没有“${list}”可以逐一写出`)
  reader.at = colon + 1
  const nodes = readNodes(reader, [...scopes, LISTS[list]], '|')
  if (nodes.length === 0) throw new Fault(at, '“<…>”里缺少内容')
  let joiner: string | null = null
  if (reader.text[reader.at] === '|') {
    const end = reader.text.indexOf('>', reader.at)
    joiner = reader.text.slice(reader.at + 1, end < 0 ? reader.text.length : end)
    if ([...joiner].some((c) => SPECIAL.includes(c))) throw new Fault(reader.at, '连接词里不能有括号')
    reader.at = end < 0 ? reader.text.length : end
  }
  close(reader, '>', at)
  return { kind: 'repeat', list, nodes, joiner }
}

function close(reader: Reader, sign: string, at: number): void {
  if (reader.text[reader.at] !== sign) throw new Fault(at, `“${reader.text[at]}”没有收尾`)
  reader.at += 1
}

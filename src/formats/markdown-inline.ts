import type { PhrasingContent } from 'mdast'
import { SOFT_BREAK } from '#src/core/draft.ts'
import type { Paragraph } from '#src/core/draft-builder.ts'

/** The text of one paragraph while it is put together; `places` holds, for each UTF-16 unit, its offset in the source or -1. */
export interface Inline {
  text: string
  readonly places: number[]
  readonly marks: NonNullable<Paragraph['marks']>[number][]
}

export function emptyInline(): Inline {
  return { text: '', places: [], marks: [] }
}

const MARK_OF_TAG: Readonly<Record<string, { readonly bold: true } | { readonly underline: true }>> = {
  b: { bold: true },
  strong: { bold: true },
  u: { underline: true },
}

/** Appends phrasing content: strong, `<b>` and `<u>` become marks, every break a soft break; other markup leaves its text. */
export function appendInline(into: Inline, nodes: readonly PhrasingContent[], source: string): void {
  const opened = new Map<string, number>()
  for (const node of nodes) {
    if (node.type !== 'html') {
      appendNode(into, node, source)
      continue
    }
    const tag = /^<(\/?)([a-z]{1,10})\s{0,4}\/?>$/i.exec(node.value)
    const name = tag?.[2]?.toLowerCase() ?? ''
    const mark = MARK_OF_TAG[name]
    const from = opened.get(name)
    if (name === 'br') appendSynthetic(into, SOFT_BREAK)
    else if (mark && tag?.[1] === '') opened.set(name, into.text.length)
    else if (mark && from !== undefined) {
      if (into.text.length > from) into.marks.push({ start: from, end: into.text.length, ...mark })
      opened.delete(name)
    }
  }
}

function appendNode(into: Inline, node: Exclude<PhrasingContent, { type: 'html' }>, source: string): void {
  if (node.type === 'break') appendSynthetic(into, SOFT_BREAK)
  else if (node.type === 'text' || node.type === 'inlineCode') appendValue(into, node.value, node.position, source)
  else if (node.type === 'strong') {
    const start = into.text.length
    appendInline(into, node.children, source)
    if (into.text.length > start) into.marks.push({ start, end: into.text.length, bold: true })
  } else if (node.type === 'image' || node.type === 'imageReference') appendSynthetic(into, node.alt ?? '')
  else if ('children' in node) appendInline(into, node.children, source)
}

function appendSynthetic(into: Inline, text: string): void {
  into.text += text
  for (let i = 0; i < text.length; i++) into.places.push(-1)
}

interface Position {
  readonly start: { readonly offset?: number | undefined }
  readonly end: { readonly offset?: number | undefined }
}

/** Appends a literal value and finds each of its characters in the source, which may hold escapes and entities between them. */
function appendValue(into: Inline, value: string, position: Position | undefined, source: string): void {
  let at = position?.start.offset ?? -1
  const limit = position?.end.offset ?? -1
  for (const unit of value.split('')) {
    while (at >= 0 && at < limit && source[at] !== unit && isSkipped(source, at, unit)) at++
    const found = at >= 0 && at < limit && source[at] === unit
    into.text += unit === '\n' ? SOFT_BREAK : unit
    into.places.push(found ? at : -1)
    if (found) at++
    else at = afterEntity(source, at, limit)
  }
}

function isSkipped(source: string, at: number, unit: string): boolean {
  const c = source[at]
  if (c === '\\') return source[at + 1] === unit
  return c === '`' || c === ' ' || c === '\t' || c === '>'
}

function afterEntity(source: string, at: number, limit: number): number {
  if (at < 0 || source[at] !== '&') return at
  const end = source.indexOf(';', at)
  return end < 0 || end >= limit || end - at > 32 ? at : end + 1
}

import { blockText, type Draft, ownText } from '#src/core/draft.ts'

/** A position in a text: in block `block` at `offset` (UTF-16, into the draft's text), or with `offset: null` in front of that block, outside of every block that has text. */
export interface TextPoint {
  readonly block: number
  readonly offset: number | null
}

/** How a place divides a text: `before` whole blocks, the rest of a block to the left, then to the right, and the whole blocks from `after` on. */
export interface Split {
  readonly before: number
  readonly left: string
  readonly right: string
  readonly after: number
}

/** Divides a text at a caret (`from` equals `to`) or around a selection, whose own characters fall out. Automatic labels belong to no side. */
export function splitAt(draft: Draft, from: TextPoint, to: TextPoint): Split {
  const first = draft.blocks[from.block]
  const last = draft.blocks[to.block]
  const ownStart = first?.label?.auto ? first.label.end : (first?.start ?? 0)
  return {
    before: from.block,
    left: first && from.offset !== null ? draft.text.slice(ownStart, Math.max(ownStart, from.offset)) : '',
    right: last && to.offset !== null ? draft.text.slice(to.offset, last.end) : '',
    after: to.offset === null ? to.block : to.block + 1,
  }
}

/** The text of every block without labels that the source generates; with them (`labels`) where they are typed text. */
export function textsOf(draft: Draft, labels: 'own' | 'typed'): string[] {
  return draft.blocks.map((block) => (labels === 'own' ? ownText(draft, block) : blockText(draft, block)))
}

export function isBlank(text: string): boolean {
  return !/\S/.test(text)
}

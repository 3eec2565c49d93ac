import { blockIndexAt, type Draft, type Range } from '#src/core/draft.ts'
import type { Anchor } from '#src/editors/contract.ts'

const CONTEXT = 32

/**
 * A place that can be found again after small changes: the quoted text with 32 characters of context on both sides. An
 * empty range (something is missing there) is anchored to the block that it stands at.
 */
export function anchorOf(draft: Draft, range: Range): Anchor {
  const { start, end } = range.end > range.start ? range : blockAround(draft, range.start)
  return {
    quote: draft.text.slice(start, end),
    before: draft.text.slice(Math.max(0, start - CONTEXT), start),
    after: draft.text.slice(end, end + CONTEXT),
    offset: start,
  }
}

function blockAround(draft: Draft, offset: number): Range {
  const block = draft.blocks[blockIndexAt(draft, offset)]
  return block ? { start: block.label?.auto ? block.label.end : block.start, end: block.end } : { start: 0, end: 0 }
}

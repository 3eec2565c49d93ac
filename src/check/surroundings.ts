import { blockIndexAt, type Draft, type Range } from '#src/core/draft.ts'

/** How far back an opening mark is looked for: longer quotations are told from a text by nobody. */
const FARTHEST = 200
const OPENERS = '“‘「『《'
const CLOSERS = '”’」』》'

/** Whether the place stands inside quotation or book marks that were opened before it on its line: other people's words. */
export function isQuoted(text: string, at: number): boolean {
  let closed = 0
  let straight = 0
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
    const c = text.charAt(i)
    if (c === '\n') break
    if (c === '"') straight++
    else if (CLOSERS.includes(c)) closed++
    else if (OPENERS.includes(c) && closed-- === 0) return true
  }
  return straight % 2 === 1
}

/** Whether an edit may lie on the range: it holds no character of a number that the source itself generates. */
export function isEditable(draft: Draft, range: Range): boolean {
  const block = draft.blocks[blockIndexAt(draft, range.start)]
  return block !== undefined && range.end <= block.end && !(block.label?.auto && range.start < block.label.end)
}

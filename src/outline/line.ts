import { type Draft, type Role, SOFT_BREAK } from '#src/core/draft.ts'

/** What a reader sees as one line of thought: a block, or a piece of a block between soft breaks. Never empty. */
export interface Line {
  /** Trimmed: offsets of the first and behind the last visible character, into `Draft.text`. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly block: number
  readonly role: Role
}

const EDGE = /[\s　\u200B\uFEFF]/

/** The lines of a draft in order; blank ones are left out. */
export function linesOf(draft: Draft): Line[] {
  const lines: Line[] = []
  for (const [index, block] of draft.blocks.entries()) {
    let start = block.start
    for (const piece of draft.text.slice(block.start, block.end).split(SOFT_BREAK)) {
      const line = trimmed(draft.text, start, start + piece.length)
      if (line.start < line.end)
        lines.push({ ...line, text: draft.text.slice(line.start, line.end), block: index, role: block.role })
      start += piece.length + 1
    }
  }
  return lines
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && EDGE.test(text[start] ?? '')) start++
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--
  return { start, end }
}

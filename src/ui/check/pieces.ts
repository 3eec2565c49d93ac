import type { Range } from '#src/core/draft.ts'

/** A range of the draft's text that is to be marked. */
export interface Marking<Kind> extends Range {
  readonly kind: Kind
}

/** A stretch of one paragraph and what lies on all of it. An empty stretch is a place between characters. */
export interface Piece<Kind> extends Range {
  readonly kinds: readonly Kind[]
}

/**
 * Cuts `block` where a marking begins or ends. The pieces cover the block in order without gap or overlap; an empty
 * marking inside the block gives an empty piece at its place. Offsets are UTF-16 offsets into the draft's text.
 */
export function piecesOf<Kind>(block: Range, markings: readonly Marking<Kind>[]): Piece<Kind>[] {
  const here = markings.filter((m) => m.start <= block.end && m.end >= block.start)
  const empty = here.filter((m) => m.start === m.end)
  const cuts = [
    ...new Set([
      block.start,
      block.end,
      ...here.flatMap((m) => [Math.max(m.start, block.start), Math.min(m.end, block.end)]),
    ]),
  ].toSorted((a, b) => a - b)
  const pieces: Piece<Kind>[] = []
  for (const [index, start] of cuts.entries()) {
    const points = empty.filter((m) => m.start === start).map((m) => m.kind)
    if (points.length > 0) pieces.push({ start, end: start, kinds: points })
    const end = cuts[index + 1]
    if (end === undefined) continue
    const covering = here.filter((m) => m.start < m.end && m.start <= start && m.end >= end)
    pieces.push({ start, end, kinds: covering.map((m) => m.kind) })
  }
  return pieces
}

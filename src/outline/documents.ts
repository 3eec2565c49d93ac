import type { Draft, Range } from '#src/core/draft.ts'

/** One of several documents in a file: from which block to which (excluded), and where its own text begins. */
export interface DocumentRange extends Range {
  readonly firstBlock: number
  readonly lastBlock: number
}

/** 第一篇, 篇一, 范文2: how collections part their documents. What follows in the line is the title. */
const MARKER =
  /^[\s　]{0,4}[（(【[]?(?:第([一二三四五六七八九十]{1,3})篇|[篇例]([一二三四五六七八九十]{1,3})|范文([一二三四五六七八九十]{1,3}|[0-9]{1,2}))[）)】\]]?[：:、.\s　]{0,4}/
/** One of these stands near the start of a marker. */
const MARKED = /[篇例范]/
const FURTHEST = 10
const LONGEST_LINE = 60
/** A shorter rest of the line is no title. */
const SHORTEST_TITLE = 6

/**
 * The documents of a draft. A collection numbers them, each by a line of its own; anything else is one document. What
 * stands before the first number belongs to none. Offsets into `draft.text`.
 */
export function documentsIn(draft: Draft): DocumentRange[] {
  const marks: { block: number; start: number; number: string }[] = []
  for (const [block, { start, end, cell }] of draft.blocks.entries()) {
    if (cell || end - start > LONGEST_LINE || !MARKED.test(draft.text.slice(start, start + FURTHEST))) continue
    const found = MARKER.exec(draft.text.slice(start, end))
    if (!found) continue
    const title = end - start - found[0].length
    const isTitled = title >= SHORTEST_TITLE
    if (title > 0 && (!isTitled || !/[：:、.\s　）)】\]]$/.test(found[0]))) continue
    const number = found[1] ?? found[2] ?? found[3] ?? ''
    marks.push({ block: isTitled ? block : block + 1, start: isTitled ? start + found[0].length : end + 1, number })
  }
  const all = draft.text.length
  if (new Set(marks.map((m) => m.number)).size < 2)
    return [{ firstBlock: 0, lastBlock: draft.blocks.length, start: 0, end: all }]
  return marks.flatMap((mark, i) => {
    const next = marks[i + 1]
    const lastBlock = next ? markerBlock(draft, next.start) : draft.blocks.length
    const end = draft.blocks[lastBlock - 1]?.end ?? all
    return mark.block < lastBlock ? [{ firstBlock: mark.block, lastBlock, start: mark.start, end }] : []
  })
}

/** The block of the line that opens the document whose text begins at `start`. */
function markerBlock(draft: Draft, start: number): number {
  const at = draft.blocks.findIndex((b) => b.end >= start - 1)
  return at < 0 ? draft.blocks.length : at
}

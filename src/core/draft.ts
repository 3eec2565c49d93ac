/** What the source says about a paragraph (style, heading level), never what recognition believes. */
export const ROLES = [
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'list-item',
  'signature',
  'date',
] as const

export type Role = (typeof ROLES)[number]

/** A half-open range of UTF-16 offsets into `Draft.text`. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Mark extends Range {
  readonly bold?: boolean
  readonly underline?: boolean
}

/** A number or bullet at the start of a block; `auto` when the source generates it, so that no edit may lie on it. */
export interface Label extends Range {
  readonly auto: boolean
}

export interface ListPlace {
  readonly ordered: boolean
  /** 0 for the outermost list. */
  readonly level: number
}

export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly col: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** Where a composed block came from: ids of vocabulary, never texts. */
export interface Origin {
  readonly section: string
  readonly item?: string
  readonly template: string
}

/** One paragraph. `start`/`end` include its automatic label. */
export interface Block extends Range {
  readonly role: Role
  readonly list?: ListPlace
  readonly label?: Label
  readonly cell?: CellPlace
  readonly marks: readonly Mark[]
  readonly origin?: Origin
}

/**
 * The one form that everything passes through. `text` is what a reader sees: blocks joined by "\n", cells of one row
 * by "\t", a soft break is U+2028. Blocks are kept, never recovered by splitting. `revision` names this content.
 */
export interface Draft {
  readonly schema: 1
  readonly text: string
  readonly blocks: readonly Block[]
  readonly revision: string
}

export const SOFT_BREAK = '\u2028'

/** The text of a block without its automatic label. */
export function ownText(draft: Draft, block: Block): string {
  return draft.text.slice(block.label?.auto ? block.label.end : block.start, block.end)
}

/** The text of a block as a reader sees it. */
export function blockText(draft: Draft, block: Range): string {
  return draft.text.slice(block.start, block.end)
}

/** The index of the block that holds `offset` (an offset on a separator belongs to the block before it); -1 when there are no blocks. */
export function blockIndexAt(draft: Draft, offset: number): number {
  let low = 0
  let high = draft.blocks.length - 1
  if (high < 0) return -1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((draft.blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

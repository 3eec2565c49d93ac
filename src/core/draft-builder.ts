import type { Block, CellPlace, Draft, ListPlace, Origin, Role } from './draft.ts'
import { revisionOf } from './revision.ts'

/** A paragraph before it has a place: `text` without the label; marks are offsets into `text`. */
export interface Paragraph {
  readonly role: Role
  readonly text: string
  /** A label that stands in front of `text`; `auto` when the source generates it. */
  readonly label?: { readonly text: string; readonly auto: boolean }
  readonly list?: ListPlace
  readonly cell?: CellPlace
  readonly marks?: readonly {
    readonly start: number
    readonly end: number
    readonly bold?: boolean
    readonly underline?: boolean
  }[]
  readonly origin?: Origin
}

/** Joins paragraphs into a Draft: "\n" between blocks, "\t" between cells of one row. "\n" inside a paragraph's text is a fault of the caller and throws. */
export function buildDraft(paragraphs: readonly Paragraph[]): Draft {
  const blocks: Block[] = []
  let text = ''
  let previous: Paragraph | undefined
  for (const paragraph of paragraphs) {
    if (paragraph.text.includes('\n') || paragraph.label?.text.includes('\n'))
      throw new Error('a paragraph holds a line feed')
    if (previous) text += separator(previous, paragraph)
    blocks.push(place(paragraph, text.length))
    text += (paragraph.label?.text ?? '') + paragraph.text
    previous = paragraph
  }
  return { schema: 1, text, blocks, revision: revisionOf(text, shapeOf(blocks)) }
}

/** The paragraphs of a Draft, ready to be built again: `buildDraft(paragraphsOf(d))` equals `d`. */
export function paragraphsOf(draft: Draft): Paragraph[] {
  return draft.blocks.map((block) => {
    const from = block.label ? block.label.end : block.start
    return {
      role: block.role,
      text: draft.text.slice(from, block.end),
      ...(block.label && {
        label: { text: draft.text.slice(block.label.start, block.label.end), auto: block.label.auto },
      }),
      ...(block.list && { list: block.list }),
      ...(block.cell && { cell: block.cell }),
      ...(block.marks.length > 0 && {
        marks: block.marks.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from })),
      }),
      ...(block.origin && { origin: block.origin }),
    }
  })
}

function separator(before: Paragraph, after: Paragraph): string {
  const sameRow =
    before.cell && after.cell && before.cell.table === after.cell.table && before.cell.row === after.cell.row
  return sameRow && before.cell.col !== after.cell.col ? '\t' : '\n'
}

function place(paragraph: Paragraph, start: number): Block {
  const labelLength = paragraph.label?.text.length ?? 0
  const from = start + labelLength
  return {
    start,
    end: from + paragraph.text.length,
    role: paragraph.role,
    ...(paragraph.list && { list: paragraph.list }),
    ...(paragraph.label && { label: { start, end: from, auto: paragraph.label.auto } }),
    ...(paragraph.cell && { cell: paragraph.cell }),
    marks: (paragraph.marks ?? []).map((mark) => ({ ...mark, start: mark.start + from, end: mark.end + from })),
    ...(paragraph.origin && { origin: paragraph.origin }),
  }
}

function shapeOf(blocks: readonly Block[]): string {
  return blocks
    .map((b) => `${b.role}:${b.end - b.start}${b.list ? (b.list.ordered ? 'o' : 'u') + b.list.level : ''}`)
    .join(',')
}

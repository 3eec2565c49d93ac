import type { Block, CellPlace, Draft, ListPlace, Mark, Origin, Role } from './draft.ts'
import { revisionOf } from './revision.ts'

/** A paragraph before it has a place: `text` without the label; marks are offsets into `text`. */
export interface Paragraph {
  readonly role: Role
  readonly text: string
  /** A label that stands in front of `text`; `auto` when the source generates it. */
  readonly label?: { readonly text: string; readonly auto: boolean }
  readonly list?: ListPlace
  readonly cell?: CellPlace
  readonly marks?: readonly Mark[]
  readonly origin?: Origin
}

/**
 * Joins paragraphs into a Draft: "\n" between blocks, "\t" between cells of one row. A line feed inside a paragraph and
 * a mark outside its text are faults of the caller and throw; a mark without characters is dropped.
 */
export function buildDraft(paragraphs: readonly Paragraph[]): Draft {
  const blocks: Block[] = []
  let text = ''
  let previous: Paragraph | undefined
  for (const paragraph of paragraphs) {
    demandSound(paragraph)
    if (previous) text += separator(previous, paragraph)
    blocks.push(place(paragraph, text.length))
    text += (paragraph.label?.text ?? '') + paragraph.text
    previous = paragraph
  }
  let revision: string | undefined
  return {
    schema: 1,
    text,
    blocks,
    // Hashed when somebody asks: most readings of a text that is being typed are replaced before.
    get revision() {
      revision ??= revisionOf(text, shapeOf(blocks))
      return revision
    },
  }
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
      ...(block.marks.length > 0 && { marks: block.marks.map((mark) => moved(mark, -from)) }),
      ...(block.origin && { origin: block.origin }),
    }
  })
}

function demandSound({ text, label, marks = [] }: Paragraph): void {
  if (text.includes('\n') || label?.text.includes('\n')) throw new Error('a paragraph holds a line feed')
  for (const { start, end } of marks)
    if (start < 0 || end < start || end > text.length)
      throw new RangeError(`a mark lies outside its paragraph: ${start}-${end} of ${text.length}`)
}

function separator(before: Paragraph, after: Paragraph): string {
  const sameRow =
    before.cell && after.cell && before.cell.table === after.cell.table && before.cell.row === after.cell.row
  return sameRow && before.cell.col !== after.cell.col ? '\t' : '\n'
}

function place(paragraph: Paragraph, start: number): Block {
  const from = start + (paragraph.label?.text.length ?? 0)
  return {
    start,
    end: from + paragraph.text.length,
    role: paragraph.role,
    ...(paragraph.list && { list: paragraph.list }),
    ...(paragraph.label && { label: { start, end: from, auto: paragraph.label.auto } }),
    ...(paragraph.cell && { cell: paragraph.cell }),
    marks: (paragraph.marks ?? []).filter((mark) => mark.end > mark.start).map((mark) => moved(mark, from)),
    ...(paragraph.origin && { origin: paragraph.origin }),
  }
}

function moved(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by }
}

/** Everything about the blocks that a reader of the draft may depend on; where they came from (`origin`) is no content. */
function shapeOf(blocks: readonly Block[]): string {
  return JSON.stringify(
    blocks.map(({ start, end, role, list, label, cell, marks }) => [
      role,
      end - start,
      list ? [list.ordered, list.level] : 0,
      label ? [label.auto, label.end - start] : 0,
      cell ? [cell.table, cell.row, cell.col, cell.rowSpan, cell.colSpan] : 0,
      marks.map((mark) => [mark.start - start, mark.end - start, mark.bold === true, mark.underline === true]),
    ]),
  )
}

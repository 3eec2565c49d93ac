import type { CellPlace, ListPlace, Role } from './draft.ts'
import { buildDraft, type Paragraph } from './draft-builder.ts'
import { headingRoles } from './heading-roles.ts'
import { BULLET, orderedLabel } from './list-label.ts'
import type { Reading, Segment } from './reading.ts'
import { CellGrid } from './tree-cells.ts'
import { type Preserve, TreeParagraph, type TreePlace } from './tree-paragraph.ts'
import { emphasisOf, headingLevel, isBlockTag, isUnread, type NodeAccess, writtenLayout } from './tree-style.ts'

/** A Reading of a tree of elements. `boxes[i]` is the element that holds block `i` and nothing of another block's line. */
export interface TreeReading<N> extends Reading<TreePlace<N>> {
  readonly boxes: readonly N[]
}

interface Item {
  readonly label: string
  readonly list: ListPlace
  labelled: boolean
}

interface Counter {
  readonly place: ListPlace
  readonly style: string
  readonly step: 1 | -1
  next: number
}

interface Context<N> {
  readonly box: N
  /** Level of the heading that this stands in. */
  readonly heading: number | null
  /** What a style says it is. */
  readonly role: Role | null
  readonly bold: boolean
  readonly underline: boolean
  readonly preserve: Preserve
  readonly list: Counter | null
  readonly item: Item | null
  readonly grid: CellGrid | null
  readonly cell: CellPlace | null
}

interface Written<N> {
  readonly box: N
  readonly heading: number | null
  readonly paragraph: Paragraph
  readonly segments: readonly Segment<TreePlace<N>>[]
}

/**
 * Reads a tree of elements (a document in a browser, parsed HTML) into a Draft with the way back to its nodes.
 *
 * Every block element is a paragraph: h1 … h6 are the title or headings (`headingRoles`), items of lists with their number
 * or bullet as automatic label, cells with their place, the rest body. `<br>` is a soft break. Bold and underlined text
 * is marked. Paragraphs without a visible character are no blocks: nothing that is asked about a text depends on them,
 * and a border between blocks is found through `boxes` and the segments around it. Only a cell stays without text, so
 * that a row keeps its columns. Nothing is invented: what no segment covers is a separator or an automatic label.
 */
export function readTree<N>(root: N, access: NodeAccess<N>): TreeReading<N> {
  const reader = new TreeReader(access)
  const layout = access.layout?.(root) ?? writtenLayout(root, access)
  reader.readChildren(root, {
    box: root,
    heading: null,
    role: null,
    bold: false,
    underline: false,
    preserve: layout.preserve ?? 'none',
    list: null,
    item: null,
    grid: null,
    cell: null,
  })
  reader.close()
  const roleOf = headingRoles(reader.written.map((w) => w.heading))
  const draft = buildDraft(
    reader.written.map(({ heading, paragraph }) =>
      heading === null ? paragraph : { ...paragraph, role: roleOf(heading) },
    ),
  )
  const map = draft.blocks.flatMap((block, i) => {
    const base = block.label ? block.label.end : block.start
    return (reader.written[i]?.segments ?? []).map((segment) => shift(segment, base))
  })
  return { draft, complete: true, map, boxes: reader.written.map((w) => w.box) }
}

function shift<Place>({ start, end, place }: Segment<Place>, by: number): Segment<Place> {
  return { start: start + by, end: end + by, place }
}

class TreeReader<N> {
  readonly written: Written<N>[] = []
  readonly #access: NodeAccess<N>
  #open: { readonly paragraph: TreeParagraph<N>; readonly context: Context<N> } | null = null
  #tables = 0

  constructor(access: NodeAccess<N>) {
    this.#access = access
  }

  readChildren(node: N, context: Context<N>): void {
    for (const child of this.#access.children(node)) this.#read(child, context)
  }

  /** Ends the open paragraph; one without a visible character leaves nothing behind. */
  close(): void {
    const open = this.#open
    this.#open = null
    if (!open || open.paragraph.blank) return
    const { context, paragraph } = open
    const { cell, role } = context
    const item = context.item && !context.item.labelled ? context.item : null
    if (item) item.labelled = true
    const marks = paragraph.marks
    this.written.push({
      box: context.box,
      heading: role ? null : context.heading,
      segments: paragraph.segments,
      paragraph: {
        role: role ?? (item ? 'list-item' : 'body'),
        text: paragraph.text,
        ...(item && { list: item.list }),
        ...(item && item.label !== '' && { label: { text: item.label, auto: true } }),
        ...(cell && { cell }),
        ...(marks.length > 0 && { marks }),
      },
    })
  }

  #read(node: N, context: Context<N>): void {
    const tag = this.#access.tag(node)
    if (tag === undefined) return
    if (tag === null) this.#paragraph(context).append(node, this.#access.text(node), context.preserve, context)
    else if (tag === 'br') this.#paragraph(context).lineBreak(node, 0)
    else if (!isUnread(tag)) this.#readElement(node, tag, context)
  }

  #readElement(node: N, tag: string, outer: Context<N>): void {
    const access = this.#access
    const written = writtenLayout(node, access)
    const layout = access.layout?.(node) ?? written
    if (layout.display === 'none') return
    const context = {
      ...outer,
      ...emphasisOf(node, tag, access, outer),
      preserve: layout.preserve ?? outer.preserve,
    }
    const block = layout.display ? layout.display === 'block' : isBlockTag(tag)
    if (!block) {
      this.readChildren(node, context)
      return
    }
    this.close()
    this.#readBlock(node, tag, {
      ...context,
      box: node,
      heading: headingLevel(tag) ?? outer.heading,
      role: access.role?.(node) ?? outer.role,
    })
    this.close()
  }

  #readBlock(node: N, tag: string, context: Context<N>): void {
    if (tag === 'ul' || tag === 'ol' || tag === 'menu')
      this.readChildren(node, { ...context, list: this.#counter(node, tag, context) })
    else if (tag === 'li') this.readChildren(node, { ...context, item: this.#item(node, context) })
    else if (tag === 'table') {
      this.readChildren(node, { ...context, grid: new CellGrid(this.#tables), list: null, item: null })
      this.#tables += 1
    } else if (tag === 'tr') {
      context.grid?.nextRow()
      this.readChildren(node, context)
    } else if (tag === 'td' || tag === 'th') this.#readCell(node, context)
    else this.readChildren(node, context)
  }

  #readCell(node: N, context: Context<N>): void {
    const span = (name: string): number => Number(this.#access.attribute(node, name) ?? 1)
    const cell = context.grid?.nextCell(span('rowspan'), span('colspan')) ?? null
    const before = this.written.length
    this.readChildren(node, { ...context, cell })
    this.close()
    if (cell && this.written.length === before)
      this.written.push({ box: node, heading: null, segments: [], paragraph: { role: 'body', text: '', cell } })
  }

  #paragraph(context: Context<N>): TreeParagraph<N> {
    this.#open ??= { paragraph: new TreeParagraph<N>(), context }
    return this.#open.paragraph
  }

  #counter(node: N, tag: string, context: Context<N>): Counter {
    const start = Number.parseInt(this.#access.attribute(node, 'start') ?? '', 10)
    const reversed = tag === 'ol' && this.#access.attribute(node, 'reversed') !== null
    const first = reversed ? this.#items(node) : 1
    return {
      place: { ordered: tag === 'ol', level: context.list ? context.list.place.level + 1 : 0 },
      style: this.#listStyle(node) ?? '',
      step: reversed ? -1 : 1,
      next: Number.isNaN(start) ? first : start,
    }
  }

  #items(list: N): number {
    return [...this.#access.children(list)].filter((child) => this.#access.tag(child) === 'li').length
  }

  #item(node: N, context: Context<N>): Item {
    const counter = context.list ?? { place: { ordered: false, level: 0 }, style: '', step: 1, next: 1 }
    const value = Number.parseInt(this.#access.attribute(node, 'value') ?? '', 10)
    const number = Number.isNaN(value) ? counter.next : value
    counter.next = number + counter.step
    const style = this.#listStyle(node) ?? counter.style
    const label = counter.place.ordered ? orderedLabel(style, number) : style === 'none' ? '' : BULLET
    return { label, list: counter.place, labelled: false }
  }

  #listStyle(node: N): string | null {
    const style = this.#access.attribute(node, 'style')
    return (style && /list-style(?:-type)?\s*:\s*([\w-]+)/.exec(style)?.[1]) ?? this.#access.attribute(node, 'type')
  }
}

import type { List, ListItem, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Role } from '#src/core/draft.ts'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import { headingRoles } from '#src/core/heading-roles.ts'
import type { Reading, Segment } from '#src/core/reading.ts'
import { appendInline, emptyInline, type Inline } from './markdown-inline.ts'

/** The bullet that stands for `-`, `*` and `+` in a Draft's text. */
const BULLET = '• '

interface ReadParagraph {
  readonly paragraph: Paragraph
  readonly places: readonly number[]
  /** Level of a heading. */
  readonly heading?: number
}

/**
 * Reads Markdown (CommonMark). `#` … `######` are the title or headings (`headingRoles`); lists become list items
 * whose numbers and bullets are automatic labels; a line break inside a paragraph is a soft break, because papers typed
 * line by line mean it so. Rules, comments and other HTML blocks are left out. The map names UTF-16 offsets into the
 * source after its byte order mark was dropped and CRLF read as LF. Always complete.
 */
export function readMarkdown(input: string): Reading<number> {
  const source = input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const read: ReadParagraph[] = []
  for (const node of fromMarkdown(source).children) readBlock(node, source, read, -1)
  const roleOf = headingRoles(read.map((r) => r.heading ?? null))
  const draft = buildDraft(
    read.map(({ paragraph, heading }) => (heading === undefined ? paragraph : { ...paragraph, role: roleOf(heading) })),
  )
  const map = draft.blocks.flatMap((block, i) =>
    segmentsOf(read[i]?.places ?? [], block.label ? block.label.end : block.start),
  )
  return { draft, complete: true, map }
}

function readBlock(node: RootContent, source: string, out: ReadParagraph[], level: number): void {
  if (node.type === 'heading')
    out.push({ ...finish(inlineOf(node.children, source), { role: 'body' }), heading: node.depth })
  else if (node.type === 'paragraph') out.push(finish(inlineOf(node.children, source), { role: 'body' }))
  else if (node.type === 'list') readList(node, source, out, level + 1)
  else if (node.type === 'blockquote') for (const child of node.children) readBlock(child, source, out, level)
  else if (node.type === 'code')
    for (const line of node.value.split('\n')) out.push({ paragraph: { role: 'body', text: line }, places: [] })
}

function readList(list: List, source: string, out: ReadParagraph[], level: number): void {
  const ordered = list.ordered === true
  let number = list.start ?? 1
  for (const item of list.children) {
    const [first, ...rest] = item.children
    const label = { text: ordered ? `${number}${delimiterOf(item, source)} ` : BULLET, auto: true }
    const inline = first?.type === 'paragraph' ? inlineOf(first.children, source) : emptyInline()
    out.push(finish(inline, { role: 'list-item', label, list: { ordered, level } }))
    if (first && first.type !== 'paragraph') readBlock(first, source, out, level)
    for (const child of rest) readBlock(child, source, out, level)
    number++
  }
}

function delimiterOf(item: ListItem, source: string): string {
  const at = item.position?.start.offset ?? 0
  return /^\d{1,9}\)/.test(source.slice(at, at + 11)) ? ')' : '.'
}

function inlineOf(nodes: Parameters<typeof appendInline>[1], source: string): Inline {
  const inline = emptyInline()
  appendInline(inline, nodes, source)
  return inline
}

function finish(inline: Inline, shape: Pick<Paragraph, 'label' | 'list'> & { readonly role: Role }): ReadParagraph {
  return {
    paragraph: { ...shape, text: inline.text, ...(inline.marks.length > 0 && { marks: inline.marks }) },
    places: inline.places,
  }
}

function segmentsOf(places: readonly number[], base: number): Segment<number>[] {
  const segments: Segment<number>[] = []
  let from = 0
  for (let i = 1; i <= places.length; i++) {
    const before = places[i - 1] ?? -1
    if (i < places.length && before >= 0 && places[i] === before + 1) continue
    if (before >= 0) segments.push({ start: base + from, end: base + i, place: places[from] ?? 0 })
    from = i
  }
  return segments
}

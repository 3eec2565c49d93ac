import { type Block, type Draft, type Role, SOFT_BREAK } from '#src/core/draft.ts'

const HASHES: Partial<Readonly<Record<Role, string>>> = {
  title: '#',
  heading1: '##',
  heading2: '###',
  heading3: '####',
  heading4: '#####',
}

/**
 * Writes a Draft as Markdown, so that `readMarkdown` gives the same texts and roles again. Markdown cannot say
 * everything: empty blocks are left out; a title that does not come first, or comes again, comes back as a heading;
 * subtitle, signature and date come back as body; automatic labels other than
 * decimal numbers and bullets become part of the text; table cells become paragraphs.
 */
export function draftToMarkdown(draft: Draft): string {
  const chunks: string[] = []
  let open: OpenList[] = []
  for (const block of draft.blocks) {
    if (block.end === block.start) continue
    const item = listMarker(draft, block)
    if (!item) {
      open = []
      chunks.push(writeParagraph(draft, block))
      continue
    }
    const level = Math.min(item.level, open.length)
    const before = open[level]
    const outer = open.slice(0, level)
    const indent = outer.reduce((sum, list) => sum + list.width, 0)
    if (before && !continues(before, item)) chunks.push(`${' '.repeat(indent)}<!-- -->`)
    open = [
      ...outer,
      { ordered: item.ordered, number: item.number, delimiter: item.delimiter, width: item.marker.length },
    ]
    const pad = ' '.repeat(indent + item.marker.length)
    const text = joinLines(writeLines(draft, block, block.label?.end ?? block.start)).replaceAll('\n', `\n${pad}`)
    chunks.push(' '.repeat(indent) + item.marker + text)
  }
  return chunks.length > 0 ? `${chunks.join('\n\n')}\n` : ''
}

interface OpenList {
  readonly ordered: boolean
  readonly number: number
  readonly delimiter: string
  readonly width: number
}

interface ListMarker extends Omit<OpenList, 'width'> {
  readonly level: number
  readonly marker: string
}

function continues(before: OpenList, item: ListMarker): boolean {
  if (before.ordered !== item.ordered || before.delimiter !== item.delimiter) return false
  return !item.ordered || item.number === before.number + 1
}

function listMarker(draft: Draft, block: Block): ListMarker | null {
  if (block.role !== 'list-item' || !block.list || !block.label?.auto || block.cell) return null
  const label = draft.text.slice(block.label.start, block.label.end)
  const { level } = block.list
  if (!block.list.ordered) return { ordered: false, number: 0, delimiter: '', level, marker: '- ' }
  const decimal = /^(\d{1,9})([.)]) $/.exec(label)
  if (!decimal) return null
  return { ordered: true, number: Number(decimal[1]), delimiter: decimal[2] ?? '.', level, marker: label }
}

function writeParagraph(draft: Draft, block: Block): string {
  const hashes = HASHES[block.role]
  const lines = writeLines(draft, block, block.start)
  return hashes ? `${hashes} ${lines.join(BREAK_REFERENCE)}` : joinLines(lines)
}

/** U+2028 where a line break of Markdown cannot stand. */
const BREAK_REFERENCE = '&#x2028;'

/** A backslash break needs text on both sides; elsewhere the separator is written as a character reference. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce(
    (text, line) => text + (text.endsWith(';') || text === '' || line === '' ? BREAK_REFERENCE : '\\\n') + line,
  )
}

function writeLines(draft: Draft, block: Block, from: number): string[] {
  const lines: string[] = []
  let start = from
  for (const line of draft.text.slice(from, block.end).split(SOFT_BREAK)) {
    lines.push(writeLine(draft, block, start, start + line.length))
    start += line.length + 1
  }
  return lines
}

function writeLine(draft: Draft, block: Block, start: number, end: number): string {
  const borders = block.marks.flatMap((m) => [m.start, m.end]).filter((at) => at > start && at < end)
  const cuts = [...new Set([start, ...borders, end])].toSorted((a, b) => a - b)
  let line = ''
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] ?? start
    const here = block.marks.filter((m) => m.start <= from && m.end > from)
    line += writePiece(
      draft.text.slice(from, cuts[i + 1]),
      here.some((m) => m.bold),
      here.some((m) => m.underline),
    )
  }
  return line
    .replace(/^([+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, (spaces) => spaces.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;'))
}

/** `**` does not work beside punctuation in Chinese text (CommonMark 6.2, flanking runs); a tag always does. */
function writePiece(text: string, bold: boolean, underline: boolean): string {
  const escaped = text.replace(/[\\`*_[\]<>&~#|!]/g, '\\$&')
  const inner = bold ? `<b>${escaped}</b>` : escaped
  return underline ? `<u>${inner}</u>` : inner
}

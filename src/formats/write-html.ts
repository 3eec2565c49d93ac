import { type Block, type Draft, type Role, SOFT_BREAK } from '#src/core/draft.ts'

/** The title takes h1, so the first level of headings is h2. */
const TAGS: Readonly<Record<Role, string>> = {
  title: 'h1',
  subtitle: 'p',
  heading1: 'h2',
  heading2: 'h3',
  heading3: 'h4',
  heading4: 'h5',
  body: 'p',
  'list-item': 'li',
  signature: 'p',
  date: 'p',
}
const RIGHT: ReadonlySet<Role> = new Set<Role>(['signature', 'date'])

/**
 * A Draft as a fragment of HTML for pasting into editors: headings, p, ol, ul, table, strong, u. Everything is escaped;
 * lists nest by level, and the automatic label of a list item is left to the list.
 */
export function draftToHtml(draft: Draft): string {
  let html = ''
  let index = 0
  while (index < draft.blocks.length) {
    const block = draft.blocks[index]
    if (!block) break
    const alike = runLength(draft.blocks, index)
    const run = draft.blocks.slice(index, index + alike)
    if (block.cell) html += table(draft, run)
    else if (block.list) html += list(draft, run)
    else html += element(draft, block)
    index += alike
  }
  return html
}

/** The text of a Draft without any block element, for going into a line of another text. Everything is escaped; blocks stand apart by `<br>`. */
export function draftToInlineHtml(draft: Draft): string {
  return draft.blocks.map((block) => inline(draft, block, block.start)).join('<br>')
}

/** How many blocks from `index` on stand in the same table, or in one list. */
function runLength(blocks: readonly Block[], index: number): number {
  const first = blocks[index]
  let length = 1
  for (const block of blocks.slice(index + 1)) {
    const together = first?.cell ? block.cell?.table === first.cell.table : first?.list && block.list && !block.cell
    if (!together) break
    length += 1
  }
  return length
}

function element(draft: Draft, block: Block): string {
  const tag = TAGS[block.role]
  const style = RIGHT.has(block.role) ? ' style="text-align: right"' : ''
  return `<${tag}${style}>${inline(draft, block, block.start) || '<br>'}</${tag}>`
}

function list(draft: Draft, blocks: readonly Block[]): string {
  const open: string[] = []
  let html = ''
  for (const block of blocks) {
    const tag = block.list?.ordered ? 'ol' : 'ul'
    const depth = Math.max(0, Math.min(block.list?.level ?? 0, open.length)) + 1
    while (open.length > depth) html += `</li></${open.pop()}>`
    if (open.length === depth && open.at(-1) !== tag) html += `</li></${open.pop()}>`
    if (open.length === depth) html += '</li>'
    else {
      html += `<${tag}>`
      open.push(tag)
    }
    html += `<li>${inline(draft, block, block.label?.auto ? block.label.end : block.start)}`
  }
  while (open.length > 0) html += `</li></${open.pop()}>`
  return html
}

function table(draft: Draft, blocks: readonly Block[]): string {
  let html = ''
  let row: number | null = null
  let col: number | null = null
  for (const block of blocks) {
    const cell = block.cell
    if (!cell) continue
    const sameRow = cell.row === row
    if (col !== null && !(sameRow && cell.col === col)) html += '</td>'
    if (row !== null && !sameRow) html += '</tr>'
    if (!sameRow) html += '<tr>'
    if (!(sameRow && cell.col === col)) html += `<td${span('rowspan', cell.rowSpan)}${span('colspan', cell.colSpan)}>`
    html += `<p>${inline(draft, block, block.start)}</p>`
    row = cell.row
    col = cell.col
  }
  return `<table><tbody>${html}</td></tr></tbody></table>`
}

function span(name: string, count: number): string {
  return count > 1 ? ` ${name}="${count}"` : ''
}

/** The text of a block from `from` on, cut where a mark begins or ends. */
function inline(draft: Draft, block: Block, from: number): string {
  const borders = [from, block.end, ...block.marks.flatMap((mark) => [mark.start, mark.end])]
  const cuts = [...new Set(borders.filter((at) => at >= from && at <= block.end))].toSorted((a, b) => a - b)
  return cuts
    .slice(1)
    .map((end, index) => {
      const start = cuts[index] ?? end
      const over = block.marks.filter((mark) => mark.start <= start && mark.end >= end)
      let html = escaped(draft.text.slice(start, end))
      if (over.some((mark) => mark.underline)) html = `<u>${html}</u>`
      return over.some((mark) => mark.bold) ? `<strong>${html}</strong>` : html
    })
    .join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/ (?= )/g, '&nbsp;')
    .replaceAll(SOFT_BREAK, '<br>')
}

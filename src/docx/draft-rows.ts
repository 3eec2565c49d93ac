import { type Block, blockText, type Draft, SOFT_BREAK } from '#src/core/draft.ts'
import { cleanText } from './clean-text.ts'
import { KIND, type Kind } from './gongwen/kinds.ts'

/**
 * Marks raw XML in a value for docx-templates, which escapes all the rest. A character that XML forbids and cleanText
 * drops: no text of a user can hold it. Only the constants below ever stand between two of them.
 */
export const RAW = '\uffff'

const raw = (xml: string): string => RAW + xml + RAW
const TEXT = '<w:t xml:space="preserve">'
const BREAK = raw(`</w:t><w:br/>${TEXT}`)
const TAB = raw(`</w:t><w:tab/>${TEXT}`)

/** A paragraph as the template sees it: its kind's name and its text with runs. */
export interface Row {
  readonly 式: string
  readonly 文: string
}

/** The rows of the template's `全文`, one for each block, in order. */
export function rowsOf(draft: Draft): Row[] {
  const titleEnd = endOfTitle(draft)
  const salutation = salutationIndex(draft, titleEnd)
  return draft.blocks.map((block, index) => ({
    式: kindOf(block, index === titleEnd, index === salutation).name,
    文: runsOf(draft, block),
  }))
}

/** What the document must read, paragraph by paragraph: each block's text, cleaned; automatic labels are text. */
export function visibleParagraphs(draft: Draft): string[] {
  return draft.blocks.map((block) => cleanText(blockText(draft, block)))
}

function kindOf(block: Block, endsTitle: boolean, salutes: boolean): Kind {
  switch (block.role) {
    case 'title':
      return endsTitle ? KIND.titleEnd : KIND.title
    case 'subtitle':
      return endsTitle ? KIND.subtitleEnd : KIND.subtitle
    case 'heading1':
    case 'heading2':
    case 'heading3':
    case 'heading4':
    case 'signature':
    case 'date':
      return KIND[block.role]
    case 'list-item':
      return block.cell ? KIND.cell : KIND.listItem
    case 'body':
      if (block.cell) return KIND.cell
      return salutes || block.origin?.section === 'salutation' ? KIND.salutation : KIND.body
  }
}

/** The last block of the title and subtitles at the top, when text follows it at once. */
function endOfTitle(draft: Draft): number {
  const after = draft.blocks.findIndex((block) => block.role !== 'title' && block.role !== 'subtitle')
  const next = draft.blocks[after]
  return next && blockText(draft, next).trim() !== '' ? after - 1 : -1
}

/** 称谓 and 主送机关 stand 顶格 (clause 7.3.2): the first text below the title, when it is short and ends in a colon. */
function salutationIndex(draft: Draft, titleEnd: number): number {
  const first = draft.blocks.findIndex(
    (block, index) =>
      index > titleEnd && block.role !== 'title' && block.role !== 'subtitle' && blockText(draft, block).trim() !== '',
  )
  const block = draft.blocks[first]
  return block && /^.{1,80}[：:]\s*$/su.test(blockText(draft, block)) ? first : -1
}

function runsOf(draft: Draft, block: Block): string {
  const text = blockText(draft, block)
  const plain = textOf(text)
  if (block.marks.length === 0) return plain
  const cuts = new Set([0, text.length])
  for (const mark of block.marks)
    for (const offset of [mark.start, mark.end]) cuts.add(wholeCharacter(text, offset - block.start))
  const borders = [...cuts].toSorted((a, b) => a - b)
  let out = ''
  for (const [index, from] of borders.entries()) {
    const to = borders[index + 1]
    if (to === undefined) break
    const inside = block.marks.filter(
      (mark) => mark.start - block.start < to && mark.end - block.start > from && mark.end > mark.start,
    )
    out += runStart(
      inside.some((mark) => mark.bold),
      inside.some((mark) => mark.underline),
    )
    out += textOf(text.slice(from, to))
  }
  return out
}

function textOf(text: string): string {
  return cleanText(text).replaceAll(SOFT_BREAK, BREAK).replaceAll('\t', TAB)
}

function runStart(bold: boolean, underline: boolean): string {
  const look = (bold ? '<w:b/>' : '') + (underline ? '<w:u w:val="single"/>' : '')
  return raw(`</w:t></w:r><w:r>${look && `<w:rPr>${look}</w:rPr>`}${TEXT}`)
}

/** Moves a cut out of the middle of a surrogate pair or of CR LF, and into the text. */
function wholeCharacter(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length)
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1)) && at > 0 ? at + 1 : at
}

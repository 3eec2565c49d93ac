import { blockText } from '#src/core/draft.ts'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import type { InsertContent } from '#src/editors/contract.ts'

const TAGS: Readonly<Record<string, string>> = { title: 'h1', heading1: 'h2', heading2: 'h3' }

/** Paragraphs in the forms that editors take. Items follow each other in one list. */
export function contentOf(paragraphs: readonly Paragraph[]): InsertContent {
  const draft = buildDraft(paragraphs)
  const html = paragraphs
    .map((paragraph, i) => {
      const inline = paragraph.marks?.length ? `<strong>${paragraph.text}</strong>` : paragraph.text
      if (!paragraph.list) return `<${TAGS[paragraph.role] ?? 'p'}>${inline}</${TAGS[paragraph.role] ?? 'p'}>`
      const open = paragraphs[i - 1]?.list ? '' : '<ol>'
      const close = paragraphs[i + 1]?.list ? '' : '</ol>'
      return `${open}<li>${inline}</li>${close}`
    })
    .join('')
  return { draft, html, text: draft.blocks.map((block) => blockText(draft, block)).join('\n') }
}

/** A line that goes into the line at the caret. */
export function lineOf(text: string): InsertContent {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return { draft: buildDraft([{ role: 'body', text }]), html, text, inline: true }
}

const bold = (role: Paragraph['role'], text: string): Paragraph => ({
  role,
  text,
  marks: [{ start: 0, end: text.length, bold: true }],
})
const item = (number: number, text: string): Paragraph => ({
  role: 'list-item',
  text,
  list: { ordered: true, level: 0 },
  label: { text: `${number}. `, auto: true },
})

/** The skeleton of a host's script: title, salutation, headings, a bold line, an ordered list. */
export const SKELETON = contentOf([
  { role: 'title', text: '重点工作推进会主持词' },
  { role: 'body', text: '同志们：' },
  { role: 'body', text: '经研究，今天我们召开重点工作推进会。今天的会议共有三项议程：' },
  item(1, '通报上半年重点项目进展情况'),
  item(2, '有关单位作交流发言'),
  item(3, '主要负责同志讲话'),
  { role: 'heading1', text: '一、通报情况' },
  bold('body', '下面进行第一项议程，请发展改革局负责同志通报情况。'),
  { role: 'heading1', text: '二、交流发言' },
  { role: 'heading2', text: '（一）单位发言' },
  { role: 'body', text: '下面进行第二项议程，请大家依次发言。' },
  { role: 'body', text: '会议到此结束，散会。' },
])

export const SECTION = contentOf([
  { role: 'heading1', text: '三、会议要求' },
  { role: 'body', text: '会后请各单位抓好落实。' },
])

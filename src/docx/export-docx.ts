import { blockText, type Draft, SOFT_BREAK } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { DocxFailure, TemplateProblem } from './docx-failure.ts'
import type { DocxFile } from './docx-file.ts'
import { rowsOf, visibleParagraphs } from './draft-rows.ts'
import { docxFileName } from './file-name.ts'
import { fillTemplate } from './fill-template.ts'
import { buildTemplate } from './gongwen/template.ts'
import { readBack } from './read-back.ts'

export interface ExportOptions {
  /** What to call the file instead of the draft's title; without `.docx`. */
  readonly name?: string
}

/** Makes the bytes of the document. Another one is passed in only to show that a broken file is never offered. */
export type Render = (draft: Draft) => Promise<Result<Uint8Array, readonly TemplateProblem[]>>

/**
 * A draft as a .docx on the page of GB/T 9704-2012 (3号仿宋, 22 lines of 28 characters, 版心 156 mm × 225 mm). Roles become
 * styles, bold and underline stay, soft breaks stay inside their paragraph, labels are literal text, each table cell is
 * a paragraph of its own. The file is read back before it is given; a draft without blocks is `empty`.
 */
export async function exportDocx(
  draft: Draft,
  options: ExportOptions = {},
  render: Render = renderGongwen,
): Promise<Result<DocxFile, DocxFailure>> {
  if (draft.blocks.length === 0) return fail({ id: 'empty' })
  const rendered = await render(draft)
  if (!rendered.ok) return fail({ id: 'template', problems: rendered.error })
  const checked = readBack(rendered.value, visibleParagraphs(draft))
  if (!checked.ok) return checked
  return ok({
    bytes: new Uint8Array(rendered.value),
    fileName: docxFileName(options.name ?? titleOf(draft)),
    paragraphs: checked.value,
  })
}

/** The export without its check. */
export function renderGongwen(draft: Draft): ReturnType<Render> {
  return fillTemplate(buildTemplate(), { 全文: rowsOf(draft) }, {})
}

/** All lines of the title, or else the first words of the draft. */
function titleOf(draft: Draft): string {
  const title = draft.blocks.filter((block) => block.role === 'title').map((block) => blockText(draft, block))
  const first = draft.blocks.map((block) => blockText(draft, block).trim()).find((text) => text !== '')
  return title.join('').trim() || [...(first ?? '').split(SOFT_BREAK, 1).join('')].slice(0, 30).join('')
}

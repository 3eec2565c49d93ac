import { KIND, type Kind } from './kinds.ts'
import { FOOTER_FROM_EDGE, LINE, MARGIN, PAGE } from './measures.ts'
import { NAMESPACES, XML } from './xml.ts'

/** A FOR or IF that does not close in its own paragraph stands alone in it; anything else hangs docx-templates. */
function command(text: string): string {
  return `<w:p><w:r><w:t>{${text}}</w:t></w:r></w:p>`
}

/** One paragraph for each kind. Its IF closes in the same paragraph; the library drops the paragraph when it gave nothing. */
function paragraph(kind: Kind): string {
  const below = kind.lineBelow ? `<w:spacing w:afterLines="100" w:after="${LINE}"/>` : ''
  const text = `{IF $段.式 == "${kind.name}"}{INS $段.文}{END-IF}`
  return `<w:p><w:pPr><w:pStyle w:val="${kind.style}"/>${below}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

/** word/document.xml of the template: every paragraph of `全文` in the style that its `式` asks for, on one page layout. */
export const DOCUMENT_XML =
  `${XML}<w:document ${NAMESPACES}><w:body>` +
  command('FOR 段 IN 全文') +
  Object.values(KIND).map(paragraph).join('') +
  command('END-FOR 段') +
  '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>' +
  `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>` +
  `<w:pgMar w:top="${MARGIN.top}" w:right="${MARGIN.right}" w:bottom="${MARGIN.bottom}" w:left="${MARGIN.left}" ` +
  `w:header="851" w:footer="${FOOTER_FROM_EDGE}" w:gutter="0"/>` +
  `<w:docGrid w:type="lines" w:linePitch="${LINE}"/></w:sectPr></w:body></w:document>`

import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Draft } from '#src/core/draft.ts'
import { readDocx } from '#src/docx/read/read-docx.ts'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MORE = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  `xmlns:r="${OFFICE}"`,
].join(' ')

export interface Parts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly strict?: boolean
  /** Parts to add or replace, as written. */
  readonly more?: Zippable
}

const root = (name: string, inside: string, strict = false): string =>
  `${XML}<w:${name} xmlns:w="${strict ? STRICT : MAIN}" ${MORE}>${inside}</w:${name}>`

/** The files of a .docx with what Word needs around a body. */
export function wordFiles({ body, styles, numbering, strict, more }: Parts): Zippable {
  const related = [
    ['styles', styles],
    ['numbering', numbering],
  ].filter(([, part]) => part !== undefined)
  return {
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MIME}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(root('document', `<w:body>${body}</w:body>`, strict)),
    'word/_rels/document.xml.rels': strToU8(
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">${related.map(([type], i) => `<Relationship Id="rId${i}" Type="${OFFICE}/${type}" Target="${type}.xml"/>`).join('')}</Relationships>`,
    ),
    ...(styles !== undefined && { 'word/styles.xml': strToU8(root('styles', styles, strict)) }),
    ...(numbering !== undefined && { 'word/numbering.xml': strToU8(root('numbering', numbering, strict)) }),
    ...more,
  }
}

export function wordFile(parts: Parts | string): Uint8Array {
  return zipSync(wordFiles(typeof parts === 'string' ? { body: parts } : parts))
}

/** A run; `look` is the inside of its w:rPr. */
export const r = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph; `properties` is the inside of its w:pPr, `inside` runs or plain text. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : r(inside)}</w:p>`

export const style = (id: string, name: string, inside = '', basedOn = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${inside}</w:style>`

export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`
export const numbered = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`

export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
export const abstractNum = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
export const num = (numId: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`

export const cell = (inside: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

/**
 * A Draft, one line a block: `role [automatic label]text`, marks as `<b>` and `<u>`, a soft break as ⏎, a tab as →; a
 * cell as `table.row.col` with `+rows×cols` when it spans more than one.
 */
export function lines(draft: Draft): string[] {
  return draft.blocks.map((block) => {
    const from = block.label ? block.label.end : block.start
    let text = ''
    for (let i = from; i <= block.end; i += 1) {
      for (const mark of block.marks)
        if (mark.end === i) text += `${mark.underline ? '</u>' : ''}${mark.bold ? '</b>' : ''}`
      for (const mark of block.marks)
        if (mark.start === i) text += `${mark.bold ? '<b>' : ''}${mark.underline ? '<u>' : ''}`
      if (i < block.end) text += draft.text[i]
    }
    const label = block.label ? `[${draft.text.slice(block.label.start, block.label.end)}]` : ''
    const { cell: place } = block
    const span = place && (place.rowSpan > 1 || place.colSpan > 1) ? `+${place.rowSpan}×${place.colSpan}` : ''
    const where = place ? ` ${place.table}.${place.row}.${place.col}${span}` : ''
    return `${block.role}${where} ${label}${text.replaceAll('\u2028', '⏎').replaceAll('\t', '→')}`
  })
}

export function read(bytes: Uint8Array) {
  const result = readDocx(bytes)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** What a file reads, for expectations; demands that the map leads every character back to the same one in the source's terms. */
export function readLines(bytes: Uint8Array): string[] {
  return lines(read(bytes).draft)
}

import { DOCUMENT_XML } from './document.ts'
import { FONT_INSTEAD, SIZE } from './measures.ts'
import { STYLES_XML } from './styles.ts'
import { NAMESPACES, XML } from './xml.ts'

const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const CONTENT_TYPES_XML =
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${MIME}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${MIME}.styles+xml"/>` +
  `<Override PartName="/word/settings.xml" ContentType="${MIME}.settings+xml"/>` +
  `<Override PartName="/word/fontTable.xml" ContentType="${MIME}.fontTable+xml"/>` +
  `<Override PartName="/word/footer1.xml" ContentType="${MIME}.footer+xml"/>` +
  `<Override PartName="/word/footer2.xml" ContentType="${MIME}.footer+xml"/></Types>`

const PACKAGE_RELS_XML =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`

const DOCUMENT_RELS_XML =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  [
    ['styles', 'styles.xml'],
    ['settings', 'settings.xml'],
    ['fontTable', 'fontTable.xml'],
    ['footer', 'footer1.xml'],
    ['footer', 'footer2.xml'],
  ]
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('') +
  '</Relationships>'

/** Odd and even pages differ (clause 7.5); a soft break does not stretch its line; Word 2013 layout. */
const SETTINGS_XML =
  `${XML}<w:settings ${NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="${SIZE.third * 20}"/><w:evenAndOddHeaders/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/>' +
  '<w:compat><w:balanceSingleByteDoubleByteWidth/><w:doNotExpandShiftReturn/><w:useFELayout/>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'

const FONT_TABLE_XML =
  `${XML}<w:fonts ${NAMESPACES}>` +
  FONT_INSTEAD.map(
    ([font, instead]) => `<w:font w:name="${font}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`,
  ).join('') +
  '</w:fonts>'

function run(content: string): string {
  return `<w:r>${content}</w:r>`
}

/** 4号半角宋体, one 一字线 on each side; odd pages 居右空一字, even pages 居左空一字: clause 7.5. */
function pageNumber(side: 'right' | 'left'): string {
  const oneCharacter = SIZE.fourth * 10
  return (
    `${XML}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="GwPageNumber"/>` +
    `<w:ind w:${side}Chars="100" w:${side}="${oneCharacter}"/><w:jc w:val="${side}"/></w:pPr>` +
    run('<w:t xml:space="preserve">— </w:t>') +
    run('<w:fldChar w:fldCharType="begin"/>') +
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run('<w:t>1</w:t>') +
    run('<w:fldChar w:fldCharType="end"/>') +
    run('<w:t xml:space="preserve"> —</w:t>') +
    '</w:p></w:ftr>'
  )
}

/** Every part of the template by its path in the file, in the order in which the zip holds them. */
export const TEMPLATE_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': CONTENT_TYPES_XML,
  '_rels/.rels': PACKAGE_RELS_XML,
  'word/document.xml': DOCUMENT_XML,
  'word/_rels/document.xml.rels': DOCUMENT_RELS_XML,
  'word/styles.xml': STYLES_XML,
  'word/settings.xml': SETTINGS_XML,
  'word/fontTable.xml': FONT_TABLE_XML,
  'word/footer1.xml': pageNumber('right'),
  'word/footer2.xml': pageNumber('left'),
}

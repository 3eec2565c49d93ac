import { CHARACTER, CLOSER, FONT, LINE, SIZE } from './measures.ts'
import { NAMESPACES, XML } from './xml.ts'

/** One font for every script, so that “”, …… and —— never fall into a Latin font. */
function fonts(name: string): string {
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`
}

/** 左空二字, 回行顶格: clause 7.3.3. */
const INDENT = `<w:ind w:firstLineChars="200" w:firstLine="${2 * CHARACTER}"/>`
const NO_INDENT = '<w:ind w:firstLineChars="0" w:firstLine="0"/>'
/** 右空二字, one empty line above the signature: clause 7.3.5.2. Moving the date two characters further is left to the hand. */
const FROM_RIGHT = `<w:ind w:rightChars="200" w:right="${2 * CHARACTER}"/>`

function paragraphStyle(id: string, name: string, basedOn: string, pPr: string, rPr = ''): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
    `<w:qFormat/><w:pPr>${pPr}</w:pPr>${rPr && `<w:rPr>${rPr}</w:rPr>`}</w:style>`
  )
}

function heading(level: 1 | 2 | 3 | 4, font: string): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="a"/><w:next w:val="GwBody"/>` +
    `<w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/>${INDENT}<w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    `<w:rPr>${fonts(font)}</w:rPr></w:style>`
  )
}

/** word/styles.xml. 3号仿宋 throughout (clause 5.2.2), 2号小标宋 for the title (7.3.1), 一、黑体 （一）楷体 1.仿宋 （1）仿宋 (7.3.3). */
export const STYLES_XML =
  `${XML}<w:styles ${NAMESPACES}>` +
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(FONT.body)}<w:sz w:val="${SIZE.third}"/><w:szCs w:val="${SIZE.third}"/>` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/>' +
  `<w:pPr><w:widowControl w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${LINE}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>` +
  `<w:rPr><w:spacing w:val="${CLOSER}"/><w:sz w:val="${SIZE.third}"/><w:szCs w:val="${SIZE.third}"/></w:rPr></w:style>` +
  paragraphStyle(
    'GwTitle',
    '公文标题',
    'a',
    // Off the grid: LibreOffice would give each 2号 line two of its lines.
    '<w:snapToGrid w:val="0"/><w:jc w:val="center"/>',
    `${fonts(FONT.title)}<w:spacing w:val="0"/><w:sz w:val="${SIZE.second}"/><w:szCs w:val="${SIZE.second}"/>`,
  ) +
  paragraphStyle('GwSubtitle', '公文题注', 'a', '<w:jc w:val="center"/>', fonts(FONT.kai)) +
  paragraphStyle('GwSalutation', '公文称谓', 'a', NO_INDENT) +
  heading(1, FONT.hei) +
  heading(2, FONT.kai) +
  heading(3, FONT.body) +
  heading(4, FONT.body) +
  paragraphStyle('GwBody', '公文正文', 'a', INDENT) +
  paragraphStyle('GwListItem', '公文列项', 'GwBody', '') +
  paragraphStyle('GwCell', '公文单元格', 'a', `${NO_INDENT}<w:jc w:val="left"/>`) +
  paragraphStyle(
    'GwSignature',
    '公文署名',
    'a',
    `<w:keepNext/><w:spacing w:beforeLines="100" w:before="${LINE}"/>${FROM_RIGHT}<w:contextualSpacing/><w:jc w:val="right"/>`,
  ) +
  paragraphStyle('GwDate', '公文日期', 'a', `${FROM_RIGHT}<w:jc w:val="right"/>`) +
  paragraphStyle(
    'GwPageNumber',
    '公文页码',
    'a',
    '<w:spacing w:line="240" w:lineRule="auto"/>',
    `${fonts(FONT.number)}<w:spacing w:val="0"/><w:sz w:val="${SIZE.fourth}"/><w:szCs w:val="${SIZE.fourth}"/>`,
  ) +
  '</w:styles>'

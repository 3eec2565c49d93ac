import { strToU8, zipSync } from 'fflate'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const SUBJECTS =
  '各乡镇党委政府 县直有关部门 各项目专班 重点企业 驻村工作队 县水务局 县教育局 县林业局 各社区 纪检监察机关'.split(' ')
const VERBS = '要进一步压实 应当及时跟进 必须严格落实 需要统筹推进 要主动对接 应按季度通报 要逐项梳理 须如实上报'.split(
  ' ',
)
const OBJECTS =
  '前期手续办理情况 河道清淤整治任务 造林地块的管护责任 校舍加固改造进度 涉农资金的使用绩效 群众反映的突出问题 安全隐患排查清单 招商签约项目的开工计划 防汛物资的储备数量 老旧小区的改造方案'.split(
    ' ',
  )
const ENDS =
  '确保年底前见到实效 做到件件有着落 并于月底前报县政府办公室 不得层层加码 同时做好宣传引导 经验成熟的及时推广'.split(
    ' ',
  )

/** Of the paper with the default arguments, as LibreOffice 7.4 lays it out. */
export const PAGES = 303

/** A generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const FONTS =
  '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:cs="Times New Roman" w:hint="eastAsia"/>'

/**
 * A paper of about 300 pages with the XML that Word leaves behind after years of editing: each paragraph cut into five
 * and more runs, every run with its fonts and revision numbers, proofing marks, bookmarks, headings numbered by style,
 * numbered lists, a table every few pages, some tracked changes and fields. The same bytes for the same arguments.
 */
export function wordLikePaper(paragraphs = 2280, seed = 20261122): { bytes: Uint8Array; xmlBytes: number } {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const hex = (): string =>
    Math.floor(random() * 0xffffffff)
      .toString(16)
      .toUpperCase()
      .padStart(8, '0')
  const sentence = (): string => `${pick(SUBJECTS)}${pick(VERBS)}${pick(OBJECTS)}，${pick(ENDS)}。`

  const run = (text: string): string => {
    const look = random()
    const bold = look < 0.1 ? '<w:b/><w:bCs/>' : ''
    const under = look > 0.95 ? '<w:u w:val="single"/>' : ''
    return (
      `<w:r w:rsidR="${hex()}" w:rsidRPr="${hex()}"><w:rPr>${FONTS}${bold}<w:color w:val="000000" w:themeColor="text1"/>` +
      `<w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/>${under}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>` +
      `<w:t>${text}</w:t></w:r>`
    )
  }
  const runs = (text: string): string => {
    const count = 7 + Math.floor(random() * 9)
    const size = Math.max(1, Math.ceil(text.length / count))
    let out = ''
    for (let at = 0; at < text.length; at += size) {
      if (random() < 0.1) out += `<w:proofErr w:type="${at % 2 ? 'gramStart' : 'gramEnd'}"/>`
      out += run(text.slice(at, at + size))
    }
    return out
  }
  const paragraph = (pPr: string, text: string, more = ''): string =>
    `<w:p w14:paraId="${hex()}" w14:textId="77777777" w:rsidR="${hex()}" w:rsidRDefault="${hex()}" w:rsidP="${hex()}"><w:pPr>${pPr}` +
    `<w:rPr>${FONTS}<w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:pPr>${runs(text)}${more}</w:p>`
  const cell = (text: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="2765" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph('<w:jc w:val="center"/>', text)}</w:tc>`
  const table = (): string =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2765"/>'.repeat(3)}</w:tblGrid>` +
    Array.from(
      { length: 4 },
      (_, i) =>
        `<w:tr w:rsidR="${hex()}" w14:paraId="${hex()}">${cell(i === 0 ? '责任单位' : pick(SUBJECTS))}${cell(i === 0 ? '事项' : pick(OBJECTS))}${cell(i === 0 ? '完成时限' : `${1 + Math.floor(random() * 12)}月底前`)}</w:tr>`,
    ).join('') +
    '</w:tbl>'

  let body = paragraph('<w:pStyle w:val="a4"/><w:jc w:val="center"/>', '全县重点工作推进情况汇编')
  for (let i = 0; i < paragraphs; i += 1) {
    if (i % 40 === 0) body += paragraph('<w:pStyle w:val="1"/>', `${pick(OBJECTS)}及${pick(OBJECTS)}`)
    else if (i % 10 === 0) body += paragraph('<w:pStyle w:val="2"/>', `${pick(SUBJECTS)}的${pick(OBJECTS)}`)
    else if (i % 10 > 6)
      body += paragraph(
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:ind w:firstLineChars="200" w:firstLine="640"/>',
        sentence(),
      )
    else {
      const more =
        i % 25 === 3
          ? `<w:del w:id="${i}" w:author="a" w:date="2026-01-01T00:00:00Z"><w:r w:rsidDel="${hex()}"><w:delText>删去的话</w:delText></w:r></w:del><w:ins w:id="${i}1" w:author="a" w:date="2026-01-01T00:00:00Z">${run('添上的话。')}</w:ins>`
          : i % 25 === 12
            ? `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('12')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
            : `<w:bookmarkStart w:id="${i}" w:name="_GoBack${i}"/><w:bookmarkEnd w:id="${i}"/>`
      body += paragraph(
        '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>',
        sentence() + sentence() + (random() < 0.5 ? sentence() : ''),
        more,
      )
    }
    if (i % 60 === 59) body += table()
  }
  const document = `${XML}<w:document ${W}><w:body>${body}<w:sectPr w:rsidR="${hex()}"><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr></w:body></w:document>`
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MIME}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MIME}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${MIME}.numbering+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': styles(),
    'word/numbering.xml': numbering(),
  }
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2000-01-01T00:00:00',
  })
  return { bytes, xmlBytes: strToU8(document).length }
}

function styles(): string {
  const style = (id: string, name: string, pPr: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr>${pPr}</w:pPr></w:style>`
  return (
    `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    style('1', 'heading 1', '<w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
    style(
      '2',
      'heading 2',
      '<w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
    ) +
    style('a4', 'Title', '<w:jc w:val="center"/>') +
    '<w:style w:type="table" w:styleId="a3"><w:name w:val="Table Grid"/></w:style></w:styles>'
  )
}

function numbering(): string {
  const level = (ilvl: number, format: string, text: string, style = ''): string =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style && `<w:pStyle w:val="${style}"/>`}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
  return (
    `${XML}<w:numbering ${W}>` +
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'chineseCountingThousand', '%1、', '1')}${level(1, 'chineseCountingThousand', '（%2）', '2')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, 'decimal', '%1.')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
  )
}

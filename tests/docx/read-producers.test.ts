import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import {
  abstractNum,
  cell,
  level,
  num,
  numbered,
  type Parts,
  p,
  r,
  readLines,
  row,
  style,
  styled,
  table,
  wordFile,
} from './word-parts.ts'

const folder = join(import.meta.dirname, 'fixtures')

const FIXTURES: Readonly<Record<string, readonly string[]>> = {
  'libreoffice-breaks': ['body 第一行⏎第二行', 'body 　　首行缩进', 'body 王 明'],
  'libreoffice-bullets': ['list-item [• ]静音', 'list-item [• ]签到', 'list-item [• ]前排', 'body 散会。'],
  'libreoffice-empty': ['body 甲', 'body 乙'],
  'libreoffice-link': ['body 见<u>附件</u>。', 'body 散会。'],
  'libreoffice-ordered': [
    'body 议程：',
    'list-item [1. ]通报',
    'list-item [2. ]发言',
    'body 中间',
    'list-item [3. ]讲话',
    'list-item [A. ]甲',
    'list-item [B. ]乙',
  ],
  'libreoffice-roman': ['list-item [I. ]总则', 'list-item [II. ]分则', 'list-item [a. ]细目'],
  'libreoffice-script': [
    'heading1 <b>会议议程</b>',
    'body 同志们：',
    'heading2 <b>第一项</b>',
    'body 请<b>王明</b>同志<u>讲话</u>。',
    'heading4 <b>四级</b>',
    'body 散会。',
  ],
  'libreoffice-table': [
    'body 0.0.0+1×2 名单',
    'body 0.0.2 备注',
    'body 0.1.0+2×1 一组',
    'body 0.1.1 王明',
    'body 0.1.2 ',
    'body 0.2.1 李华',
    'body 0.2.2 请假',
    'body 散会。',
  ],
  'pandoc-headings': ['heading1 <b>一、总体要求</b>', 'heading4 四级', 'heading4 五级', 'body 正文'],
  'pandoc-lists': [
    'body 议程如下：',
    'list-item [1. ]通报情况',
    'list-item [2. ]交流发言',
    'list-item [a. ]林场',
    'list-item [b. ]水站',
    'list-item [3. ]领导讲话',
    'body 另外：',
    'list-item [• ]会场安静',
    'list-item [• ]手机静音',
    'body 又有：',
    'list-item [5) ]从五起',
    'list-item [6) ]到六',
  ],
  'pandoc-marks': ['body 请<b>王明</b>同志讲话，斜体，<u>下划</u>，代码。⏎第二行。', 'body 引文一段。'],
  'pandoc-nested': ['list-item [1. ]甲', 'body 甲的第二段。', 'list-item [• ]点', 'list-item [2. ]乙'],
  'pandoc-notes': ['body 现在开会。', 'body 散会。'],
  'pandoc-script': [
    'title <b>造林推进会主持词</b>',
    'subtitle <b>（2026年3月12日）</b>',
    'body 同志们：',
    'heading1 <b>会议议程</b>',
    'heading2 <b>第一项</b>',
    'body 请王明同志通报情况。',
    'heading3 <b>细目</b>',
    'body 散会。',
  ],
  'pandoc-table': [
    'body 0.0.0 姓名',
    'body 0.0.1 职务',
    'body 0.1.0 王明',
    'body 0.1.1 局长',
    'body 0.2.0 李华',
    'body 0.2.1 ',
    'body 散会。',
  ],
  'pandoc-tracked': ['body 改后的话。'],
}

describe('files made by pandoc and LibreOffice', () => {
  it.each(Object.entries(FIXTURES))('%s', (name, expected) => {
    expect(readLines(new Uint8Array(readFileSync(join(folder, `${name}.docx`))))).toEqual(expected)
  })

  it('are all looked at', () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      Object.keys(FIXTURES)
        .map((name) => `${name}.docx`)
        .toSorted(),
    )
  })
})

const made = (
  options: Omit<ConstructorParameters<typeof Document>[0], 'sections'>,
  ...children: (Paragraph | Table)[]
) => Packer.toBuffer(new Document({ ...options, sections: [{ children }] }))
const para = (text: string, more: object = {}): Paragraph => new Paragraph({ children: [new TextRun(text)], ...more })
const agenda = {
  numbering: {
    config: [
      {
        reference: '议程',
        levels: [
          { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
          { level: 1, format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: '%2', alignment: AlignmentType.START },
        ],
      },
    ],
  },
}
const DOCX: readonly (readonly [string, () => Promise<Buffer>, readonly string[]])[] = [
  [
    'headings and title',
    () =>
      made(
        {},
        para('主持词', { heading: HeadingLevel.TITLE }),
        para('议程', { heading: HeadingLevel.HEADING_1 }),
        para('细目', { heading: HeadingLevel.HEADING_3 }),
        para('散会。'),
      ),
    ['title 主持词', 'heading1 议程', 'heading3 细目', 'body 散会。'],
  ],
  [
    'numbering',
    () =>
      made(
        agenda,
        para('通报', { numbering: { reference: '议程', level: 0 } }),
        para('林场', { numbering: { reference: '议程', level: 1 } }),
        para('水站', { numbering: { reference: '议程', level: 1 } }),
        para('讲话', { numbering: { reference: '议程', level: 0 } }),
      ),
    ['list-item [一、]通报', 'list-item [① ]林场', 'list-item [② ]水站', 'list-item [二、]讲话'],
  ],
  [
    'instances of one numbering, each from one',
    () =>
      made(
        agenda,
        para('甲', { numbering: { reference: '议程', level: 0, instance: 1 } }),
        para('乙', { numbering: { reference: '议程', level: 0, instance: 2 } }),
        para('丙', { numbering: { reference: '议程', level: 0, instance: 2 } }),
      ),
    ['list-item [一、]甲', 'list-item [一、]乙', 'list-item [二、]丙'],
  ],
  [
    'marks, breaks, tabs and bullets',
    () =>
      made(
        {},
        new Paragraph({
          children: [
            new TextRun('请'),
            new TextRun({ text: '王明', bold: true }),
            new TextRun({ text: '讲话', underline: {} }),
            new TextRun({ text: '第二行', break: 1 }),
            new TextRun({ children: [new Tab(), '后'] }),
          ],
        }),
        para('点', { bullet: { level: 0 } }),
      ),
    ['body 请<b>王明</b><u>讲话</u>⏎第二行→后', 'list-item [• ]点'],
  ],
  [
    'a table with merged cells',
    () =>
      made(
        {},
        new Table({
          rows: [
            new TableRow({ children: [new TableCell({ columnSpan: 2, children: [para('名单')] })] }),
            new TableRow({
              children: [
                new TableCell({ rowSpan: 2, children: [para('一组')] }),
                new TableCell({ children: [para('王明')] }),
              ],
            }),
            new TableRow({ children: [new TableCell({ children: [para('李华')] })] }),
          ],
        }),
      ),
    ['body 0.0.0+1×2 名单', 'body 0.1.0+2×1 一组', 'body 0.1.1 王明', 'body 0.2.1 李华'],
  ],
]

describe('files made by the docx library', () => {
  it.each(DOCX)('%s', async (_name, make, expected) => {
    expect(readLines(new Uint8Array(await make()))).toEqual(expected)
  })
})

const WPS: readonly (readonly [string, Parts, readonly string[]])[] = [
  [
    'WPS: numeric style ids, headings cut into runs with hints and fonts',
    {
      styles:
        style('1', 'Normal').replace('<w:style ', '<w:style w:default="1" ') +
        style('2', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', '1') +
        style('3', 'Title', '', '1') +
        style('8', 'Default Paragraph Font', '', '', 'character'),
      body:
        p('主持词', styled('3')) +
        p(
          r('一、', '<w:rFonts w:hint="eastAsia"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>') +
            '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>' +
            r('会议议程', '<w:rFonts w:hint="eastAsia"/><w:b/><w:bCs/>'),
          styled('2'),
        ),
    },
    ['title 主持词', 'heading1 一、<b>会议议程</b>'],
  ],
  [
    'WPS: one list a heading, chineseCounting with suff nothing',
    {
      numbering:
        abstractNum(
          0,
          `<w:nsid w:val="0"/><w:multiLevelType w:val="singleLevel"/>${level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>')}`,
        ) + num(1, 0),
      body: p('总体要求', numbered(1)) + p('正文') + p('保障措施', numbered(1)),
    },
    ['list-item [一、]总体要求', 'body 正文', 'list-item [二、]保障措施'],
  ],
  [
    'WPS: a start that goes on from a typed number',
    {
      numbering:
        abstractNum(0, level(0, 'decimal', '（%1）').replace('w:start w:val="1"', 'w:start w:val="3"')) + num(1, 0),
      body: p('（2）手写') + p('自动', numbered(1)) + p('又一', numbered(1)),
    },
    ['body （2）手写', 'list-item [（3）]自动', 'list-item [（4）]又一'],
  ],
  [
    'an OA system: minimal parts, everything in one table',
    { body: table(row(cell(p('会议纪要'), '<w:gridSpan w:val="2"/>')), row(cell(p('时间')), cell(p('3月12日')))) },
    ['body 0.0.0+1×2 会议纪要', 'body 0.1.0 时间', 'body 0.1.1 3月12日'],
  ],
]

describe('files as WPS and OA systems write them', () => {
  it.each(WPS)('%s', (_name, parts, expected) => {
    expect(readLines(wordFile(parts))).toEqual(expected)
  })
})

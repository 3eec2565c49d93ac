import { describe, expect, it } from 'vitest'
import { isInSource } from '#src/core/reading.ts'
import {
  abstractNum,
  cell,
  level,
  num,
  numbered,
  type Parts,
  p,
  r,
  read,
  readLines,
  row,
  style,
  styled,
  table,
  wordFile,
} from './word-parts.ts'

const HEADINGS =
  style('a', 'Normal').replace('<w:style ', '<w:style w:default="1" ') +
  style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', 'a') +
  style('2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', 'a') +
  style('a3', 'Title', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', 'a') +
  style('a4', 'Subtitle', '', 'a')
const on = (name: string): string => `<w:${name}/>`
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const box = (inside: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
const CHINESE = abstractNum(
  0,
  level(0, 'japaneseCounting', '%1、') + level(1, 'chineseCountingThousand', '（%2）') + level(2, 'decimal', '%3.'),
)

const FILES: readonly (readonly [string, Parts | string, readonly string[]])[] = [
  [
    'styles by name, outline level and chain',
    {
      styles:
        HEADINGS +
        style('b', '一级标题') +
        style('c', '小节', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
        style('d', '小节加粗', '', 'c') +
        style('e', '正文小节', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', '1') +
        style('f', '标题 4,四级') +
        style('g', 'Date'),
      body:
        p('主持词', styled('a3')) +
        p('（2026年）', styled('a4')) +
        p('会议议程', styled('1')) +
        p('第一项', styled('2')) +
        p('甲', styled('b')) +
        p('乙', styled('d')) +
        p('丙', styled('e')) +
        p('丁', styled('f')) +
        p('戊', '<w:outlineLvl w:val="5"/>') +
        p('己', `${styled('1')}<w:outlineLvl w:val="9"/>`) +
        p('庚', `${styled('a3')}<w:outlineLvl w:val="3"/>`) +
        p('11月22日', styled('g')),
    },
    [
      'title 主持词',
      'subtitle （2026年）',
      'heading1 会议议程',
      'heading2 第一项',
      'heading1 甲',
      'heading3 乙',
      'body 丙',
      'heading4 丁',
      'heading4 戊',
      'body 己',
      'title 庚',
      'date 11月22日',
    ],
  ],
  [
    'styles that are only named, not defined',
    p('主持词', styled('Title')) + p('议程', styled('Heading1')) + p('正文', styled('标题1')) + p('散会', styled('x')),
    ['title 主持词', 'heading1 议程', 'heading1 正文', 'body 散会'],
  ],
  [
    'a loop of styles',
    { styles: style('x', 'X', '', 'y') + style('y', 'Y', '', 'x'), body: p('甲', styled('x')) },
    ['body 甲'],
  ],
  [
    'Chinese numbering over three levels',
    {
      numbering: CHINESE + num(1, 0),
      body:
        p('总体', numbered(1)) +
        p('任务', numbered(1)) +
        p('治水', numbered(1, 1)) +
        p('清淤', numbered(1, 2)) +
        p('护岸', numbered(1, 2)) +
        p('造林', numbered(1, 1)) +
        p('补植', numbered(1, 2)) +
        p('保障', numbered(1)) +
        p('散会'),
    },
    [
      'list-item [一、]总体',
      'list-item [二、]任务',
      'list-item [（一）]治水',
      'list-item [1. ]清淤',
      'list-item [2. ]护岸',
      'list-item [（二）]造林',
      'list-item [1. ]补植',
      'list-item [三、]保障',
      'body 散会',
    ],
  ],
  [
    'numbering held by linked heading styles',
    {
      styles:
        style('1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>') +
        style('2', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>') +
        style('3', '不编号标题', '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', '1'),
      numbering:
        abstractNum(
          0,
          level(0, 'chineseCountingThousand', '第%1章', '<w:pStyle w:val="1"/><w:suff w:val="space"/>') +
            level(1, 'decimal', '%1.%2', '<w:pStyle w:val="2"/><w:isLgl/>'),
        ) + num(1, 0),
      body:
        p('总则', styled('1')) +
        p('目的', styled('2')) +
        p('依据', styled('2')) +
        p('附则', styled('1')) +
        p('解释', styled('2')) +
        p('附件', styled('3')) +
        p('直接取消', `${styled('2')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
    },
    [
      'heading1 [第一章 ]总则',
      'heading2 [1.1 ]目的',
      'heading2 [1.2 ]依据',
      'heading1 [第二章 ]附则',
      'heading2 [2.1 ]解释',
      'heading1 附件',
      'heading2 直接取消',
    ],
  ],
  [
    'startOverride, once; a list that goes on; a level of its own',
    {
      numbering:
        abstractNum(0, level(0, 'decimal', '%1、')) +
        num(1, 0) +
        num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>') +
        num(3, 0) +
        num(4, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`),
      body:
        p('甲', numbered(1)) +
        p('乙', numbered(2)) +
        p('丙', numbered(2)) +
        p('丁', numbered(3)) +
        p('戊', numbered(4)),
    },
    ['list-item [1、]甲', 'list-item [5、]乙', 'list-item [6、]丙', 'list-item [7、]丁', 'list-item [H) ]戊'],
  ],
  [
    'lvlRestart: a level that goes on, and one that only the first restarts',
    {
      numbering:
        abstractNum(
          0,
          level(0, 'decimal', '%1.') +
            level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>') +
            level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
        ) + num(1, 0),
      body: [0, 1, 2, 1, 2, 0, 1, 2].map((l, i) => p(`第${i}`, numbered(1, l))).join(''),
    },
    [
      'list-item [1. ]第0',
      'list-item [(1) ]第1',
      'list-item [a) ]第2',
      'list-item [(2) ]第3',
      'list-item [b) ]第4',
      'list-item [2. ]第5',
      'list-item [(3) ]第6',
      'list-item [a) ]第7',
    ],
  ],
  [
    'numStyleLink',
    {
      styles: style('L', '公文列表', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', '', 'numbering'),
      numbering:
        abstractNum(0, `<w:styleLink w:val="L"/>${level(0, 'ideographTraditional', '%1．')}`) +
        abstractNum(1, '<w:numStyleLink w:val="L"/>') +
        num(1, 0) +
        num(2, 1),
      body: p('子', numbered(2)) + p('丑', numbered(2)),
    },
    ['list-item [甲．]子', 'list-item [乙．]丑'],
  ],
  [
    'bullets, numbers without text, unknown lists, an empty numbered paragraph',
    {
      numbering:
        abstractNum(0, level(0, 'bullet', '\uf0b7')) +
        abstractNum(1, level(0, 'none', '')) +
        abstractNum(2, level(0, 'decimal', '%1.')) +
        num(1, 0) +
        num(2, 1) +
        num(3, 2),
      body:
        p('点', numbered(1)) +
        p('', numbered(1)) +
        p('无', numbered(2)) +
        p('没有这个列表', numbered(9)) +
        p('没有这一级', numbered(3, 5)) +
        p('甲', numbered(3)) +
        p('', numbered(3)) +
        p('丙', numbered(3)),
    },
    [
      'list-item [• ]点',
      'body 无',
      'body 没有这个列表',
      'body 没有这一级',
      'list-item [1. ]甲',
      'list-item [2. ]',
      'list-item [3. ]丙',
    ],
  ],
  [
    'a custom number format with its fallback',
    {
      numbering:
        abstractNum(
          0,
          '<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
        ) + num(1, 0),
      body: p('甲', numbered(1)) + p('乙', numbered(1)),
    },
    ['list-item [009 ]甲', 'list-item [010 ]乙'],
  ],
  [
    'bold and underline, direct, by style and cancelled',
    {
      styles:
        style('s', '强调段', '<w:rPr><w:b/></w:rPr>') +
        style('c', '强调字', '<w:rPr><w:b/><w:u w:val="single"/></w:rPr>', '', 'character'),
      body:
        p(r('请') + r('王', on('b')) + r('明', '<w:b/><w:u w:val="single"/>') + r('讲话', '<w:b w:val="0"/>')) +
        p(r('段') + r('字', '<w:rStyle w:val="c"/>') + r('否', '<w:b w:val="false"/><w:u w:val="none"/>'), styled('s')),
    },
    ['body 请<b>王</b><b><u>明</u></b>讲话', 'body <b>段</b><u>字</u>否'],
  ],
  [
    'tracked changes, accepted',
    p(
      `${r('会议')}<w:del w:id="1"><w:r><w:delText>定于</w:delText></w:r></w:del><w:ins w:id="2">${r('改在')}</w:ins>${r('周一')}`,
    ) +
      `<w:p><w:moveFrom w:id="3">${r('移走')}</w:moveFrom></w:p>` +
      `<w:p><w:moveTo w:id="4">${r('移来')}</w:moveTo></w:p>` +
      p(r('前半'), '<w:rPr><w:del w:id="5"/></w:rPr>') +
      p('后半') +
      p(
        r('正', '<w:b/><w:rPrChange><w:rPr><w:b w:val="0"/><w:vanish/></w:rPr></w:rPrChange>'),
        '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>',
      ) +
      table(row(cell(p('留'))), `<w:tr><w:trPr><w:del w:id="6"/></w:trPr>${cell(p('删'))}</w:tr>`, row(cell(p('下')))),
    ['body 会议改在周一', 'body 移来', 'body 前半后半', 'body <b>正</b>', 'body 0.0.0 留', 'body 0.1.0 下'],
  ],
  [
    'hidden text, direct and by style',
    {
      styles: style('h', '批注', '<w:rPr><w:vanish/></w:rPr>'),
      body:
        p(r('看得见') + r('看不见', on('vanish')) + r('也看不见', on('vanish')) + r('。')) +
        p('整段隐藏', styled('h')) +
        p(r('又显示', '<w:vanish w:val="0"/>'), styled('h')),
    },
    ['body 看得见。', 'body 又显示'],
  ],
  [
    'fields: only their last result',
    p(r('第') + field('PAGE', r('3')) + r('页')) +
      p(`${r('见')}<w:fldSimple w:instr=" REF x ">${r('附件')}</w:fldSimple>`) +
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field('PAGE', r('7'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('外')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ) +
      p(`<w:hyperlink r:id="x">${r('链接')}</w:hyperlink>`) +
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') +
      p('没有结束的域后面'),
    ['body 第3页', 'body 见附件', 'body 外', 'body 链接', 'body 没有结束的域后面'],
  ],
  [
    'content controls, smart tags, custom XML, bidirectional runs',
    `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${p('块控件')}</w:sdtContent></w:sdt>` +
      p(
        `${r('内')}<w:sdt><w:sdtPr/><w:sdtContent>${r('控件')}</w:sdtContent></w:sdt><w:smartTag><w:smartTagPr/>${r('标记')}</w:smartTag>`,
      ) +
      `<w:customXml>${p('自定义')}</w:customXml>` +
      table(`<w:tr><w:sdt><w:sdtContent>${cell(p('格'))}</w:sdtContent></w:sdt></w:tr>`),
    ['body 块控件', 'body 内控件标记', 'body 自定义', 'body 0.0.0 格'],
  ],
  [
    'tabs, breaks, symbols, hyphens, spaces',
    p(
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/></w:r>',
      '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>',
    ) +
      p('<w:r><w:br w:type="page"/><w:t>页首</w:t></w:r>') +
      p(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>同意</w:t><w:sym w:font="Wingdings 2" w:char="F0A3"/><w:t>反对</w:t></w:r>',
      ) +
      p('<w:r><w:t>0592</w:t><w:noBreakHyphen/><w:t>1234</w:t><w:softHyphen/></w:r>') +
      p('<w:r><w:t>  不保留  </w:t><w:t xml:space="preserve"> 保留 </w:t></w:r>') +
      p(r('王\u00a0明\u200b同志')) +
      p(
        '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F600"/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      ) +
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>huì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>会</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ) +
      p(`${r('共')}<m:oMath><m:r><m:t>3+4</m:t></m:r></m:oMath>${r('项')}`),
    [
      'body 甲→乙⏎丙',
      'body 页首',
      'body ☑同意□反对',
      'body 0592-1234',
      'body 不保留 保留 ',
      'body 王 明同志',
      'body 😀',
      'body 会',
      'body 共3+4项',
    ],
  ],
  [
    'text boxes once, before or behind the text that they hang on',
    p(`<w:r>${box(p('红头') + p('文号'))}</w:r>${r('标题')}`) +
      p(`${r('正文')}<w:r>${box(p('旁注'))}</w:r>${r('继续')}`) +
      p(
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('旧式')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
    ['body 红头', 'body 文号', 'body 标题', 'body 正文继续', 'body 旁注', 'body 旧式'],
  ],
  [
    'a Choice without Fallback, as WPS writes it',
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wpsCustomData"><w:pict><v:textbox><w:txbxContent>${p('框里')}</w:txbxContent></v:textbox></w:pict></mc:Choice></mc:AlternateContent></w:r>${r('框外')}`,
    ),
    ['body 框里', 'body 框外'],
  ],
  [
    'a table with merged cells',
    table(
      row(cell(p('姓名')), cell(p('单位和职务'), '<w:gridSpan w:val="2"/>')),
      row(cell(p('一组'), '<w:vMerge w:val="restart"/>'), cell(p('王明')), cell(p('局长'))),
      row(cell(p(''), '<w:vMerge/>'), cell(p('李华') + p('（请假）')), cell('<w:p/>')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('备注'))}${cell(p('无'))}</w:tr>`,
    ) + table(row(cell(p('左'), '<w:hMerge w:val="restart"/>'), cell(p(''), '<w:hMerge/>'), cell(p('右')))),
    [
      'body 0.0.0 姓名',
      'body 0.0.1+1×2 单位和职务',
      'body 0.1.0+2×1 一组',
      'body 0.1.1 王明',
      'body 0.1.2 局长',
      'body 0.2.1 李华',
      'body 0.2.1 （请假）',
      'body 0.2.2 ',
      'body 0.3.1 备注',
      'body 0.3.2 无',
      'body 1.0.0+1×2 左',
      'body 1.0.2 右',
    ],
  ],
  [
    'a table in a cell, numbers in cells',
    {
      numbering: abstractNum(0, level(0, 'decimal', '%1')) + num(1, 0),
      body: table(
        row(cell(p('', numbered(1))), cell(table(row(cell(p('内')))) + p(''))),
        row(cell(p('', numbered(1))), cell(p('外'))),
      ),
    },
    ['list-item 0.0.0 [1 ]', 'body 1.0.0 内', 'list-item 0.1.0 [2 ]', 'body 0.1.1 外'],
  ],
  [
    'Strict Open XML',
    { strict: true, styles: HEADINGS, body: p('议程', styled('1')) + p('散会') },
    ['heading1 议程', 'body 散会'],
  ],
  ['a body without text', p('') + p('　 ') + '<w:sectPr/>', []],
]

describe('reads a file as Word writes it', () => {
  it.each(FILES)('%s', (_name, parts, expected) => {
    expect(readLines(wordFile(parts))).toEqual(expected)
  })

  it.each(FILES)('and leads every character that the source holds back to it: %s', (_name, parts) => {
    const { draft, map } = read(wordFile(parts))
    let last = 0
    for (const { start, end } of map) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      last = end
    }
    for (const block of draft.blocks) {
      const from = block.label ? block.label.end : block.start
      if (block.end > from) expect(isInSource(map, { start: from, end: block.end })).toBe(true)
      if (block.label) expect(isInSource(map, block.label)).toBe(false)
      expect(block.label?.auto ?? true).toBe(true)
    }
  })
})

it('names paragraph, run and offset of each stretch of text', () => {
  const { draft, map } = read(
    wordFile(
      p('') +
        p(`${r('会')}<w:del>${r('删').replaceAll('w:t', 'w:delText')}</w:del>${r('议')}`) +
        p('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>'),
    ),
  )
  expect(draft.text).toBe('会议\n甲\t乙')
  expect(map).toEqual([
    { start: 0, end: 1, place: { paragraph: 1, run: 0, offset: 0 } },
    { start: 1, end: 2, place: { paragraph: 1, run: 1, offset: 0 } },
    { start: 3, end: 6, place: { paragraph: 2, run: 0, offset: 0 } },
  ])
})

it('counts what it leaves out and takes as settled', () => {
  const { counts, complete } = read(
    wordFile(
      p(
        `${r('甲')}<w:del>${r('x')}</w:del><w:ins>${r('乙')}</w:ins><w:moveFrom>${r('y')}</w:moveFrom>${r('z', on('vanish'))}${r('z', on('vanish'))}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ) + p(''),
    ),
  )
  expect(counts).toEqual({ paragraphs: 2, insertions: 1, deletions: 2, hidden: 1, notes: 1, pictures: 0, unread: 0 })
  expect(complete).toBe(true)
  expect(read(wordFile(`${p('甲')}<w:altChunk r:id="x"/>`)).complete).toBe(false)
})

it('keeps the places of a list and the kinds of its labels', () => {
  const { draft } = read(
    wordFile({
      numbering: abstractNum(0, level(0, 'decimal', '%1.') + level(1, 'bullet', '·')) + num(1, 0),
      body: p('甲', numbered(1)) + p('乙', numbered(1, 1)),
    }),
  )
  expect(draft.blocks.map((b) => [b.list, b.label])).toEqual([
    [
      { ordered: true, level: 0 },
      { start: 0, end: 3, auto: true },
    ],
    [
      { ordered: false, level: 1 },
      { start: 5, end: 7, auto: true },
    ],
  ])
})

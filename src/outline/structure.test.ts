import { describe, expect, it } from 'vitest'
import { readText } from '#src/formats/read-text.ts'
import { enclosedIn } from './enclosed.ts'
import { outlineOf } from './outline.ts'
import { compileIndex } from './pattern-index.ts'
import { plainTextOf } from './plain-text.ts'
import { sentencesOf } from './sentence.ts'

const NO_KNOWLEDGE = { genres: [], index: compileIndex([], []), indexOf: () => compileIndex([], []) }
const structure = (text: string) => {
  const { draft } = readText(text)
  const { lists, claims } = outlineOf(draft, NO_KNOWLEDGE)
  return {
    lists: lists.map((l) => `${l.style}@${l.level}:${l.points.map((p) => p.value).join('')}`),
    claims: claims.map((c) => [draft.text.slice(c.start, c.end), c.declared, c.kind, c.list]),
  }
}

describe('lists', () => {
  it.each([
    [
      '一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n②己\n2．庚\n（二）辛\n二、壬',
      ['hanzi@0:12', 'hanzi-bracket@1:12', 'arabic@2:12', 'arabic-bracket@3:1', 'circled@4:12'],
    ],
    ['一、甲。一是早，二是细。\n二、乙。一是快，二是实。', ['hanzi@0:12', 'is@1:12', 'is@1:12']],
    ['第一，甲。第二，乙。', ['ordinal@0:12']],
    ['首先，甲；其次，乙；再次，丙。', ['sequence@0:123']],
    ['一要早；二要细', ['must@0:12']],
    ['会上“一是早，二是细”的说法', []],
    ['定于14：30、15：00开会，增长3.5倍', []],
    ['一 、甲\n( 一 )乙\n１．丙', ['hanzi@0:1', 'hanzi-bracket@1:1', 'arabic@2:1']],
    ['一、甲\u2028二、乙', ['hanzi@0:12']],
    ['3.1采购\n3.1.1询价\n3.1.2比价\n3.2仓储', ['decimal@0:12', 'decimal@1:12']],
    ['议题一　甲\n议题二　乙', ['topic@0:12']],
    ['头一条，甲。\n第一，乙。第二，丙。\n第二条，丁。', ['ordinal@0:12', 'ordinal@1:12']],
    ['1. 2026年计划\n2. 2027年计划', ['arabic@0:12']],
  ])('%s', (text, lists) => {
    expect(structure(text).lists).toEqual(lists)
  })
})

describe('claims', () => {
  it.each([
    ['下面，我讲三点意见：\n一、甲', [['我讲三点意见', 3, 'points', 0]]],
    ['今天的会议有四项议程：一是甲；二是乙', [['今天的会议有四项议程', 4, 'agenda', 0]]],
    ['我强调以下2点：1.甲；2.乙', [['我强调以下2点', 2, 'points', 0]]],
    ['刚才王局长讲了三点意见。\n一、甲', []],
    ['贯彻三个代表重要思想', []],
    ['会议共研究三个议题，现纪要如下：\n一、甲', [['会议共研究三个议题', 3, 'agenda', 0]]],
    ['去年以来，重点做了四项工作。\n（一）修路', [['重点做了四项工作', 4, 'points', 0]]],
    ['归到一起有四件事，说出来请大家掂量。\n首先，修路。', [['归到一起有四件事', 4, 'points', 0]]],
    ['要整治以下五类突出隐患：\n1.超员', [['要整治以下五类突出隐患', 5, 'points', 0]]],
    ['讲几点意见', []],
    ['以上三点要求，请抓好落实', []],
    ['“讲三点意见”：一是甲', []],
    ['完成了三项工作。', []],
  ])('%s', (text, claims) => {
    expect(structure(text).claims).toEqual(claims)
  })
})

it('ends sentences outside quotation marks and brackets only', () => {
  const split = (text: string) =>
    sentencesOf(text, 0, text.length, enclosedIn(text)).map((p) => text.slice(p.from, p.to))
  expect(split('散会。（掌声。谢谢！）请坐')).toEqual(['散会。', '（掌声。谢谢！）请坐'])
  expect(split('他说：“干。”大家鼓掌。')).toEqual(['他说：“干。”', '大家鼓掌。'])
  expect(split('没有收尾“的引号。第二句。')).toEqual(['没有收尾“的引号。', '第二句。'])
})

it('finds what is enclosed, and lets nothing be enclosed by a mark that never closes', () => {
  const inside = (text: string) => [...text].filter((_, i) => enclosedIn(text)[i]).join('')
  expect(inside('甲（乙“丙”）丁')).toBe('（乙“丙”）')
  expect(inside('甲（乙')).toBe('')
  expect(inside('"甲"乙"丙"')).toBe('"甲""丙"')
})

describe('plain text', () => {
  const plain = (text: string): string => plainTextOf(readText(text).draft).text
  it.each([
    ['half-width marks', '同志们:现在开会,请看8:30和1,000元(略)', '同志们：现在开会，请看8:30和1,000元（略）'],
    ['blanks of a scan', '扬尘 治理 工作从 3 月起', '扬尘治理工作从3月起'],
    ['blanks between western words', 'Adobe Flash 停用', 'Adobe Flash停用'],
    ['aligned labels keep a blank', '时　　间：九点', '时 间：九点'],
    ['decoration', '- 一、甲\n### 二、乙\n● 三、丙', '一、甲\n二、乙\n三、丙'],
    ['escapes', '参观了\\_\\_市', '参观了__市'],
    ['traditional characters', '現在開會，請聽報告', '现在开会，请听报告'],
    ['full-width digits', '２０２６年', '2026年'],
    ['nothing visible', ' \u200b\n　\n', ''],
  ])('%s', (_, source, expected) => {
    expect(plain(source)).toBe(expected)
  })

  it('maps every character to where it stands in the draft', () => {
    const { draft } = readText('- 主 持 人:　李 明\n散会。')
    const { text, at } = plainTextOf(draft)
    for (let i = 0; i < text.length; i++) {
      const source = draft.text[at[i] ?? 0] ?? ''
      if (!/[\s：]/.test(text[i] ?? '')) expect(source).toBe(text[i])
    }
    expect(at[text.length]).toBe(draft.text.length)
  })

  it.each([
    [
      'a sentence that was broken',
      '今年以来，全镇上下团结一心，各项工作都取得了新的明显进展，特别是\n水利建设走在了前面。',
      [false, true],
    ],
    [
      'a heading and its text',
      '一、提高认识，统一思想，切实增强做好防汛工作的责任感紧迫感\n当前，汛期将至。',
      [false, false],
    ],
    ['two paragraphs', '会议听取了汇报，研究了下一步工作，决定如下。\n由水利局负责。', [false, false]],
    [
      'a label behind a long line',
      '参加会议的有各乡镇、各部门、各单位、各企业、各学校主要负责人\n时间：九点',
      [false, false],
    ],
  ])('%s', (_, source, expected) => {
    expect(plainTextOf(readText(source).draft).lines.map((line) => line.goesOn)).toEqual(expected)
  })
})

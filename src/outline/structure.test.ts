import { describe, expect, it } from 'vitest'
import { readText } from '#src/formats/read-text.ts'
import { outlineOf } from './outline.ts'
import { enclosedIn } from './quoted.ts'
import { sentencesOf } from './sentence.ts'

const structure = (text: string) => {
  const { draft } = readText(text)
  const { lists, claims } = outlineOf(draft, [])
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
    ['讲几点意见', []],
    ['以上三点要求，请抓好落实', []],
    ['“讲三点意见”：一是甲', []],
    ['完成了三项工作。', []],
  ])('%s', (text, claims) => {
    expect(structure(text).claims).toEqual(claims)
  })
})

it('ends sentences outside quotation marks and brackets only', () => {
  const split = (text: string) => sentencesOf(text).map((p) => text.slice(p.start, p.end))
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

import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isName } from './name.ts'
import { peopleIn } from './people.ts'

const people = (text: string) =>
  peopleIn(text, 0, text.length).map((m) => [m.name || m.surname, m.title, m.unit, text.slice(m.start, m.end)])

describe('people as offices name them', () => {
  it.each([
    [
      '出席会议的有：县委副书记、县长陈立群同志，县政府副县长周明远同志。',
      [
        ['陈立群', '县委副书记、县长', '', '县委副书记、县长陈立群'],
        ['周明远', '副县长', '县政府', '县政府副县长周明远'],
      ],
    ],
    ['下面，请县水利局局长郑国梁同志通报。', [['郑国梁', '局长', '县水利局', '县水利局局长郑国梁']]],
    [
      '出席：副局长 罗静、马东升，办公室主任 蒋伟',
      [
        ['罗静', '副局长', '', '副局长 罗静'],
        ['马东升', '副局长', '', '马东升'],
        ['蒋伟', '主任', '办公室', '办公室主任 蒋伟'],
      ],
    ],
    ['请陈立群县长讲话', [['陈立群', '县长', '', '陈立群县长']]],
    ['刚才，陈县长从三个方面', [['陈', '县长', '', '陈县长']]],
    [
      '欧阳静主任、司马光华书记',
      [
        ['欧阳静', '主任', '', '欧阳静主任'],
        ['司马光华', '书记', '', '司马光华书记'],
      ],
    ],
    ['自治区副主席买买提·艾力同志', [['买买提·艾力', '副主席', '自治区', '自治区副主席买买提·艾力']]],
    ['张三强（县水利局局长）', [['张三强', '局长', '县水利局', '张三强（县水利局局长']]],
    ['县委书记赵有为作重要讲话', [['赵有为', '书记', '县委', '县委书记赵有为']]],
    ['副县长王志和同志', [['王志和', '副县长', '', '副县长王志和']]],
    ['县长李明就做好工作讲话', [['李明', '县长', '', '县长李明']]],
    [
      '县长杨德生同志到会。刚才，德生同志讲话',
      [
        ['杨德生', '县长', '', '县长杨德生'],
        ['杨德生', '', '', '德生'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  it.each([
    '林场场长发言',
    '局长办公会研究了方案',
    '县长助理王强',
    '请各局长、各主任到主席台就座',
    '书记高度重视，局长安排部署',
    '原县长王强',
    '同志们：大家好',
    '金融办主任和农业局长负责',
  ])('finds nobody in: %s', (text) => {
    expect(people(text)).toEqual([])
  })
})

it('tells names from words', () => {
  for (const name of ['王芳', '欧阳静', '诸葛明亮', '买买提·艾力', '李和平']) expect(isName(name), name).toBe(true)
  for (const word of ['文化', '王', '县水利局', '安全生产', '王芳局长', '']) expect(isName(word), word).toBe(false)
})

it('never throws, stays inside the range and in order', () => {
  const cue = fc.constantFrom(
    '县长',
    '副',
    '书记',
    '王',
    '李明',
    '同志',
    '、',
    '（',
    '）',
    '县委',
    '请',
    '·',
    ' ',
    '\n',
    '欧阳',
    '长',
  )
  fc.assert(
    fc.property(fc.array(cue, { maxLength: 40 }), fc.nat(20), (cues, from) => {
      const text = cues.join('')
      const start = Math.min(from, text.length)
      let last = start
      for (const m of peopleIn(text, start, text.length)) {
        expect(m.start).toBeGreaterThanOrEqual(last)
        expect(m.end).toBeGreaterThan(m.start)
        expect(m.end).toBeLessThanOrEqual(text.length)
        last = m.start
      }
    }),
  )
})

it('takes time in proportion to the length', () => {
  for (const piece of ['县', '王', '长', '副书记、', '王强同志', '·']) {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const start = performance.now()
      peopleIn(text, 0, text.length)
      return performance.now() - start
    }
    time(2000)
    const short = Math.min(time(10_000), time(10_000))
    expect(time(40_000), piece).toBeLessThan(Math.max(200, short * 9))
  }
})

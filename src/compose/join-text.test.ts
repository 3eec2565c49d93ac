import { describe, expect, it } from 'vitest'
import { cleanLine, cleanValue } from './clean-value.ts'
import { joinAll, joinText, wholeText } from './join-text.ts'

describe('joinText', () => {
  it.each([
    ['甲，', '。', '甲。'],
    ['甲。', '，乙', '甲。乙'],
    ['甲：', '，乙', '甲：乙'],
    ['甲？', '。', '甲？'],
    ['甲', '，乙', '甲，乙'],
    ['', '，乙', '，乙'],
    ['甲', '……', '甲……'],
    ['甲', '', '甲'],
  ])('of %j and %j is %j', (before, after, text) => {
    expect(joinText(before, after)).toBe(text)
  })

  it('joins many, and lets no paragraph begin with a comma', () => {
    expect(joinAll(['甲。', '乙', '丙'], '；')).toBe('甲。乙；丙')
    expect(wholeText('，，甲')).toBe('甲')
  })
})

describe('cleanValue', () => {
  it.each([
    ['  传达精神。 ', '传达精神'],
    ['加强\n领导', '加强领导'],
    ['ESG\nreport', 'ESG report'],
    ['《》', ''],
    ['“ ”讲话', '讲话'],
    ['，，', ''],
    ['甲，，乙', '甲，乙'],
    ['甲，。乙', '甲。乙'],
    ['办得到吗？。', '办得到吗？'],
    [undefined, ''],
  ])('of %j is %j', (value, text) => {
    expect(cleanValue(value)).toBe(text)
  })

  it.each([
    ['一是抓好落实；', '抓好落实'],
    ['一要抓好落实', '抓好落实'],
    ['第一，抓好落实', '抓好落实'],
    ['（二）抓好落实', '抓好落实'],
    ['3. 抓好落实', '抓好落实'],
    ['3.5万亩高标准农田', '3.5万亩高标准农田'],
    ['十四五规划编制', '十四五规划编制'],
    ['一是', '一是'],
  ])('of the line %j without its number is %j', (value, text) => {
    expect(cleanLine(value)).toBe(text)
  })
})

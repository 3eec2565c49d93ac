import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExpressionFault } from './fault.ts'
import { expressionRunner } from './run-expression.ts'

const data = {
  标题: '全县工作推进会',
  数: 3,
  空: null,
  $议题: { 名称: '通报情况', 用时: '15' },
  列表: ['甲', '乙'],
  危险: () => 'called',
  __code__: 'secret',
}
const run = expressionRunner({ 连接: (list, by) => (Array.isArray(list) ? list.join(String(by)) : '') })
const value = (expression: string): unknown => run(expression, data)

function faultOf(expression: string): ExpressionFault {
  try {
    value(expression)
  } catch (error) {
    if (error instanceof ExpressionFault) return error
    throw error
  }
  throw new Error(`${expression} gave a value`)
}

describe('expressions of templates', () => {
  it.each([
    ['标题', '全县工作推进会'],
    ['$议题.名称', '通报情况'],
    ['$议题["名称"]', '通报情况'],
    ['列表[1]', '乙'],
    ['列表.length + 1', 3],
    ['数 > 2 ? "多" : "少"', '多'],
    ['"第" + 数 + "项"', '第3项'],
    ['数 == "3" && !空', true],
    ['空 ?? "无"', '无'],
    ['空 || 标题', '全县工作推进会'],
    ['空?.姓名', null],
    ['连接(列表, "、")', '甲、乙'],
    ['-数 * 2 % 4', -2],
    ['["甲", 数]', ['甲', 3]],
    ['$议题.用时 >= 10', true],
  ])('%s', (expression, expected) => {
    expect(value(expression)).toEqual(expected)
  })

  it.each([
    ['连接（列表，“、”）', '甲、乙'],
    ['连接（列表、‘，’）', '甲，乙'],
    ['￥议题。名称　＋　“（“', '通报情况（'],
    ['列表【０】', '甲'],
    ['数 》 ２ ？ “是” ： “否”', '是'],
    ['“他说\\”', '他说\\'],
    ['＂全（角）＂', '全（角）'],
    ['"a\\"b" + \'c"d\'', 'a"bc"d'],
    ['"说“好”，"', '说“好”，'],
    ['“=”', '='],
  ])('as typed with a Chinese input method: %s', (expression, expected) => {
    expect(value(expression)).toBe(expected)
  })

  it.each([
    ['主持人', 'unknown-name', '没有名为“主持人”的数据项'],
    ['危险', 'unknown-name', '没有名为“危险”的数据项'],
    ['危险()', 'unknown-function', '没有名为“危险”的函数'],
    ['__code__', 'unknown-name', '没有名为“__code__”的数据项'],
    ['constructor', 'unknown-name', '没有名为“constructor”的数据项'],
    ['globalThis', 'unknown-name', '没有名为“globalThis”的数据项'],
    ['标题.constructor', 'unknown-member', '数据项里没有“constructor”'],
    ['$议题.__proto__', 'unknown-member', '数据项里没有“__proto__”'],
    ['$议题["const" + "ructor"]', 'unknown-member', '数据项里没有“constructor”'],
    ['$议题?.constructor', 'unknown-member', '数据项里没有“constructor”'],
    ['列表.map', 'unknown-member', '数据项里没有“map”'],
    ['连接.constructor', 'unknown-name', '没有名为“连接”的数据项'],
    ['列表.join("")', 'not-supported', '表达式里不能用“.()”'],
    ['toString()', 'unknown-function', '没有名为“toString”的函数'],
    ['空.姓名', 'no-value', '“姓名”没有值，不能再取其中的内容'],
    ['标题 * 2', 'wrong-kind', '“*”只能用于数字或文字'],
    ['列表 + 1', 'wrong-kind', '“+”只能用于数字或文字'],
    ['this', 'not-supported', '表达式里不能用“this”'],
    ['数 & 1', 'not-supported', '表达式里不能用“&”'],
    ['~数', 'not-supported', '表达式里不能用“~”'],
    ['数 = 5', 'assignment', '表达式不能改动数据（单个等号）；比较请用两个等号'],
    ['数 ＝ 5', 'assignment', '表达式不能改动数据（单个等号）；比较请用两个等号'],
    ['() => 1', 'assignment', '表达式不能改动数据（单个等号）；比较请用两个等号'],
    ['', 'several', '表达式是空的，或者多了空格隔开的内容'],
    ['FORR 项 IN 列表', 'several', '表达式是空的，或者多了空格隔开的内容'],
    ['“没有关上', 'syntax', '看不懂这个表达式：“没有关上'],
    ['a(', 'syntax', '看不懂这个表达式：a('],
    ['1'.repeat(2001), 'too-long', '表达式太长'],
    ['('.repeat(2000), 'syntax', `看不懂这个表达式：${'('.repeat(60)}…`],
  ])('refuses %s', (expression, id, message) => {
    const fault = faultOf(expression)
    expect([fault.id, fault.text.zh]).toEqual([id, message])
    expect(fault.text.en).not.toBe('')
  })

  it('throws nothing but its own fault and never changes the data, whatever is typed', () => {
    const before = structuredClone({ ...data, 危险: null })
    const piece = fc.constantFrom(
      '标题',
      '数',
      '$议题',
      '.',
      '（',
      '）',
      '[',
      ']',
      '"',
      '“',
      '”',
      '=',
      '==',
      '+',
      '?',
      ':',
      ',',
      '1',
      'constructor',
      '__proto__',
      '连接',
      ' ',
      '\\',
      '危险',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 12 }).map((p) => p.join('')),
          fc.string(),
        ),
        (expression) => {
          try {
            value(expression)
          } catch (error) {
            expect(error).toBeInstanceOf(ExpressionFault)
          }
          expect({ ...data, 危险: null }).toEqual(before)
        },
      ),
      { numRuns: 500 },
    )
  })
})

import { describe, expect, test } from 'vitest'
import { chineseNumeral, NUMERAL_CHARACTERS, readNumeral } from './numerals.ts'

describe('readNumeral', () => {
  test.each([
    ['零', 0],
    ['〇', 0],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一百十', 110],
    ['两百', 200],
    ['两千两百', 2200],
    ['一千零五', 1005],
    ['一千零五十', 1050],
    ['一千零十', 1010],
    ['九千九百九十九', 9999],
    ['二〇', 20],
    ['二〇二六', 2026],
    ['二零二六', 2026],
    ['一九四九', 1949],
    ['〇五', 5],
    ['壹', 1],
    ['贰拾叁', 23],
    ['壹佰零伍', 105],
    ['贰零贰陆', 2026],
    ['7', 7],
    ['12', 12],
    ['１２', 12],
    ['２０２６', 2026],
  ])('%s is %i', (text, value) => {
    expect(readNumeral(text)).toBe(value)
  })

  test.each([
    ['nothing', ''],
    ['a space', ' 3'],
    ['another word', '几'],
    ['a unit alone', '百'],
    ['units in the wrong order', '十百'],
    ['a unit twice', '一百一百'],
    ['an estimate of two digits', '三五'],
    ['an estimate with 两', '两三'],
    ['an estimate of tens', '七八十'],
    ['a zero at the end', '一百零'],
    ['a zero that skips nothing', '一百零十'],
    ['a zero in front of a unit', '零十'],
    ['an ambiguous end', '一百五'],
    ['two digits behind a unit', '十二三'],
    ['两 in front of 十', '两十'],
    ['两 in a year', '两〇二六'],
    ['两 behind a unit', '十两'],
    ['both scripts', '2十'],
    ['a digit and a circle', '2〇'],
    ['five western digits', '12345'],
    ['ten thousand', '一万'],
    ['a fraction', '1.5'],
    ['a sign', '-1'],
    ['five digits of a year', '二〇二六〇'],
    ['a name of Object.prototype', 'constructor'],
  ])('%s is none', (_, text) => {
    expect(readNumeral(text)).toBeNull()
  })

  test('reads back every numeral that is written', () => {
    for (let value = 0; value <= 9999; value++) expect(readNumeral(chineseNumeral(value))).toBe(value)
  })

  test('uses no character but those of the set behind {N}', () => {
    const used = new Set<string>()
    for (let value = 0; value <= 9999; value++) for (const c of chineseNumeral(value)) used.add(c)
    expect([...used].filter((c) => !NUMERAL_CHARACTERS.includes(c))).toEqual([])
  })
})

describe('chineseNumeral', () => {
  test.each([
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [1010, '一千零一十'],
    [2026, '二千零二十六'],
    [9000, '九千'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumeral(value)).toBe(text)
  })

  test.each([-1, 10_000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d has none', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError)
  })
})

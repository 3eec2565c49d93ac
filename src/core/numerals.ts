const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Other characters for the same: 大写 of documents about money, 两 before 百 and 千, 〇 of years. */
const PLAIN: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}

/** Characters that may stand in a written number: the set behind `{N}` in patterns. */
export const NUMERAL_CHARACTERS = '零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟0123456789０１２３４５６７８９'

const ONE = '[一二三四五六七八九]'
const TENS = `${ONE}?十${ONE}?`
const HUNDREDS = `${ONE}百(?:${TENS}|零${ONE})?`
const THOUSANDS = `${ONE}千(?:${HUNDREDS}|零${TENS}|零${ONE})?`
const COUNTED = new RegExp(`^(?:零|${ONE}|${TENS}|${HUNDREDS}|${THOUSANDS})$`)

/** Years (二〇二六) and numbers written digit by digit with a zero (二〇). Without one two digits are 三五, that is 3 to 5. */
const DIGIT_BY_DIGIT = /^(?:[零一二三四五六七八九]{4}|(?=.*零)[零一二三四五六七八九]{2,3})$/

/**
 * Reads 三, 两, 十二, 一百零五, 二〇二六, 12, １２ as a number below 10 000; null when the text is none. What is no
 * single number is none either: 三五 and 七八 (an estimate), 一百五 (105 or 150).
 */
export function readNumeral(text: string): number | null {
  if (text.length > LONGEST_KNOWN) return readAnew(text)
  const known = KNOWN.get(text)
  if (known !== undefined) return known
  const value = readAnew(text)
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(text, value)
  return value
}

/** Short numbers are read again and again: what they mean is kept, and never more of them than this. */
const KNOWN = new Map<string, number | null>()
const MOST_KNOWN = 2000
const LONGEST_KNOWN = 4

function readAnew(text: string): number | null {
  const western = text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  if (/^\d{1,4}$/.test(western)) return Number(western)
  if (/两(?![百千佰仟]|$)|.两$/.test(text)) return null
  const plain = text.replace(/./gu, (c) => PLAIN[c] ?? c)
  if (COUNTED.test(plain)) return countedValue(plain)
  if (DIGIT_BY_DIGIT.test(plain)) return [...plain].reduce((sum, c) => sum * 10 + DIGITS.indexOf(c), 0)
  return null
}

function countedValue(plain: string): number {
  let total = 0
  let digit = 0
  for (const c of plain) {
    const unit = UNITS[c]
    if (unit === undefined) digit = DIGITS.indexOf(c)
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}

/** Writes 0 … 9999 in Chinese: 1 → 一, 12 → 十二, 105 → 一百零五. Throws for what is no whole number in that range. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`no Chinese numeral for ${value}`)
  if (value === 0) return '零'
  let text = ''
  let gap = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    if (gap) text += '零'
    gap = false
    text += unit === 10 && digit === 1 && text === '' ? name : DIGITS.charAt(digit) + name
  }
  return text
}

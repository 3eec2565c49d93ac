const DIGITS = '零一二三四五六七八九'
const VALUE: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const UNIT: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

/** Characters that may stand in a written number: the set behind `{N}` in patterns. */
export const NUMERAL_CHARACTERS = '零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟0123456789０１２３４５６７８９'

/** Reads 三, 十二, 一百零五, 二〇, 12, １２ as a number (below 10 000); null when it is none. */
export function readNumeral(text: string): number | null {
  const half = text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  if (/^\d{1,4}$/.test(half)) return Number(half)
  if (half.length === 0 || half.length > 8) return null
  if (/^[零〇一二三四五六七八九两]{2,4}$/.test(half)) return [...half].reduce((sum, c) => sum * 10 + (VALUE[c] ?? 0), 0)
  let total = 0
  let digit: number | null = null
  let lastUnit = 10000
  for (const c of half) {
    const unit = UNIT[c]
    if (unit !== undefined) {
      if (unit >= lastUnit) return null
      if (digit === null && !(unit === 10 && total === 0) && !(unit === 10 && half.includes('零'))) return null
      total += (digit ?? 1) * unit
      lastUnit = unit
      digit = null
    } else {
      const value = VALUE[c]
      if (value === undefined || (digit !== null && digit !== 0)) return null
      digit = value
    }
  }
  return total + (digit ?? 0)
}

/** Writes 0 … 9999 in Chinese: 1 → 一, 12 → 十二, 105 → 一百零五. */
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
    text += unit === 10 && digit === 1 && text === '' ? name : (DIGITS[digit] ?? '') + name
  }
  return text
}

import { chineseNumeral } from './numerals.ts'

/** The bullet that stands for every sign of an unordered list in a Draft's text. */
export const BULLET = '• '

/**
 * The label that a reader sees in front of item `number` of an ordered list, with what separates it from the text.
 * `style` is a CSS list-style-type or a value of HTML's type attribute (1, a, A, i, I); what is unknown counts in digits.
 * "none" gives ''.
 */
export function orderedLabel(style: string, number: number): string {
  if (style === 'none') return ''
  if (number > 0) {
    if (style === 'a' || style === 'lower-alpha' || style === 'lower-latin') return `${letters(number)}. `
    if (style === 'A' || style === 'upper-alpha' || style === 'upper-latin') return `${letters(number).toUpperCase()}. `
    if (style === 'i' || style === 'lower-roman') return `${roman(number)}. `
    if (style === 'I' || style === 'upper-roman') return `${roman(number).toUpperCase()}. `
    if (CHINESE.has(style) && number < 10_000) return `${chineseNumeral(number)}、`
  }
  return `${number}. `
}

const CHINESE = new Set(['cjk-ideographic', 'trad-chinese-informal', 'simp-chinese-informal'])

function letters(number: number): string {
  let rest = number
  let text = ''
  while (rest > 0) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
    rest = Math.floor((rest - 1) / 26)
  }
  return text
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** Small Roman numerals from 1; digits beyond 3999. */
export function roman(number: number): string {
  if (number > 3999) return String(number)
  let rest = number
  let text = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign
      rest -= value
    }
  }
  return text
}

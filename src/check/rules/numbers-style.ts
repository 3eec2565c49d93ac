import { isDigit, isHan } from '#src/core/han.ts'
import { readNumeral } from '#src/core/numerals.ts'
import { isReadAloud } from '../read-aloud.ts'
import { message, type Rule } from '../rule.ts'
import { isEditable, isQuoted } from '../surroundings.ts'

const DIGIT = '零〇○ＯOo0一二三四五六七八九'

/** Numbers written against GB/T 15835-2011 (dates half in Chinese, padded months, 10-20%). Papers read aloud are left. */
export const numbersStyle: Rule = {
  id: 'numbers/style',
  severity: 'info',
  aspect: 'text',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '数字用法', en: 'How numbers are written' },
  messages: {
    mixed: { zh: '同一日期里汉字和阿拉伯数字混用：{text}', en: 'Chinese and Arabic digits in one date: {text}' },
    zero: { zh: '年份里的零应写“〇”：{text}', en: 'Zero in a year is written 〇: {text}' },
    padded: { zh: '月、日不编虚位：{text}', en: 'Months and days are not padded: {text}' },
    short: { zh: '年份应写全：{text}', en: 'Years are written in full: {text}' },
    range: { zh: '前一个数也要带“%”：{text}', en: 'The first number takes % as well: {text}' },
    fix: { zh: '改为“{put}”', en: 'Change to {put}' },
  },
  *check({ draft, outline }) {
    if (isReadAloud(outline, draft.text)) return
    const { text } = draft
    for (const shape of SHAPES)
      for (const leader of shape.leaders)
        for (let at = text.indexOf(leader); at >= 0; at = text.indexOf(leader, at + 1)) {
          const found = shape.read(text, at)
          if (!found || isQuoted(text, found.start)) continue
          const { start, put } = found
          const end = start + found.text.length
          const fixable = put !== null && isEditable(draft, { start, end })
          yield {
            start,
            end,
            message: message(shape.id, { text: found.text }),
            data: { kind: shape.id, text: found.text },
            fixes: fixable
              ? [{ title: message('fix', { put }), edits: [{ start, end, expect: found.text, text: put }] }]
              : [],
          }
        }
  },
}

interface Found {
  readonly start: number
  readonly text: string
  readonly put: string | null
}

interface Shape {
  readonly id: 'mixed' | 'zero' | 'padded' | 'short' | 'range'
  readonly leaders: readonly string[]
  read(text: string, at: number): Found | null
}

function countBefore(at: number, set: (i: number) => boolean): number {
  let n = 0
  while (n < 6 && at - n > 0 && set(at - n - 1)) n++
  return n
}

const chineseDigitsBefore = (text: string, at: number): number => countBefore(at, (i) => DIGIT.includes(text.charAt(i)))
const digitsBefore = (text: string, at: number): number => countBefore(at, (i) => isDigit(text, i))

/** 二〇二六年3月, 2026年三月: brought to Arabic digits (§4.1.1 with the year or month that already are). */
const mixed: Shape = {
  id: 'mixed',
  leaders: ['年'],
  read(text, at) {
    const match = /^年(?:(\d{1,2})|([一二三四五六七八九十]{1,2}))月(?![一二三四五六七八九十初])/.exec(
      text.slice(at, at + 6),
    )
    if (!match) return null
    const arabic = digitsBefore(text, at)
    if (match[2] !== undefined) {
      const month = readNumeral(match[2])
      if (arabic !== 4 || month === null || month > 12) return null
      const start = at - 4
      return { start, text: text.slice(start, at + match[0].length), put: `${text.slice(start, at)}年${month}月` }
    }
    if (chineseDigitsBefore(text, at) !== 4 || arabic > 0) return null
    const start = at - 4
    const year = readNumeral(text.slice(start, at).replace(/[○ＯOo0]/g, '〇'))
    return year === null || year < 1900 || year > 2100
      ? null
      : { start, text: text.slice(start, at + match[0].length), put: `${year}年${match[1]}月` }
  },
}

/** 二0二六年, 二零二六年, 二○二六年 → 二〇二六年 (§5.2.1: 〇 in numbers that are spelt digit by digit). */
const zero: Shape = {
  id: 'zero',
  leaders: ['年'],
  read(text, at) {
    if (chineseDigitsBefore(text, at) !== 4 || mixed.read(text, at)) return null
    const found = text.slice(at - 4, at)
    if (!/^[一二][^一-九]?/.test(found) || !/[零○ＯOo0]/.test(found) || !/[一二三四五六七八九]{1}/.test(found))
      return null
    const put = found.replace(/[零○ＯOo0]/g, '〇')
    return { start: at - 4, text: found, put: put === found ? null : put }
  },
}

/** 2026年03月05日 (GB/T 9704-2012 §7.3.5.4: 月、日不编虚位). */
const padded: Shape = {
  id: 'padded',
  leaders: ['年0', '月0'],
  read(text, at) {
    const match = /^[年月]0(\d)[月日]/.exec(text.slice(at, at + 4))
    if (!match || match[1] === '0' || !isDigit(text, at - 1)) return null
    return { start: at + 1, text: `0${match[1]}`, put: match[1] ?? null }
  },
}

/** 26年3月: which century is not ours to say, so there is no fix (§5.1.2). */
const short: Shape = {
  id: 'short',
  leaders: ['年'],
  read(text, at) {
    if (digitsBefore(text, at) !== 2 || !/^年\d{1,2}月\d{0,2}/.test(text.slice(at, at + 6))) return null
    const start = at - 2
    // 历时12年6月: a span of time
    if (isHan(text, start - 1) && '时近约计满共达长期龄限刑'.includes(text.charAt(start - 1))) return null
    return { start, text: text.slice(start, at + 1), put: null }
  },
}

/** 10-20% → 10%～20% (§5.1.3). */
const range: Shape = {
  id: 'range',
  leaders: ['%', '％'],
  read(text, at) {
    const match = /(?:^|[^\d.])(\d{1,3}(?:\.\d{1,2})?)([-—～~–至到])(\d{1,3}(?:\.\d{1,2})?)$/.exec(
      text.slice(Math.max(0, at - 16), at),
    )
    const [, from = '', dash = '', to = ''] = match ?? []
    if (!match || Number(from) >= Number(to)) return null
    const found = `${from}${dash}${to}${text.charAt(at)}`
    return {
      start: at - from.length - to.length - 1,
      text: found,
      put: `${from}${text.charAt(at)}${dash === '-' ? '～' : dash}${to}${text.charAt(at)}`,
    }
  },
}

const SHAPES: readonly Shape[] = [mixed, zero, padded, short, range]

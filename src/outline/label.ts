import { readNumeral } from '#src/core/numerals.ts'
import type { PlainText } from './plain-text.ts'

/** The ways in which points are numbered in papers (GB/T 9704-2012 §7.3.3 gives 一、（一） 1. （1）; the others are spoken or habit). */
export const LABEL_STYLES = [
  'hanzi',
  'hanzi-bracket',
  'arabic',
  'arabic-bracket',
  'arabic-half',
  'circled',
  'item',
  'ordinal',
  'is',
  'must',
  'each',
  'sequence',
  'decimal',
  'topic',
] as const
export type LabelStyle = (typeof LABEL_STYLES)[number]

/**
 * A label in plain text: `value` is its number, `start`/`end` cover its characters, `digits` the numeral alone. `form` is
 * what tells labels of one style apart: the measure word of 第三个重点, the numbers in front of 3.1.2; else empty.
 */
export interface FoundLabel {
  readonly style: LabelStyle
  readonly value: number
  readonly form: string
  readonly start: number
  readonly end: number
  readonly digits: { readonly start: number; readonly end: number }
}

const HAN = '[一二三四五六七八九十]{1,3}'
/** One shape for each character that a label may begin with, so that one step decides for nearly every place. */
const AFTER_HAN = new RegExp(`(${HAN}) ?(?:([、.])|(是)|(要))`, 'y')
const IN_BRACKETS = new RegExp(`（ ?(?:(${HAN})|([0-9]{1,2})) ?）、?`, 'y')
/** 1.2026年 is point 1, 1.5 is a number. */
const AFTER_DIGITS = /([0-9]{1,2}) ?(?:[、.](?![0-9])|[、.](?=(?:19|20)[0-9]{2}年)|(）))/y
const MEASURE =
  '(?:点|条|步|招|类|种|层|关|句话?|件事?|[个大]?方面|个?层面|个(?:问题|重点|要点|办法|特点|原因|变化|转变|关键|环节|体会|建议|希望|要求|任务|字|词)?)'
const AFTER_DI = new RegExp(
  `(?:第|头(?=一))(${HAN}|[0-9]{1,2})(?:((?:项|个?议题|个?阶段|个?议程|个?环节)(?:议程|议题|内容)?[，：:、是]?)|(${MEASURE})?[，：、是 ])`,
  'y',
)
/** 6.3 经验要共享: the numbers of the levels above, then the number. Only its neighbours tell it from 3.5万元. */
const LEVELS = /([0-9]{1,2}\.(?:[0-9]{1,2}\.){0,2})([0-9]{1,2})[. ]?(?=[\u4E00-\u9FFF“《（])/y
const AFTER_TOPIC = new RegExp(`议题(${HAN}|[0-9]{1,2})[，：、 ]`, 'y')
const AFTER_QI = /其([一二三四五])[，：是、]?/y
const IN_SEQUENCE = /(首先|其次|再次|最后)，(?!(?:给|祝|预祝|谢谢|再次|希望|让我们|我再|请))/y
/** 最后 ends a sequence, whatever its number. */
export const LAST = -1
const SEQUENCE: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 最后: LAST }

/** Reads the label that starts exactly at `at` of a plain text; null when none does. */
export function labelAt(text: string, at: number): FoundLabel | null {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 48 && code <= 57 ? (digitLabel(text, at) ?? decimalLabel(text, at)) : null
  switch (text[at]) {
    case '一':
    case '二':
    case '三':
    case '四':
    case '五':
    case '六':
    case '七':
    case '八':
    case '九':
    case '十':
      return hanLabel(text, at)
    case '（':
      return bracketLabel(text, at)
    case '第':
    case '头':
      return ordinalLabel(text, at)
    case '其':
      return shaped(AFTER_QI, text, at, (m) => ['each', readNumeral(m[1] ?? '')]) ?? sequenceLabel(text, at)
    case '议':
      return shaped(AFTER_TOPIC, text, at, (m) => ['topic', readNumeral(m[1] ?? '')])
    case '首':
    case '再':
    case '最':
      return sequenceLabel(text, at)
    default:
      return code >= 0x2460 && code <= 0x2473
        ? {
            style: 'circled',
            value: code - 0x245f,
            form: '',
            start: at,
            end: at + 1,
            digits: { start: at, end: at + 1 },
          }
        : null
  }
}

function hanLabel(text: string, at: number): FoundLabel | null {
  return shaped(AFTER_HAN, text, at, (m) => [m[2] ? 'hanzi' : m[3] ? 'is' : 'must', readNumeral(m[1] ?? '')])
}

function bracketLabel(text: string, at: number): FoundLabel | null {
  return shaped(IN_BRACKETS, text, at, (m) => [
    m[1] ? 'hanzi-bracket' : 'arabic-bracket',
    readNumeral(m[1] ?? m[2] ?? ''),
  ])
}

function digitLabel(text: string, at: number): FoundLabel | null {
  return shaped(AFTER_DIGITS, text, at, (m) => [m[2] ? 'arabic-half' : 'arabic', Number(m[1])])
}

function ordinalLabel(text: string, at: number): FoundLabel | null {
  const label = shaped(AFTER_DI, text, at, (m) => [m[2] ? 'item' : 'ordinal', readNumeral(m[1] ?? '')])
  if (!label) return null
  const form = text.slice(label.digits.end, label.end).replace(/[，：:、是 ]$/, '')
  return { ...label, form: form.replace(/(?:议程|议题|内容)$/, '') }
}

function decimalLabel(text: string, at: number): FoundLabel | null {
  // 14：30.5 and 13.5 in the middle of a sentence are numbers; a label of this kind opens its line.
  if (at > 0 && text[at - 1] !== '\n') return null
  LEVELS.lastIndex = at
  const match = LEVELS.exec(text)
  const form = match?.[1] ?? ''
  const digits = match?.[2] ?? ''
  const from = at + form.length
  const value = Number(digits)
  if (!match || value === 0 || form.startsWith('0')) return null
  const end = at + match[0].length
  return { style: 'decimal', value, form, start: at, end, digits: { start: from, end: from + digits.length } }
}

function sequenceLabel(text: string, at: number): FoundLabel | null {
  return shaped(IN_SEQUENCE, text, at, (m) => ['sequence', SEQUENCE[m[1] ?? ''] ?? null])
}

function shaped(
  shape: RegExp,
  text: string,
  at: number,
  read: (match: RegExpExecArray) => readonly [LabelStyle, number | null],
): FoundLabel | null {
  shape.lastIndex = at
  const match = shape.exec(text)
  if (!match) return null
  const [style, value] = read(match)
  if (value === null || value === 0) return null
  const digits = match[1] ?? match[2] ?? ''
  const from = at + match[0].indexOf(digits)
  const end = at + match[0].length
  return { style, value, form: '', start: at, end, digits: { start: from, end: from + digits.length } }
}

/** Styles that may follow a comma or a blank; the others need a mark that ends a clause. */
const WEAK_BEFORE: ReadonlySet<LabelStyle> = new Set(['is', 'must', 'ordinal', 'circled'])
const STRONG = 1
const WEAK = 2
const BEFORE = new Uint8Array(0x10000)
for (const c of '。；;：:！!？?') BEFORE[c.charCodeAt(0)] = STRONG
for (const c of '，,、 ）”’') BEFORE[c.charCodeAt(0)] = WEAK

/**
 * All labels of the line `from` … `to` of a plain text: at its start, and inside it behind a mark that ends a clause; none
 * inside quotation marks. `at` maps the plain text to the draft: a blank that was left out behind a bare number shows in it.
 */
export function labelsOf(
  plain: Pick<PlainText, 'text' | 'at'>,
  from: number,
  to: number,
  enclosed: Uint8Array,
): FoundLabel[] {
  const { text } = plain
  const labels: FoundLabel[] = []
  const first = labelAt(text, from) ?? bareLabel(plain, from, to)
  if (first && first.end <= to) labels.push(first)
  for (let i = Math.max(from + 1, first?.end ?? 0); i < to; i++) {
    const mark = BEFORE[text.charCodeAt(i - 1)]
    if (mark === 0) continue
    const label = labelAt(text, i)
    if (!label || label.end > to || isEnclosed(enclosed, label)) continue
    if (mark === WEAK && !WEAK_BEFORE.has(label.style)) continue
    if (isClock(text, i)) continue
    labels.push(label)
    i = label.end - 1
  }
  return labels
}

const BARE = /([0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?(?=[\u4e00-\u9fa5])/y
const LONGEST_BARE = 24

/** 1 总体思路: a number and a blank before a short heading. */
function bareLabel({ text, at }: Pick<PlainText, 'text' | 'at'>, from: number, to: number): FoundLabel | null {
  if (to - from > LONGEST_BARE) return null
  BARE.lastIndex = from
  const match = BARE.exec(text)
  const digits = match?.[1] ?? ''
  const value = readNumeral(digits)
  if (!match || !value) return null
  const end = from + digits.length
  const apart = text[end] === ' ' || (at[end] ?? 0) - (at[end - 1] ?? 0) > 1
  if (!apart || ENDS_SENTENCE.test(text[to - 1] ?? '')) return null
  const style = /[0-9]/.test(digits) ? 'arabic' : 'hanzi'
  return { style, value, form: '', start: from, end, digits: { start: from, end } }
}

const ENDS_SENTENCE = /[。；，！？]/

/** 14：30 is no label 30. */
function isClock(text: string, at: number): boolean {
  return /[：:]/.test(text[at - 1] ?? '') && /[0-9]/.test(text[at - 2] ?? '')
}

/** A bracketed number is enclosed by its own brackets; what counts is what stands around them. */
function isEnclosed(enclosed: Uint8Array, label: FoundLabel): boolean {
  if (label.style === 'hanzi-bracket' || label.style === 'arabic-bracket')
    return enclosed[label.start - 1] === 1 && enclosed[label.end] === 1
  return enclosed[label.start] === 1
}

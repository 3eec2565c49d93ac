import { readNumeral } from '#src/core/numerals.ts'

/** The ways in which points are numbered in papers (GB/T 9704-2012 §7.3.3 gives 一、（一） 1. （1）; the others are spoken or habit). */
export const LABEL_STYLES = [
  'hanzi',
  'hanzi-bracket',
  'arabic',
  'arabic-bracket',
  'circled',
  'item',
  'ordinal',
  'is',
  'must',
  'each',
  'sequence',
] as const
export type LabelStyle = (typeof LABEL_STYLES)[number]

/** A label at a place of a line: `value` is its number, `start`/`end` cover its characters, `digits` the numeral alone. */
export interface FoundLabel {
  readonly style: LabelStyle
  readonly value: number
  readonly start: number
  readonly end: number
  readonly digits: { readonly start: number; readonly end: number }
}

const HAN = '[一二三四五六七八九十]{1,3}'
const GAP = '[ \\t　]{0,2}'
/** Every repetition is bounded and every alternative starts with another character class: one step a character. */
const SHAPES: readonly (readonly [LabelStyle, RegExp])[] = [
  ['hanzi', new RegExp(`(${HAN})${GAP}[、．.]`, 'y')],
  ['hanzi-bracket', new RegExp(`[（(]${GAP}(${HAN})${GAP}[）)]、?`, 'y')],
  ['arabic', new RegExp(`([0-9０-９]{1,2})${GAP}(?:[、．)）]|\\.(?![0-9]))`, 'y')],
  ['arabic-bracket', new RegExp(`[（(]${GAP}([0-9０-９]{1,2})${GAP}[）)]`, 'y')],
  ['circled', /([①-⑳])/y],
  ['item', new RegExp(`第(${HAN}|[0-9]{1,2})(?:项|个议题|个阶段|阶段)(?:议程|议题|内容)?[，,：:、是]?`, 'y')],
  ['ordinal', new RegExp(`第(${HAN})(?:点|条|个方面|个问题|件事)?[，,、：:是]`, 'y')],
  ['is', new RegExp(`(${HAN})是`, 'y')],
  ['must', new RegExp(`(${HAN})要`, 'y')],
  ['each', new RegExp(`其([一二三四五])[，,：:是]?`, 'y')],
  ['sequence', /(首先|其次|再次)[，,]/y],
]
const SEQUENCE: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 }

/** Reads the label that starts exactly at `at`; null when none does. */
export function labelAt(text: string, at: number): FoundLabel | null {
  for (const [style, shape] of SHAPES) {
    shape.lastIndex = at
    const match = shape.exec(text)
    if (!match) continue
    const digits = match[1] ?? ''
    const value = valueOf(style, digits)
    if (value === null || value === 0) continue
    const from = at + match[0].indexOf(digits)
    return { style, value, start: at, end: at + match[0].length, digits: { start: from, end: from + digits.length } }
  }
  return null
}

function valueOf(style: LabelStyle, digits: string): number | null {
  if (style === 'circled') return digits.charCodeAt(0) - 0x2460 + 1
  if (style === 'sequence') return SEQUENCE[digits] ?? null
  return readNumeral(digits)
}

/** Styles that may follow a comma or a blank; the others need a mark that ends a clause. */
const WEAK_BEFORE: ReadonlySet<LabelStyle> = new Set(['is', 'must', 'ordinal', 'circled'])

/** All labels of a line: at its start, and inside it behind a mark that ends a clause; none inside quotation marks. */
export function labelsOf(text: string, enclosed: Uint8Array): FoundLabel[] {
  const labels: FoundLabel[] = []
  const first = labelAt(text, 0)
  if (first) labels.push(first)
  for (let i = Math.max(1, first?.end ?? 1); i < text.length; i++) {
    const before = text[i - 1] ?? ''
    const clock = /[：:]/.test(before) && /[0-9]/.test(text[i - 2] ?? '')
    const strong = /[。；;：:！!？?]/.test(before) && !clock
    const weak = !strong && /[，,、\s)）]/.test(before)
    if (!strong && !weak) continue
    const label = labelAt(text, i)
    if (!label) continue
    if (weak && !WEAK_BEFORE.has(label.style)) continue
    if (isEnclosed(enclosed, label)) continue
    labels.push(label)
    i = label.end - 1
  }
  return labels
}

/** A bracketed number is enclosed by its own brackets; what counts is what stands around them. */
function isEnclosed(enclosed: Uint8Array, label: FoundLabel): boolean {
  if (label.style === 'hanzi-bracket' || label.style === 'arabic-bracket')
    return enclosed[label.start - 1] === 1 && enclosed[label.end] === 1
  return enclosed[label.start] === 1
}

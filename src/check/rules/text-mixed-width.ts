import type { Draft } from '#src/core/draft.ts'
import type { TextEdit } from '#src/core/edits.ts'
import { isDigit, isHan, isLatin } from '#src/core/han.ts'
import { codesOf } from '../codes.ts'
import { message, type Rule } from '../rule.ts'
import { isEditable } from '../surroundings.ts'

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const LEADS = new Uint8Array(0x10000)
for (const mark of ',;:?!(') LEADS[mark.charCodeAt(0)] = 1
const FULL_MARK = /[，。；：？！（）、]/
/** A half-width pair of brackets further apart is no pair. */
const LONGEST = 120
const SHOWN = 5

/** Half-width marks in Chinese sentences beside full-width ones: once a document, with one fix for all. */
export const textMixedWidth: Rule = {
  id: 'text/mixed-width',
  severity: 'info',
  aspect: 'text',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '半角、全角标点混用', en: 'Half-width and full-width marks mixed' },
  messages: {
    mixed: { zh: '中文里有半角标点 {count} 处', en: 'Half-width marks in Chinese text: {count}' },
    also: { zh: '这里也是', en: 'Here too' },
    fix: { zh: '全部改为全角标点', en: 'Make all of them full-width' },
  },
  *check({ draft }) {
    if (!FULL_MARK.test(draft.text)) return
    const edits = halfWidthMarks(draft)
    const [first] = edits
    if (!first) return
    yield {
      start: first.start,
      end: first.end,
      message: message('mixed', { count: edits.length }),
      data: { count: edits.length },
      related: edits.slice(1, SHOWN).map(({ start, end }) => ({ start, end, note: message('also') })),
      fixes: [{ title: message('fix'), edits }],
    }
  },
}

function halfWidthMarks(draft: Draft): TextEdit[] {
  const { text } = draft
  const codes = codesOf(draft)
  const edits: TextEdit[] = []
  const closed = new Set<number>()
  const add = (at: number, put: string): void => {
    edits.push({ start: at, end: at + 1, expect: text.charAt(at), text: put })
  }
  for (let at = 0; at < text.length; at++) {
    if (LEADS[codes[at] ?? 0] === 0) continue
    const c = text.charAt(at)
    const end = c === '(' ? closing(text, at) : at
    if (end < 0 || !isEditable(draft, { start: at, end: end + 1 })) continue
    if (c !== '(') {
      if (closed.has(at - 1) || isChinese(text, at, c)) add(at, FULL[c] ?? c)
    } else if (isChineseBracket(text, at, end)) {
      add(at, '（')
      add(end, '）')
      closed.add(end)
    }
  }
  return edits.toSorted((a, b) => a.start - b.start)
}

/** 会议:, “…”, 57%,比 PPT,请: a Chinese character or mark before it, or one behind it. 8:30, 1,000 and a, b are left. */
function isChinese(text: string, at: number, mark: string): boolean {
  if (isHan(text, at - 1)) return true
  if (at > 0 && '》”’）】〕」'.includes(text.charAt(at - 1))) return true
  if ('?!'.includes(mark)) return false
  const inWord = isLatin(text, at - 1) || isDigit(text, at - 1) || (at > 0 && '%％)'.includes(text.charAt(at - 1)))
  return inWord && isHan(text, at + 1)
}

/** The end of a bracket without brackets inside, on the same line; -1 when there is none. */
function closing(text: string, at: number): number {
  for (let i = at + 1; i < text.length && i <= at + LONGEST; i++) {
    const c = text.charAt(i)
    if (c === ')') return i
    if (c === '(' || c === '（' || c === '）' || c === '\n') return -1
  }
  return -1
}

function isChineseBracket(text: string, open: number, close: number): boolean {
  if (open > 0 && text.charAt(open - 1) === ']') return false
  for (let i = open + 1; i < close; i++) if (isHan(text, i)) return true
  return isHan(text, open - 1) && close > open + 1
}

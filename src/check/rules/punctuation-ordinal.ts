import { isReadAloud } from '../read-aloud.ts'
import { message, type Rule } from '../rule.ts'
import { isEditable } from '../surroundings.ts'

const SHAPES: readonly { readonly shape: RegExp; readonly put: string }[] = [
  { shape: /第[一二三四五六七八九十]{1,3}、/y, put: '，' },
  { shape: /[（(][一二三四五六七八九十\d]{1,3}[）)]、/y, put: '' },
  { shape: /[一二三四五六七八九十]{1,3}[.．,，](?![\d一二三四五六七八九十])/y, put: '、' },
  { shape: /\d{1,2}、(?!\d)/y, put: '.' },
]

/** The mark behind a number at the start of a paragraph (GB/T 15834-2011 §4.5.3, §4.9, appendix B). */
export const punctuationOrdinal: Rule = {
  id: 'punctuation/ordinal',
  severity: 'info',
  aspect: 'text',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '序号后的标点', en: 'The mark behind a number' },
  messages: {
    mark: { zh: '“{found}”宜作“{right}”', en: '{found} is better written {right}' },
    fix: { zh: '改为“{right}”', en: 'Change to {right}' },
  },
  *check({ draft, outline }) {
    if (isReadAloud(outline, draft.text)) return
    const { text } = draft
    for (const line of outline.lines) {
      const found = labelAt(text, line.start)
      if (!found) continue
      const range = { start: line.start, end: line.start + found.text.length }
      if (range.end >= line.end || !isEditable(draft, range)) continue
      const right = found.text.slice(0, -1) + found.put
      const edit = { start: range.end - 1, end: range.end, expect: found.text.slice(-1), text: found.put }
      yield {
        ...range,
        message: message('mark', { found: found.text, right }),
        data: { found: found.text, right },
        fixes: [{ title: message('fix', { right }), edits: [edit] }],
      }
    }
  },
}

const STARTS = '第（(一二三四五六七八九十0123456789'

function labelAt(text: string, at: number): { readonly text: string; readonly put: string } | null {
  if (!STARTS.includes(text.charAt(at))) return null
  for (const { shape, put } of SHAPES) {
    shape.lastIndex = at
    const match = shape.exec(text)
    if (match) return { text: match[0], put }
  }
  return null
}

import { isHan, isLatin } from '#src/core/han.ts'
import { codesOf } from '../codes.ts'
import type { Fix } from '../finding.ts'
import { message, type Rule } from '../rule.ts'
import { isEditable } from '../surroundings.ts'

const MARKS = '，、。；：！？,;:!?'
const IS_MARK = new Uint8Array(0x10000)
for (const mark of MARKS) IS_MARK[mark.charCodeAt(0)] = 1

/** Two marks where one belongs: 。。 ：。 ，。 ；。 、， with at most one blank between. */
export const textRepeatedPunctuation: Rule = {
  id: 'text/repeated-punctuation',
  severity: 'info',
  aspect: 'text',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '标点连用', en: 'Punctuation doubled' },
  messages: {
    repeated: { zh: '标点连用：{text}', en: 'Doubled punctuation: {text}' },
    keep: { zh: '只留“{mark}”', en: 'Keep “{mark}” only' },
  },
  *check({ draft }) {
    const { text } = draft
    const codes = codesOf(draft)
    for (let at = 0; at < text.length; at++) {
      if (IS_MARK[codes[at] ?? 0] === 0) continue
      const end = endOfRun(text, at)
      const found = text.slice(at, end)
      if (end - at > 1 && isFault(text, at, end, found)) {
        const range = { start: at, end }
        yield {
          ...range,
          message: message('repeated', { text: found.slice(0, 12) }),
          data: { text: found },
          fixes: isEditable(draft, range) ? fixesOf(text, at, found) : [],
        }
      }
      at = end - 1
    }
  },
}

function endOfRun(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const blank = text.charAt(end) === ' ' || text.charAt(end) === '　' ? 1 : 0
    if (end + blank >= text.length || IS_MARK[text.charCodeAt(end + blank)] === 0) return end
    end += blank + 1
  }
}

/** GB/T 15834-2011 §4.2, §4.3: ？ and ！ may be doubled, up to three; several questions may be listed with 、. */
function isFault(text: string, start: number, end: number, found: string): boolean {
  const marks = found.replace(/[ 　]/g, '')
  if (/^[！？!?]+$/.test(marks)) return marks.length > 3
  if (/^[！？!?]+、$/.test(marks)) return false
  if (/^[,;:!?]+$/.test(marks) && !isHan(text, start - 1) && !isHan(text, end)) return false
  // &nbsp;， and a smiley are no punctuation of the sentence
  return !(/^[;:!?]/.test(marks) && isLatin(text, start - 1))
}

/** The mark that ends more is kept; 。 against ； and other doubtful ones are for the user to choose. */
function fixesOf(text: string, start: number, found: string): Fix[] {
  const marks = [...new Set(found.replace(/[ 　]/g, ''))]
  const [first = '', second = first] = marks
  if (marks.length > 2 || /^[！？!?]+$/.test(found)) return []
  // 地点：。 is a label without its value: no mark to keep would mend that
  if ('：:'.includes(first)) return isLabel(text, start) ? [] : [keep(start, found, first)]
  if (first === second || '，、,'.includes(first)) return [keep(start, found, second)]
  return [keep(start, found, second), keep(start, found, first)]
}

function isLabel(text: string, colon: number): boolean {
  const from = Math.max(0, colon - 9)
  return from === 0 || text.slice(from, colon).includes('\n')
}

function keep(start: number, found: string, mark: string): Fix {
  const edits = [{ start, end: start + found.length, expect: found, text: mark }]
  return { title: message('keep', { mark }), edits }
}

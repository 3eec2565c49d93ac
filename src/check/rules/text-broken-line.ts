import type { Draft } from '#src/core/draft.ts'
import { isHan } from '#src/core/han.ts'
import { message, type Report, type Rule } from '../rule.ts'

/** What may stand in front of a new paragraph and never in the middle of a sentence. */
const BEGINS_ANEW =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.]|第[一二三四五六七八九十\d]{1,3}|[一二三四五六七八九十]{1,2}[是要]|其[一二三四五]|首先|其次|最后|附件|附：|抄送|分送|[-•·*#>【（(〔《“①-⑳])/
const GREETING = /尊敬|各位|同志们|女士|先生|朋友|老师们|你们好/
/** Guests introduced one a line. */
const PERSON = /同志|女士|先生|教授|代表/
const LABELLED = /^[^，。；]{1,14}[：:]/
const CANNOT_BEGIN = '，。、；：！？）”’》〕】,;:!?)'
const UNFINISHED = '的和与及或把被从向对将但并且而其'
/** A shorter line is a greeting, a slogan or a heading. */
const SHORTEST = 15
const SHORTEST_REST = 8
/** So many blanks inside sentences are no accident of one place. */
const FEWEST_BLANKS = 4
const REACH = 8

/** A line that ends in mid-sentence: hard line breaks, a page break of a scan, text copied from a PDF. */
export const textBrokenLine: Rule = {
  id: 'text/broken-line',
  severity: 'info',
  aspect: 'text',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '句子中间断行', en: 'A line broken in mid-sentence' },
  messages: {
    broken: {
      zh: '这一行没有说完就断开了，下一行像是接着说的',
      en: 'The line stops in mid-sentence; the next seems to go on',
    },
    leading: {
      zh: '段首是“{mark}”，前面可能断行或漏了字',
      en: 'A paragraph begins with {mark}: a break or a loss before it',
    },
    blanks: { zh: '句子中间夹有空格，共 {count} 处', en: 'Blanks inside sentences: {count}' },
    next: { zh: '下一行', en: 'The next line' },
  },
  *check({ draft, outline }) {
    const { text } = draft
    const { lines } = outline
    for (const [i, line] of lines.entries()) {
      if (isTable(draft, line.block)) continue
      const first = text.charAt(line.start)
      if (CANNOT_BEGIN.includes(first))
        yield {
          start: line.start,
          end: line.start + 1,
          message: message('leading', { mark: first }),
          data: { kind: 'leading' },
        }
      const next = lines[i + 1]
      if (!next || line.role !== 'body' || next.role !== 'body' || isTable(draft, next.block)) continue
      if (next.start - line.end > 6 || !goesOn(text, line, next)) continue
      yield {
        start: Math.max(line.start, line.end - 10),
        end: line.end,
        message: message('broken'),
        data: { kind: 'broken' },
        related: [{ start: next.start, end: Math.min(next.end, next.start + 10), note: message('next') }],
      }
    }
    yield* blanksIn(text)
  },
}

interface Span {
  readonly start: number
  readonly end: number
}

function isTable(draft: Draft, block: number): boolean {
  return draft.blocks[block]?.cell !== undefined
}

function goesOn(text: string, line: Span, next: Span): boolean {
  if (line.end - line.start < SHORTEST || !isHan(text, next.start)) return false
  const head = text.slice(line.start, Math.min(line.end, line.start + 16))
  if (GREETING.test(head) || BEGINS_ANEW.test(text.slice(next.start, Math.min(next.end, next.start + 6)))) return false
  if (LABELLED.test(text.slice(next.start, Math.min(next.end, next.start + 16)))) return false
  const last = text.charAt(line.end - 1)
  if ('，,、'.includes(last))
    return !(LABELLED.test(head) || PERSON.test(text.slice(line.end - 3, line.end - 1)) || isNameList(text, line))
  if (!isHan(text, line.end - 1)) return false
  const tail = text.slice(Math.max(line.start, line.end - 200), line.end)
  const stop = Math.max(tail.lastIndexOf('。'), tail.lastIndexOf('；'))
  const isSentence = /[。；，,]/.test(text.slice(next.start, Math.min(next.end, next.start + 200)))
  if (UNFINISHED.includes(last)) return isSentence && /[，,。；、]/.test(tail)
  return stop >= 0 && tail.length - stop - 1 >= SHORTEST_REST && isSentence && !/[：:]/.test(tail.slice(stop))
}

/** 张华、李强、王敏、 over several lines is how lists of names are set. */
function isNameList(text: string, line: Span): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 40), line.end)
  return (tail.match(/、/g)?.length ?? 0) >= 5
}

/** 工作 任务 in running text, again and again: lines of a scan that were joined by blanks. Said once. */
function* blanksIn(text: string): Iterable<Report> {
  let count = 0
  let first = -1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!isRunning(text, at - REACH, at) || !isRunning(text, at + 1, at + 1 + REACH)) continue
    if (count++ === 0) first = at
  }
  if (count >= FEWEST_BLANKS)
    yield { start: first, end: first + 1, message: message('blanks', { count }), data: { kind: 'blanks', count } }
}

/** Chinese characters and marks without a break: no name, no label, no line of a form. */
function isRunning(text: string, from: number, to: number): boolean {
  if (from < 0 || to > text.length) return false
  for (let i = from; i < to; i++) if (!isHan(text, i) && !'，、；,;“”'.includes(text.charAt(i))) return false
  return isHan(text, from < to ? from : to)
}

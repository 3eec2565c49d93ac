import type { Draft, Range } from '#src/core/draft.ts'
import type { Fix } from '../finding.ts'
import { type Unpaired, unpairedMarks } from '../paired-marks.ts'
import { message, type Report, type Rule } from '../rule.ts'
import { isEditable } from '../surroundings.ts'

/** A quotation, book mark or bracket without its other half, the wrong way round, or crossing another pair. */
export const punctuationPairs: Rule = {
  id: 'punctuation/pairs',
  severity: 'warning',
  aspect: 'text',
  modes: ['writing', 'submission'],
  restsOnAbsence: false,
  summary: { zh: '引号、书名号、括号不成对', en: 'Quotation marks or brackets that do not pair' },
  messages: {
    open: { zh: '{mark} 后面没有配对的 {other}', en: '{mark} is never closed by {other}' },
    close: { zh: '{mark} 前面没有配对的 {other}', en: '{mark} closes nothing: no {other} before it' },
    turned: { zh: '前后引号用反了或用成了同一个：{mark}', en: 'The marks are turned round or the same twice: {mark}' },
    crossed: { zh: '{mark} 与另一对标点交叉', en: '{mark} crosses another pair' },
    turn: { zh: '改为{text}', en: 'Change to {text}' },
    pair: { zh: '另一半', en: 'The other half' },
  },
  *check({ draft }) {
    for (const fault of unpairedMarks(draft)) yield report(draft, fault)
  },
}

function report(draft: Draft, { at, mark, other, kind, partner }: Unpaired): Report {
  const range: Range = { start: at, end: at + 1 }
  const data = { mark, kind }
  if (kind !== 'turned' || partner === undefined)
    return {
      ...range,
      message: message(kind, { mark, other }),
      data,
      ...(partner !== undefined && { related: [{ start: partner, end: partner + 1, note: message('pair') }] }),
    }
  return {
    ...range,
    message: message('turned', { mark: draft.text.charAt(at) + draft.text.charAt(partner) }),
    data,
    related: [{ start: partner, end: partner + 1, note: message('pair') }],
    fixes: turned(draft, at, partner),
  }
}

/** “重点“ and ”重点“ become “重点”: the words between stay as they are. */
function turned(draft: Draft, at: number, partner: number): Fix[] {
  const edits = [
    { at, put: '“' },
    { at: partner, put: '”' },
  ]
    .map(({ at: start, put }) => ({ start, end: start + 1, expect: draft.text.charAt(start), text: put }))
    .filter((edit) => edit.expect !== edit.text)
  return edits.every((edit) => isEditable(draft, edit)) ? [{ title: message('turn', { text: '“…”' }), edits }] : []
}

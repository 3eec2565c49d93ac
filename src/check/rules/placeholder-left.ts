import { placeholdersIn } from '#src/core/placeholders.ts'
import { message, type Rule } from '../rule.ts'

/** Something was left to fill in. While writing it is a counter (待填 N), before submission a finding for each place. */
export const placeholderLeft: Rule = {
  id: 'placeholder/left',
  severity: 'warning',
  aspect: 'placeholders',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '还有待填的地方', en: 'Something is left to fill in' },
  messages: { left: { zh: '待填：{text}', en: 'To be filled in: {text}' } },
  *check({ draft }) {
    for (const { start, end } of placeholdersIn(draft)) {
      const text = draft.text.slice(start, end)
      yield { start, end, message: message('left', { text: text.trim().slice(0, 20) }), data: { text } }
    }
  },
}

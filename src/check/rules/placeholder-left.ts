import { message, type Rule } from '../rule.ts'

/**
 * Something was left to fill in. While writing it is a counter (待填 N), before submission a finding. A blank to sign on,
 * a name made unreadable on purpose (张××) and dots are no placeholders.
 */
export const placeholderLeft: Rule = {
  id: 'placeholder/left',
  severity: 'warning',
  aspect: 'placeholders',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '还有待填的地方', en: 'Something is left to fill in' },
  messages: { left: { zh: '待填：{text}', en: 'To be filled in: {text}' } },
  *check({ outline }) {
    for (const line of outline.lines) {
      if (isFormBlank(line.text)) continue
      for (const match of line.text.matchAll(PLACEHOLDER)) {
        const start = line.start + match.index
        const text = match[0]
        if (isCaption(line.text, match.index, text)) continue
        yield { start, end: start + text.length, message: message('left', { text: text.slice(0, 20) }), data: { text } }
      }
    }
  },
}

/** 【待填】 is what our own skeletons leave; the others are what offices leave: 20xx年, ×月×日, XX局, ____, （待定）. */
const PLACEHOLDER =
  /【[^【】\n]{1,24}】|[（(](?:待定|待补充?|待填|待核实?|略)[)）]|20[xX×]{2}(?=年|届|$)|[xX×]{1,4}(?=[年月日时分届次]|会议|单位|局|县|市|区|镇|乡|公司|学校)|_{3,40}|\*{2,6}(?=[年月日县市区镇乡局])/g

/** 签名：____ stays blank until it is printed. */
function isFormBlank(text: string): boolean {
  return /签名|签字|盖章|签发/.test(text)
}

/** 【会议主题】 in front of its text is a caption, not a blank. */
function isCaption(line: string, at: number, text: string): boolean {
  return text.startsWith('【') && at === 0 && line.length > text.length
}

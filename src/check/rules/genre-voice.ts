import { message, type Rule } from '../rule.ts'
import { isQuoted } from '../surroundings.ts'

/** 我 of the writer. 我市, 我校, 自我 are none of it: only what cannot be read otherwise is named. */
const VOICE = /我们|同志们|我(?=认为|觉得|想|讲|希望|代表|宣布|强调一|提议|补充|建议)/g
const NOT_MINE = '自忘大小无唯'

/** Minutes speak of the meeting, not as a person: no 我, 我们, 同志们 outside quotations (contract of 会议纪要, 惯例). */
export const genreVoice: Rule = {
  id: 'genre/voice',
  severity: 'info',
  aspect: 'text',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '纪要用了第一人称', en: 'Minutes that speak in the first person' },
  messages: {
    first: {
      zh: '纪要一般不用“{text}”，写“会议认为、会议要求”',
      en: 'Minutes do not say {text}; they say what the meeting held',
    },
  },
  *check({ draft: { text }, outline }) {
    for (const part of outline.parts) {
      if (part.type !== 'minutes') continue
      for (const match of text.slice(part.start, part.end).matchAll(VOICE)) {
        const start = part.start + match.index
        const found = match[0]
        if (start > 0 && NOT_MINE.includes(text.charAt(start - 1))) continue
        if (isQuoted(text, start)) continue
        yield { start, end: start + found.length, message: message('first', { text: found }), data: { text: found } }
      }
    }
  },
}

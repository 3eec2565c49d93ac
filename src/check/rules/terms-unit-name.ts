import type { Range } from '#src/core/draft.ts'
import { message, type Rule } from '../rule.ts'

/** Offices that are 局 in one place and 委 in another: within one place one of the two is wrong. */
const FAMILIES = '发改|发展改革|发展和改革|工信|卫健|国资|民宗|文旅|经信'
const UNIT = new RegExp(`([省市县区州旗镇])(${FAMILIES})(局|委|厅)`, 'g')
const ROOT: Readonly<Record<string, string>> = { 发展改革: '发改', 发展和改革: '发改' }
const SHORT = /[（(]以下(?:统称|简称)[：:为]?[“"「]?([\u4e00-\u9fff]{2,12})[”"」]?[）)]/g
const FIRST_OF_FAMILIES = ['发改', '发展', '工信', '卫健', '国资', '民宗', '文旅', '经信']

interface Named extends Range {
  readonly name: string
}

/** One office under two names that exclude each other (县发改局, 县发改委), or one short form declared twice. */
export const termsUnitName: Rule = {
  id: 'terms/unit-name',
  severity: 'info',
  aspect: 'text',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '单位名称前后不一', en: 'One unit under two names' },
  messages: {
    two: {
      zh: '前面写“{before}”，这里写“{text}”，是否同一单位',
      en: '{before} before, {text} here: is it the same unit?',
    },
    twice: { zh: '简称“{text}”前面已经说明过', en: 'The short form {text} was declared before' },
    before: { zh: '前面', en: 'Before' },
  },
  *check({ draft: { text }, outline }) {
    if (outline.genre === 'speech') return
    const units = new Map<string, Named>()
    const said = new Set<string>()
    if (FIRST_OF_FAMILIES.some((word) => text.includes(word)))
      for (const match of text.matchAll(UNIT)) {
        const [name, level = '', family = '', kind = ''] = match
        const key = `${level}${ROOT[family] ?? family}`
        const here = { start: match.index, end: match.index + name.length, name: level + family + kind }
        const before = units.get(key)
        if (!before) units.set(key, here)
        else if (!before.name.endsWith(kind) && !said.has(key)) {
          said.add(key)
          yield differs('two', before, here)
        }
      }
    if (!text.includes('以下')) return
    const shorts = new Map<string, Named>()
    for (const match of text.matchAll(SHORT)) {
      const name = match[1] ?? ''
      const here = { start: match.index, end: match.index + match[0].length, name }
      const before = shorts.get(name)
      if (before) yield differs('twice', before, here)
      else shorts.set(name, here)
    }
  },
}

function differs(id: 'two' | 'twice', before: Named, here: Named) {
  return {
    start: here.start,
    end: here.end,
    message: message(id, { before: before.name, text: here.name }),
    data: { kind: id, before: before.name, text: here.name },
    related: [{ start: before.start, end: before.end, note: message('before') }],
  }
}

import { message, type Rule } from '../rule.ts'

/** A vote by show of hands that leaves out a question, or never says how it ended. */
export const voteSteps: Rule = {
  id: 'vote/steps',
  severity: 'warning',
  aspect: 'structure',
  modes: ['writing', 'submission'],
  restsOnAbsence: true,
  summary: { zh: '举手表决少了步骤', en: 'A show of hands lacks a step' },
  messages: {
    against: { zh: '问了同意的，没有问不同意的', en: 'Nobody is asked who is against' },
    abstained: { zh: '没有问弃权的', en: 'Nobody is asked who abstains' },
    both: { zh: '只问了同意的，没有问不同意的和弃权的', en: 'Only those in favour are asked' },
    result: { zh: '表决以后没有宣布结果', en: 'The result is never announced' },
  },
  *check({ draft: { text }, outline }) {
    if (!text.includes('举手')) return
    const asked = [...text.matchAll(ASKED)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
    const items = outline.sections.filter((s) => s.id === 'item').map((s) => s.start)
    for (const [i, ask] of asked.entries()) {
      const limit = Math.min(asked[i + 1]?.start ?? text.length, items.find((s) => s >= ask.end) ?? text.length)
      const behind = text.slice(ask.end, Math.min(limit, ask.end + LONGEST))
      const before = text.slice(Math.max(0, ask.start - 4), ask.start)
      if (/[“‘「（(]$/.test(before) || /代表通过|规则|办法/.test(before)) continue
      const against = AGAINST.test(behind)
      const abstained = /弃权/.test(behind)
      const result = RESULT.test(text.slice(ask.end, Math.min(asked[i + 1]?.start ?? text.length, ask.end + LONGEST)))
      const missing = !against && !abstained ? 'both' : !against ? 'against' : !abstained ? 'abstained' : null
      if (missing) yield { ...ask, message: message(missing), data: { kind: missing } }
      if (!result) yield { ...ask, message: message('result'), data: { kind: 'result' } }
    }
  },
}

/** 同意的请举手, 赞成上述名单的代表，请举手; not 不同意的请举手. */
const ASKED = /(?<!不|否|反对和|没有)(?:同意|赞成)[^。？！?!；;：:\n]{0,20}举手(?!表决|通过|方式)/g
const AGAINST = /不同意|不赞成|反对|不同(?:的)?意见|有(?:没有)?意见|异议/
const RESULT = /通过|表决结果|当选|有效|同意的?人?(?:数|票)|获|否决|\d\s?票|票数/
/** A vote is over long before that. */
const LONGEST = 600

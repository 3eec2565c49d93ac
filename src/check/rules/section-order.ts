import type { Range } from '#src/core/draft.ts'
import type { SectionId } from '#src/genres/vocabulary.ts'
import { numberedItems } from '../agenda/carried.ts'
import { message, type Report, type Rule, type RuleContext } from '../rule.ts'

/** A section stands where it cannot stand. Inside a zone every order is right. */
export const sectionOrder: Rule = {
  id: 'section/order',
  severity: 'warning',
  aspect: 'structure',
  modes: ['writing', 'submission'],
  restsOnAbsence: true,
  summary: { zh: '部分的先后颠倒', en: 'Sections stand in the wrong order' },
  messages: {
    agenda: { zh: '议程预告在议程开始之后才出现', en: 'The agenda is announced after its first item' },
    item: { zh: '已经小结或提了要求，后面又有议程项', en: 'An item follows the summary or the requirements' },
    after: { zh: '已经散会，后面又有议程项', en: 'An item follows the closing' },
    report: {
      zh: '进展汇报一般先写情况，再写问题，最后写打算',
      en: 'A progress report tells the state, then problems, then plans',
    },
    other: { zh: '在它之前的这一处', en: 'What stands before it' },
  },
  *check(context) {
    if (context.contract?.genre === 'host-script') yield* hostScript(context)
    if (context.contract?.genre === 'report' && context.outline.subtype === 'progress') yield* progressReport(context)
  },
}

function* hostScript({ draft, outline }: RuleContext): Iterable<Report> {
  const first = outline.sections.find((s) => s.id === 'item')
  if (!first) return
  const items = numberedItems(draft, first.start, draft.text.length).filter((i) => !i.over)
  const begun = items[0]
  const agenda = outline.claims.find(
    (c) => c.kind === 'agenda' && LATE.test(draft.text.slice(c.start, c.end)) && begun && c.start > begun.end,
  )
  if (begun && agenda && !outline.sections.some((s) => s.id === 'agenda' && s.start < begun.start))
    yield report('agenda', agenda, begun)
  for (const { start, end, text } of outline.lines) {
    const kind = start < first.start ? null : CLOSES.test(text) ? 'after' : SUMS_UP.test(text) ? 'item' : null
    const item = kind && items.find((i) => i.start >= end)
    if (!kind || !item) continue
    yield report(kind, item, { start, end })
    return
  }
}

const LATE = /议程/
const CLOSES = /(?:^|[，。！])(?:现在)?散会[！。!]?$|(?:会议|大会|仪式)到此结束/
const SUMS_UP = /各项议程[^，。]{0,8}(?:完毕|完成|结束)|议程已经?全部[^，。]{0,6}(?:完毕|完成|结束)/

function* progressReport({ outline }: RuleContext): Iterable<Report> {
  const found = ORDER.map((id) => outline.sections.find((s) => s.id === id))
  const [review, problems, tasks] = found
  if (problems && tasks && tasks.end <= problems.start) yield report('report', problems, tasks)
  else if (review && problems && problems.end <= review.start) yield report('report', review, problems)
}

const ORDER: readonly SectionId[] = ['review', 'problems', 'tasks']

function report(id: string, { start, end }: Range, other: Range): Report {
  return {
    start,
    end,
    message: message(id),
    data: { kind: id },
    related: [{ start: other.start, end: other.end, note: message('other') }],
  }
}

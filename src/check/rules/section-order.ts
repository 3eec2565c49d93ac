import type { SectionId } from '#src/genres/vocabulary.ts'
import type { FoundSection } from '#src/outline/section.ts'
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
    report: { zh: '进展汇报一般先写情况，再写问题，最后写打算', en: 'A progress report tells the state, then problems, then plans' },
    other: { zh: '在它之前的这一处', en: 'What stands before it' },
  },
  *check(context) {
    if (context.contract?.genre === 'host-script') yield* hostScript(context)
    if (context.contract?.genre === 'report' && context.outline.subtype === 'progress') yield* progressReport(context)
  },
}

function* hostScript({ draft, outline }: RuleContext): Iterable<Report> {
  const of = (id: SectionId): FoundSection | undefined => outline.sections.find((s) => s.id === id)
  const agenda = of('agenda')
  const first = of('item')
  if (agenda && first && first.end <= agenda.start) yield report('agenda', agenda, first)
  const closing = of('closing')
  const ends = [of('summary'), of('requirements')].filter((s) => s !== undefined)
  const items = first ? numberedItems(draft, first.start, draft.text.length).filter((i) => !i.over) : []
  for (const item of items) {
    const after = closing && item.start >= closing.end ? closing : undefined
    const end = after ?? ends.find((s) => item.start >= s.end)
    if (!end) continue
    yield report(after ? 'after' : 'item', item, end)
    return
  }
}

function* progressReport({ outline }: RuleContext): Iterable<Report> {
  const found = ORDER.map((id) => outline.sections.find((s) => s.id === id))
  const [review, problems, tasks] = found
  if (problems && tasks && tasks.end <= problems.start) yield report('report', problems, tasks)
  else if (review && problems && problems.end <= review.start) yield report('report', review, problems)
}

const ORDER: readonly SectionId[] = ['review', 'problems', 'tasks']

function report(id: string, { start, end }: { start: number; end: number }, other: { start: number; end: number }): Report {
  return {
    start,
    end,
    message: message(id),
    data: { kind: id },
    related: [{ start: other.start, end: other.end, note: message('other') }],
  }
}

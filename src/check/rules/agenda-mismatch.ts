import type { Range } from '#src/core/draft.ts'
import { type Announced, announcedIn } from '../agenda/announced.ts'
import { compareNumbered, compareSpoken, courseOf, type Difference } from '../agenda/compare.ts'
import { message, type Report, type Rule, type RuleContext } from '../rule.ts'

/** The agenda that a host announces and the items that are carried out do not agree. Other wording never counts. */
export const agendaMismatch: Rule = {
  id: 'agenda/mismatch',
  severity: 'error',
  aspect: 'counts',
  modes: ['writing', 'submission'],
  restsOnAbsence: true,
  summary: { zh: '预告的议程与逐项主持不一致', en: 'The agenda announced and the items carried out disagree' },
  messages: {
    listed: {
      zh: '前面说{announced}项，这里只列出{listed}项',
      en: '{announced} items are declared, {listed} are named',
    },
    fewer: {
      zh: '前面预告{announced}项，后面只进行到第{carried}项',
      en: '{announced} items are announced, only {carried} are carried out',
    },
    more: {
      zh: '前面预告{announced}项，后面进行到第{carried}项',
      en: '{announced} items are announced, {carried} are carried out',
    },
    missing: { zh: '预告的第{ordinal}项，后面没有进行', en: 'Item {ordinal} is announced and not carried out' },
    order: { zh: '这一项预告在前，实际在“{other}”之后进行', en: 'Announced before “{other}”, carried out after it' },
    speaker: { zh: '预告由{announced}，这里请的是{carried}', en: 'Announced: {announced}; asked here: {carried}' },
    paper: {
      zh: '预告的是《{announced}》，这里是《{carried}》',
      en: 'Announced: 《{announced}》; here: 《{carried}》',
    },
    act: { zh: '与预告的“{announced}”不是一回事', en: 'This is not what was announced: “{announced}”' },
    announced: { zh: '前面的预告', en: 'What was announced' },
    carried: { zh: '后面的逐项主持', en: 'Carried out here' },
  },
  *check({ draft, outline, contract }: RuleContext) {
    if (contract?.genre !== 'host-script') return
    const announced = announcedIn(draft, outline)
    if (!announced) return
    const listed = wronglyDeclared(announced, outline)
    if (listed) yield listed
    const course = courseOf(draft, outline, announced)
    const numbered = course.numbered.filter((c) => !c.over).length > 1
    const found = numbered ? compareNumbered(announced, course) : compareSpoken(announced, course, draft.text)
    for (const difference of found) yield report(difference, draft.text)
  },
}

/** The declared number against the items named with it, where no claim of the outline compares them. */
function wronglyDeclared(
  { declared, items, open, form }: Announced,
  { claims }: RuleContext['outline'],
): Report | null {
  if (!declared || items.length < 2 || open || declared.value === items.length) return null
  if (claims.some((c) => c.list !== null && c.start === declared.start)) return null
  if (
    form === 'clauses' &&
    items.some((i) => /[，,；;][^，,；;]{0,40}(?:讲话|发言|通报|汇报|部署|表态|宣读)/.test(i.act.text))
  )
    return null
  return {
    start: declared.start,
    end: declared.end,
    message: message('listed', { announced: declared.value, listed: items.length }),
    data: { kind: 'number', announced: declared.value, listed: items.length },
    related: items.map((i) => ({ ...rangeOf(i), note: message('announced') })),
  }
}

function report(difference: Difference, text: string): Report {
  if (difference.kind === 'number') {
    const { at, announced, carried, related } = difference
    return {
      ...rangeOf(at),
      message: message(carried < announced ? 'fewer' : 'more', { announced, carried }),
      data: { kind: 'number', announced, carried },
      related: related.map((r) => ({ ...rangeOf(r), note: message('carried') })),
    }
  }
  const { item } = difference
  if (difference.kind === 'missing')
    return {
      ...rangeOf(item),
      message: message('missing', { ordinal: item.ordinal }),
      data: { kind: 'missing', ordinal: item.ordinal },
    }
  const { kind, done } = difference
  if (kind === 'order')
    return {
      ...rangeOf(item),
      message: message('order', { other: brief(text, difference.other ?? item) }),
      data: { kind, ordinal: item.ordinal },
      related: [{ ...rangeOf(done), note: message('carried') }],
    }
  return {
    ...rangeOf(done),
    message: message(kind, valuesOf(difference, text)),
    data: { kind, ordinal: item.ordinal },
    related: [{ ...rangeOf(item), note: message('announced') }],
  }
}

function valuesOf(
  { kind, item, done }: Exclude<Difference, { kind: 'number' | 'missing' }>,
  text: string,
): Record<string, string> {
  if (kind === 'paper') return { announced: item.act.papers[0] ?? '', carried: done.act.papers[0] ?? '' }
  if (kind === 'speaker') return { announced: nameOf(item.act), carried: nameOf(done.act) }
  return { announced: brief(text, item) }
}

function nameOf({ speakers: [first] }: Exclude<Difference, { kind: 'number' }>['item']['act']): string {
  return first?.surname ? `姓${first.surname}的同志` : (first?.names.at(-1) ?? '')
}

function brief(text: string, { start, end }: Range): string {
  return text.slice(start, Math.min(end, start + 24)).replace(/\s+/g, ' ')
}

function rangeOf({ start, end }: Range): Range {
  return { start, end }
}

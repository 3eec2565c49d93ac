import { type DemandedGroup, demandsOf } from '../demands.ts'
import { borderRange, placesFor } from '../insertion.ts'
import { message, type Report, type Rule, type RuleContext } from '../rule.ts'

/** A section that papers of this kind usually hold is not there (宜有). */
export const sectionSuggested: Rule = {
  id: 'section/suggested',
  severity: 'info',
  aspect: 'structure',
  modes: ['submission'],
  restsOnAbsence: true,
  summary: { zh: '一般还会写的部分', en: 'A section that is usual here' },
  messages: {
    suggested: { zh: '这类文稿一般还写{nameZh}', en: 'Papers of this kind usually hold: {nameEn}' },
    'suggested-any': { zh: '这类文稿一般还写{nameZh}（有其一即可）', en: 'Usual here, one is enough: {nameEn}' },
  },
  *check(context) {
    const { contract, outline } = context
    if (!contract) return
    const present = new Set(outline.sections.map((s) => s.id))
    for (const group of demandsOf(context, contract))
      if (group.need === 'suggested' && !group.members.some((m) => present.has(m.id) || outline.inPassing.has(m.id)))
        yield report(context, group)
  },
}

function report({ draft, outline, contract }: RuleContext, { members }: DemandedGroup): Report {
  const [first] = members
  const [place] = contract && first ? placesFor(draft, contract, outline.sections, first.id) : []
  const several = members.length > 1
  return {
    ...borderRange(draft, place?.at ?? draft.blocks.length),
    message: message(several ? 'suggested-any' : 'suggested', {
      nameZh: members.map((m) => m.name.zh).join('或'),
      nameEn: members.map((m) => m.name.en).join(' or '),
    }),
    data: { section: first?.id, ...(several && { anyOf: members.map((m) => m.id) }) },
  }
}

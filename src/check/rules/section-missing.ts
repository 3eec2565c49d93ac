import { type DemandedGroup, demandsOf } from '../demands.ts'
import type { Fix } from '../finding.ts'
import { borderRange, type InsertionPlace, insertAt, placesFor } from '../insertion.ts'
import { message, type Report, type Rule, type RuleContext } from '../rule.ts'

/** A section that the contract demands is not there. A group of alternatives is one finding. */
export const sectionMissing: Rule = {
  id: 'section/missing',
  severity: 'error',
  aspect: 'structure',
  modes: ['writing', 'submission'],
  restsOnAbsence: true,
  summary: { zh: '缺少应有的部分', en: 'A demanded section is missing' },
  messages: {
    missing: { zh: '缺少{nameZh}', en: 'Missing: {nameEn}' },
    'missing-any': { zh: '缺少{nameZh}（有其一即可）', en: 'Missing, one is enough: {nameEn}' },
    'insert-after': { zh: '在“{neighbourZh}”之后补上{nameZh}', en: 'Insert {nameEn} after {neighbourEn}' },
    'insert-before': { zh: '在“{neighbourZh}”之前补上{nameZh}', en: 'Insert {nameEn} before {neighbourEn}' },
    neighbour: { zh: '{neighbourZh}', en: '{neighbourEn}' },
  },
  *check(context) {
    const { contract, outline } = context
    if (!contract) return
    const present = new Set(outline.sections.map((s) => s.id))
    for (const group of demandsOf(context, contract))
      if (group.need === 'required' && !group.members.some((m) => present.has(m.id) || outline.inPassing.has(m.id)))
        yield report(context, group)
  },
}

function report(context: RuleContext, group: DemandedGroup): Report {
  const { draft, outline, contract } = context
  const [first] = group.members
  const places = contract && first ? placesFor(draft, contract, outline.sections, first.id) : []
  const names = {
    nameZh: group.members.map((m) => m.name.zh).join('或'),
    nameEn: group.members.map((m) => m.name.en).join(' or '),
  }
  const several = group.members.length > 1
  return {
    ...borderRange(draft, places[0]?.at ?? draft.blocks.length),
    message: message(several ? 'missing-any' : 'missing', names),
    data: { section: first?.id, ...(several && { anyOf: group.members.map((m) => m.id) }) },
    related: places.map((place) => ({
      start: place.neighbour.start,
      end: place.neighbour.end,
      note: message('neighbour', neighbourNames(context, place)),
    })),
    fixes: first ? fixes(context, first.id, first.name, places) : [],
  }
}

function fixes(
  context: RuleContext,
  id: Parameters<RuleContext['composeSection']>[0],
  name: { readonly zh: string; readonly en: string },
  places: readonly InsertionPlace[],
): Fix[] {
  const paragraphs = context.composeSection(id)
  if (paragraphs.length === 0) return []
  return places.map((place) => ({
    title: message(`insert-${place.side}`, {
      nameZh: name.zh,
      nameEn: name.en,
      ...neighbourNames(context, place),
    }),
    edits: [insertAt(context.draft, place, paragraphs)],
  }))
}

function neighbourNames(context: RuleContext, place: InsertionPlace): { neighbourZh: string; neighbourEn: string } {
  const name = context.contract?.sections.find((s) => s.id === place.neighbour.id)?.name
  return { neighbourZh: name?.zh ?? place.neighbour.id, neighbourEn: name?.en ?? place.neighbour.id }
}

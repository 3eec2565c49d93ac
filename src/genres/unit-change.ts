import type { ContractSection, Demand, Need, Source } from './contract.ts'
import type { UnitChange } from './unit-patch.ts'
import type { SectionId } from './vocabulary.ts'
import { witnessesOf } from './wording-witness.ts'

/** Where the demand comes from: 本单位. */
export const UNIT_SOURCE: Source = { kind: 'unit', text: { zh: '本单位要求', en: "The unit's rule" } }

export const NEED_OF: Readonly<Record<NonNullable<UnitChange['need']>, Need>> = {
  demand: 'required',
  suggest: 'suggested',
  off: 'unused',
}

/** A section as the unit wants it. What its own wording always says tells the section from then on. */
export function changed(section: ContractSection, change: UnitChange): ContractSection {
  const demand: Demand | undefined = change.need && { need: NEED_OF[change.need] }
  const scope = section.each ? 'item' : 'meeting'
  const told = (change.wording ?? []).flatMap((way) => witnessesOf(way, scope, [], []) ?? [])
  return {
    ...section,
    ...(change.name && { name: change.name }),
    ...(demand && { demand, source: UNIT_SOURCE }),
    ...(change.wording && { unitWording: change.wording }),
    kernels: [...section.kernels, ...(change.kernels ?? []), ...told],
    phrases: [...section.phrases, ...(change.phrases ?? [])],
    labels: [...section.labels, ...(change.labels ?? [])],
  }
}

/** Of an any-of group whose one member the unit demands, the others may be left out: one was enough before. */
export function settleGroups(
  sections: readonly ContractSection[],
  before: Readonly<Partial<Record<SectionId, Demand>>>,
): ContractSection[] {
  const met = new Set(
    sections.flatMap(({ id, demand }) => {
      const group = before[id]?.group
      return group !== undefined && demand.group === undefined && demand.need === 'required' ? [group] : []
    }),
  )
  return sections.map((section) =>
    section.demand.group !== undefined && met.has(section.demand.group)
      ? { ...section, demand: { need: 'optional' } }
      : section,
  )
}

/** Where the unit files its papers, what depends on that holds without a question. */
export function withArchived(section: ContractSection, archived: boolean): ContractSection {
  const { need, when, group } = section.demand
  if (!archived || when?.condition !== 'archived') return section
  return { ...section, demand: { need, ...(group !== undefined && { group }) } }
}

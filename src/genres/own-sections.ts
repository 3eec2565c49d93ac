import type { ContractSection, Demand, Wording } from './contract.ts'
import type { ContractData } from './contract-schema.ts'
import type { UnitProfile } from './unit.ts'
import { NEED_OF, UNIT_SOURCE } from './unit-change.ts'
import type { UnitSection } from './unit-section.ts'
import type { GenreId, SectionId, Zone } from './vocabulary.ts'
import { ZONES } from './vocabulary.ts'
import { witnessesOf } from './wording-witness.ts'

/** The sections of a genre with their demands, and the unit's own where they belong. */
export function withOwnSections(
  sections: ContractData['sections'],
  demands: Readonly<Partial<Record<SectionId, Demand>>>,
  genre: GenreId,
  unit: UnitProfile,
): ContractSection[] {
  const all = sections.map(
    (section): ContractSection => ({
      ...section,
      demand: demands[section.id] ?? { need: 'optional' },
    }),
  )
  for (const own of unit.sections) if (own.genre === genre) all.splice(placeOf(all, own), 0, sectionOf(own))
  return all
}

function sectionOf(own: UnitSection): ContractSection {
  const skeleton = own.wording ?? [plainWording(own)]
  return {
    id: own.id,
    name: own.name,
    zone: own.zone,
    demand: { need: own.need === undefined ? 'optional' : NEED_OF[own.need] },
    source: UNIT_SOURCE,
    kernels: [
      ...(own.kernels ?? []),
      ...(own.wording ?? []).flatMap((way) => witnessesOf(way, 'meeting', [], []) ?? []),
    ],
    phrases: own.phrases ?? [],
    labels: [own.name.zh, ...(own.labels ?? [])],
    skeleton,
  }
}

/** What ends a zone: nothing of the unit's comes behind it unasked. */
const ENDS: Readonly<Partial<Record<Zone, SectionId>>> = { closing: 'closing', after: 'sign' }

/** Behind the section that is named; else behind the last one of its zone, but before what ends it. */
function placeOf(sections: readonly ContractSection[], { after, zone }: UnitSection): number {
  const named = sections.findIndex(({ id }) => id === after)
  if (named >= 0) return named + 1
  const rank = (place: Zone): number => ZONES.indexOf(place)
  const last = sections.findLastIndex(({ id, zone: place }) => rank(place) <= rank(zone) && id !== ENDS[zone])
  return last + 1
}

/** What stands there when the unit gave no wording. */
function plainWording({ name }: UnitSection): Wording {
  const word = name.zh.replace(/[\\{}[\]<>|]/g, (sign) => `\\${sign}`)
  return { paragraphs: [`${word}：【${word}】`] }
}

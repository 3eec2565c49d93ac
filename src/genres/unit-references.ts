import { CONTRACTS } from './generated/contracts.ts'
import type { PlainIssue } from './plain-issues.ts'
import type { UnitProfile } from './unit.ts'
import type { UnitChange } from './unit-patch.ts'
import { type GenreId, type SectionId, SUBTYPES } from './vocabulary.ts'

/** What a profile names must be there, and nothing be said twice. */
export function checkReferences(profile: UnitProfile): PlainIssue[] {
  const faults: PlainIssue[] = []
  const say = (path: string, message: string): void => void faults.push({ path, message })
  const own = (genre: GenreId, id: string): boolean => profile.sections.some((s) => s.genre === genre && s.id === id)
  const ownSubtype = (genre: GenreId, id: string): boolean =>
    profile.subtypes.some((s) => s.genre === genre && s.id === id)
  const isSubtype = (genre: GenreId, id: string | undefined): boolean =>
    id === undefined || (SUBTYPES[genre] as readonly string[]).includes(id) || ownSubtype(genre, id)
  const checkSection = (genre: GenreId, { section }: UnitChange, at: string): void => {
    if (section.startsWith('unit-') && !own(genre, section)) say(`${at}.section`, `sections 里没有“${section}”`)
  }
  for (const [index, patch] of profile.patches.entries()) {
    const at = `patches[${index}]`
    checkSection(patch.genre, patch, at)
    if (!isSubtype(patch.genre, patch.subtype)) say(`${at}.subtype`, `没有“${patch.subtype}”这个会议类型`)
    const same = (other: UnitProfile['patches'][number]): boolean =>
      other.genre === patch.genre && other.subtype === patch.subtype && other.section === patch.section
    if (profile.patches.findIndex(same) < index) say(`${at}.section`, '这一节在这里写了两次')
  }
  for (const [index, subtype] of profile.subtypes.entries()) {
    const at = `subtypes[${index}]`
    const { genre, id, basedOn, changes } = subtype
    if (basedOn !== '*' && !(SUBTYPES[genre] as readonly string[]).includes(basedOn))
      say(`${at}.basedOn`, `没有“${basedOn}”这个会议类型；可以写“*”`)
    if (profile.subtypes.findIndex((other) => other.genre === genre && other.id === id) < index)
      say(`${at}.id`, `“${id}”写了两次`)
    for (const [place, change] of changes.entries()) {
      checkSection(genre, change, `${at}.changes[${place}]`)
      if (changes.findIndex((other) => other.section === change.section) < place)
        say(`${at}.changes[${place}].section`, '这一节在这里写了两次')
    }
  }
  for (const [index, section] of profile.sections.entries()) {
    const { genre, id, after } = section
    if (profile.sections.findIndex((other) => other.genre === genre && other.id === id) < index)
      say(`sections[${index}].id`, `“${id}”写了两次`)
    if (after?.startsWith('unit-') && profile.sections.findIndex((s) => s.genre === genre && s.id === after) >= index)
      say(`sections[${index}].after`, `“${after}”须写在它前面`)
    if (after !== undefined && !after.startsWith('unit-') && !hasSection(genre, after))
      say(`sections[${index}].after`, '这个文种没有这一节')
  }
  for (const [index, { genre, subtype, of }] of profile.quorum.entries()) {
    if (!isSubtype(genre, subtype)) say(`quorum[${index}].subtype`, `没有“${subtype}”这个会议类型`)
    const same = (other: UnitProfile['quorum'][number]): boolean =>
      other.genre === genre && other.subtype === subtype && other.of === of
    if (profile.quorum.findIndex(same) < index) say(`quorum[${index}]`, '同一类会议写了两次')
  }
  return faults
}

function hasSection(genre: GenreId, id: SectionId): boolean {
  return CONTRACTS.some((contract) => contract.genre === genre && contract.sections.some((s) => s.id === id))
}

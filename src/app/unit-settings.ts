import { RULES } from '#src/check/rules/generated/index.ts'
import type { Need } from '#src/genres/contract.ts'
import { resolve } from '#src/genres/resolve.ts'
import type { UnitProfile, UnitSeverity } from '#src/genres/unit.ts'
import { withNeed, withSeverity } from '#src/genres/unit-edit.ts'
import type { UnitPatch } from '#src/genres/unit-patch.ts'
import type { GenreId, SectionId } from '#src/genres/vocabulary.ts'

export type OwnNeed = NonNullable<UnitPatch['need']>

/** A section and what is asked of it. */
export interface DemandRow {
  readonly section: SectionId
  readonly name: string
  /** What holds without the unit's word. */
  readonly usual: Need
  /** What the unit says here; null: nothing. */
  readonly own: OwnNeed | null
  /** One of several is enough; the names of the others. */
  readonly instead: readonly string[]
}

/** A rule and how much it matters. */
export interface RuleRow {
  readonly rule: string
  readonly name: string
  readonly usual: 'error' | 'warning' | 'info' | 'notice'
  readonly own: UnitSeverity | null
}

/** What is asked of each section of a 文种 under a 会议类型; `subtype` null: under all of them. In the contract's order. */
export function demandRows(
  profile: UnitProfile,
  genre: GenreId,
  subtype: string | null,
  language: 'zh' | 'en',
): DemandRow[] {
  const own = (section: SectionId) =>
    profile.patches.find((p) => p.genre === genre && (p.subtype ?? null) === subtype && p.section === section)?.need
  const { sections } = resolve(genre, subtype, profile)
  return sections.map(({ id, name }): DemandRow => {
    const without = resolve(genre, subtype, changeNeed(profile, { genre, subtype, section: id }, null))
    const usual = without.sections.find((section) => section.id === id)?.demand
    const together = without.sections.filter(
      (other) => other.id !== id && usual?.group !== undefined && other.demand.group === usual.group,
    )
    return {
      section: id,
      name: name[language],
      usual: usual?.need ?? 'optional',
      own: own(id) ?? null,
      instead: together.map((other) => other.name[language]),
    }
  })
}

/** The profile with another need of a section; null takes the unit's word back. */
export function changeNeed(
  profile: UnitProfile,
  place: { readonly genre: GenreId; readonly subtype: string | null; readonly section: SectionId },
  need: OwnNeed | null,
): UnitProfile {
  const { genre, subtype, section } = place
  return withNeed(profile, { genre, section, ...(subtype !== null && { subtype }) }, need)
}

/** Every rule and how much it matters, by name. */
export function ruleRows(profile: UnitProfile, language: 'zh' | 'en'): RuleRow[] {
  return RULES.map(({ id, summary, severity }) => ({
    rule: id,
    name: summary[language],
    usual: severity,
    own: profile.severities[id] ?? null,
  }))
}

/** The profile with another severity of a rule; null takes the unit's word back. */
export function changeSeverity(profile: UnitProfile, rule: string, severity: UnitSeverity | null): UnitProfile {
  return withSeverity(profile, rule, severity)
}

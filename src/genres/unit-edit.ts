import type { UnitProfile, UnitSeverity } from './unit.ts'
import type { UnitPatch } from './unit-patch.ts'

/** The profile with another severity for a rule; null gives the rule its own again. */
export function withSeverity(profile: UnitProfile, rule: string, severity: UnitSeverity | null): UnitProfile {
  const { [rule]: _before, ...others } = profile.severities
  return { ...profile, severities: severity === null ? others : { ...others, [rule]: severity } }
}

/** The profile with another need of a section; null takes the need back and keeps what else the unit says of it. */
export function withNeed(
  profile: UnitProfile,
  place: Pick<UnitPatch, 'genre' | 'subtype' | 'section'>,
  need: NonNullable<UnitPatch['need']> | null,
): UnitProfile {
  const isHere = (patch: UnitPatch): boolean =>
    patch.genre === place.genre && patch.subtype === place.subtype && patch.section === place.section
  const standing: UnitPatch = profile.patches.find(isHere) ?? place
  const { need: _before, ...kept } = standing
  const patch: UnitPatch = need === null ? kept : { ...kept, need }
  const says = Object.keys(patch).some((key) => !PLACE.has(key))
  if (!profile.patches.some(isHere)) return says ? { ...profile, patches: [...profile.patches, patch] } : profile
  return { ...profile, patches: profile.patches.flatMap((other) => (!isHere(other) ? other : says ? patch : [])) }
}

const PLACE: ReadonlySet<string> = new Set(['genre', 'subtype', 'section'])

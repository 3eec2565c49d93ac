import type { Quorum } from './quorum.ts'
import type { UnitPatch } from './unit-patch.ts'
import type { UnitSection } from './unit-section.ts'
import type { UnitSubtype } from './unit-subtype.ts'

/** What a unit makes of a rule: another severity, or `off`, not looked for at all. */
export const UNIT_SEVERITIES = ['error', 'warning', 'info', 'off'] as const
export type UnitSeverity = (typeof UNIT_SEVERITIES)[number]

/** 本单位要求: everything that a unit changes, in one file. */
export interface UnitProfile {
  readonly schema: 1
  readonly name: string
  readonly patches: readonly UnitPatch[]
  readonly subtypes: readonly UnitSubtype[]
  readonly sections: readonly UnitSection[]
  /** Rule id → severity. A rule that this version does not know is kept. */
  readonly severities: Readonly<Record<string, UnitSeverity>>
  readonly quorum: readonly Quorum[]
  /** True: records are filed, so that signatures are demanded. */
  readonly archived: boolean
}

/** A unit that changes nothing. */
export const NO_UNIT: UnitProfile = {
  schema: 1,
  name: '',
  patches: [],
  subtypes: [],
  sections: [],
  severities: {},
  quorum: [],
  archived: false,
}

import { z } from 'zod'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { Wording } from './contract.ts'
import { type PlainIssue, plainIssues } from './plain-issues.ts'
import { UNIT_SEVERITIES, type UnitProfile } from './unit.ts'
import { type UnitChange, unitPatchSchema } from './unit-patch.ts'
import { checkReferences } from './unit-references.ts'
import { unitSectionSchema } from './unit-section.ts'
import { unitSubtypeSchema } from './unit-subtype.ts'
import { GENRES } from './vocabulary.ts'

const quorumSchema = z.looseObject({
  genre: z.enum(GENRES),
  subtype: z.string().min(1).optional(),
  of: z.enum(['attendance', 'vote']),
  basis: z.enum(['expected', 'present']),
  share: z.string().refine((share) => {
    const [, over = '', of = ''] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(share) ?? []
    return Number(over) > 0 && Number(over) <= Number(of)
  }, '应是不大于一的分数，如“1/2”“2/3”'),
  exceeds: z.boolean(),
})

const profileSchema = z.looseObject({
  schema: z.literal(1),
  name: z.string().min(1),
  patches: z.array(unitPatchSchema).default([]),
  subtypes: z.array(unitSubtypeSchema).default([]),
  sections: z.array(unitSectionSchema).default([]),
  severities: z
    .record(z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/, '不是规则的编号'), z.enum(UNIT_SEVERITIES))
    .default({}),
  quorum: z.array(quorumSchema).default([]),
  archived: z.boolean().default(false),
})

/** Reads a profile file. Refused with every fault that was found; what this version does not know is kept. */
export function readUnitProfile(json: string): Result<UnitProfile, readonly PlainIssue[]> {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    return fail([{ path: '', message: '不是有效的 JSON，读不出来' }])
  }
  return parseUnitProfile(value)
}

/** The same for a value that is no longer text. */
export function parseUnitProfile(value: unknown): Result<UnitProfile, readonly PlainIssue[]> {
  const parsed = plainIssues(profileSchema, value)
  if (!parsed.ok) return parsed
  const faults = checkReferences(parsed.value)
  return faults.length > 0 ? fail(faults) : ok(parsed.value)
}

/** The text of a profile file: read again it is the same profile. */
export function writeUnitProfile(profile: UnitProfile): string {
  return `${JSON.stringify(unitProfileJson(profile), null, 2)}\n`
}

/** A profile as its file holds it: wording as plain paragraphs. */
export function unitProfileJson(profile: UnitProfile): Readonly<Record<string, unknown>> {
  return {
    ...profile,
    patches: profile.patches.map(changeJson),
    subtypes: profile.subtypes.map((subtype) => ({ ...subtype, changes: subtype.changes.map(changeJson) })),
    sections: profile.sections.map(changeJson),
  }
}

function changeJson<T extends Pick<UnitChange, 'wording'>>(change: T): object {
  return change.wording ? { ...change, wording: change.wording.map(wayJson) } : change
}

function wayJson({ paragraphs }: Wording): string | readonly string[] {
  const [only] = paragraphs
  return paragraphs.length === 1 && only !== undefined ? only : paragraphs
}

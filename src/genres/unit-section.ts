import { z } from 'zod'
import type { Wording } from './contract.ts'
import type { Pattern } from './pattern.ts'
import { NEEDS, NOT_TOLD, unitIdSchema, unitNameSchema } from './unit-patch.ts'
import {
  GENRES,
  type GenreId,
  type Named,
  SECTIONS,
  type SectionId,
  type UnitSectionId,
  type Zone,
} from './vocabulary.ts'
import { patternSchema, wordingsSchema } from './wording-schema.ts'
import { witnessesOf } from './wording-witness.ts'

/** A section that a unit adds to a genre. Its name stands before a colon as a label, beside the labels that are given. */
export interface UnitSection {
  readonly genre: GenreId
  readonly id: UnitSectionId
  readonly name: Named
  readonly zone: Exclude<Zone, 'title'>
  /** The section behind which it stands; absent: the last place of its zone. */
  readonly after?: SectionId | undefined
  /** Absent: it may be there. A patch may say otherwise for one subtype. */
  readonly need?: 'demand' | 'suggest' | 'off' | undefined
  /** Absent: the name, a colon and a place to fill in. */
  readonly wording?: readonly Wording[] | undefined
  readonly kernels?: readonly Pattern[] | undefined
  readonly phrases?: readonly string[] | undefined
  readonly labels?: readonly string[] | undefined
}

const ZONES_OF_TEXT = ['opening', 'items', 'closing', 'after'] as const

export const unitSectionSchema = z
  .looseObject({
    genre: z.enum(GENRES),
    id: unitIdSchema,
    name: unitNameSchema,
    zone: z.enum(ZONES_OF_TEXT),
    after: z.union([z.enum(SECTIONS), unitIdSchema]).optional(),
    need: z.enum(NEEDS).optional(),
    wording: wordingsSchema('meeting').optional(),
    kernels: z.array(patternSchema).optional(),
    phrases: z.array(z.string().min(1)).optional(),
    labels: z.array(z.string().min(1)).optional(),
  })
  .superRefine((section, context) => {
    for (const [index, way] of (section.wording ?? []).entries())
      if (witnessesOf(way, 'meeting', section.kernels ?? [], [section.name.zh, ...(section.labels ?? [])]) === null)
        context.addIssue({ code: 'custom', message: NOT_TOLD, path: ['wording', index], input: section })
  })

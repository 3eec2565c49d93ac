import { z } from 'zod'
import type { Pattern } from './pattern.ts'
import { readChange, type UnitChange, unitChangeSchema, unitIdSchema, unitNameSchema } from './unit-patch.ts'
import { GENRES, type GenreId, type Named } from './vocabulary.ts'
import { patternSchema } from './wording-schema.ts'

/** A 会议类型 of a unit's own: like another one, but for its changes. */
export interface UnitSubtype {
  readonly genre: GenreId
  readonly id: string
  readonly name: Named
  /** Patterns that tell it in a title or the first paragraphs. */
  readonly cues: readonly Pattern[]
  /** A built-in subtype, or `*`: what holds when the subtype is unclear. */
  readonly basedOn: string
  readonly changes: readonly UnitChange[]
}

export const unitSubtypeSchema = z
  .looseObject({
    genre: z.enum(GENRES),
    id: unitIdSchema,
    name: unitNameSchema,
    cues: z.array(patternSchema).min(1),
    basedOn: z.string().min(1).default('*'),
    changes: z.array(unitChangeSchema).default([]),
  })
  .transform(
    (subtype, context): UnitSubtype => ({
      ...subtype,
      changes: subtype.changes.map((change, index) => readChange(subtype.genre, change, context, ['changes', index])),
    }),
  )

import { z } from 'zod'
import type { Wording } from './contract.ts'
import { CONTRACTS } from './generated/contracts.ts'
import type { Pattern } from './pattern.ts'
import { parsePlainly } from './plain-issues.ts'
import { GENRES, type GenreId, type Named, SECTIONS, type SectionId, type UnitSectionId } from './vocabulary.ts'
import { namedSchema, patternSchema, wordingsSchema } from './wording-schema.ts'
import { witnessesOf } from './wording-witness.ts'

/**
 * What a unit changes in one section. `demand` required, `suggest` only a hint before submission, `off` neither asked for
 * nor composed. `wording` goes before a template's; phrases, labels and kernels are added to ours.
 */
export interface UnitChange {
  readonly section: SectionId
  readonly need?: 'demand' | 'suggest' | 'off' | undefined
  readonly name?: Named | undefined
  readonly wording?: readonly Wording[] | undefined
  readonly kernels?: readonly Pattern[] | undefined
  readonly phrases?: readonly string[] | undefined
  readonly labels?: readonly string[] | undefined
}

/** A change of one genre. `subtype` absent: in every subtype. */
export interface UnitPatch extends UnitChange {
  readonly genre: GenreId
  readonly subtype?: string | undefined
}

export const NEEDS = ['demand', 'suggest', 'off'] as const

/** The id of what a unit adds: `unit-` and small letters, digits, hyphens. */
export const unitIdSchema = z
  .string()
  .regex(/^unit-[a-z0-9-]{1,60}$/, '须以“unit-”开头，后面用小写字母、数字和“-”')
  .transform((id) => id as UnitSectionId)

/** A name in both languages, or one that holds for both. */
export const unitNameSchema = z
  .union([z.string().min(1), namedSchema])
  .transform((name): Named => (typeof name === 'string' ? { zh: name, en: name } : name))

const isUnitSection = (id: SectionId): id is UnitSectionId => id.startsWith('unit-')

const changeFields = {
  section: z.union([z.enum(SECTIONS), unitIdSchema]),
  need: z.enum(NEEDS).optional(),
  name: unitNameSchema.optional(),
  wording: z.unknown().optional(),
  kernels: z.array(patternSchema).optional(),
  phrases: z.array(z.string().min(1)).optional(),
  labels: z.array(z.string().min(1)).optional(),
}

/** The stored or imported form of a patch: wording as a list of paragraphs or lists of paragraphs, checked as a template's is. */
export const unitPatchSchema = z
  .looseObject({ genre: z.enum(GENRES), subtype: z.string().min(1).optional(), ...changeFields })
  .transform(
    ({ genre, subtype, ...change }, context): UnitPatch => ({
      genre,
      ...(subtype !== undefined && { subtype }),
      ...readChange(genre, change, context),
    }),
  )

/** A change inside an own subtype, whose genre is known from outside: read it with `readChange`. */
export const unitChangeSchema = z.looseObject(changeFields)

/** Checks a change against the genre: the section is there, its wording can be written and be told again. */
export function readChange(
  genre: GenreId,
  change: z.output<typeof unitChangeSchema>,
  context: z.RefinementCtx,
  at: readonly PropertyKey[] = [],
): UnitChange {
  const { wording, ...rest } = change
  const section = CONTRACTS.find((contract) => contract.genre === genre)?.sections.find(({ id }) => id === rest.section)
  if (!section && !isUnitSection(rest.section))
    context.addIssue({ code: 'custom', message: '这个文种没有这一节', path: [...at, 'section'], input: change })
  if (wording === undefined) return rest
  const scope = section?.each ? 'item' : 'meeting'
  const parsed = parsePlainly(wordingsSchema(scope), wording)
  if (!parsed.ok) {
    for (const { message, path } of parsed.error)
      context.addIssue({ code: 'custom', message, path: [...at, 'wording', ...path], input: change })
    return rest
  }
  const known = [...(section?.kernels ?? []), ...(rest.kernels ?? [])]
  const labels = [...(section?.labels ?? []), ...(rest.labels ?? [])]
  for (const [index, way] of parsed.value.entries())
    if (witnessesOf(way, scope, known, labels) === null)
      context.addIssue({ code: 'custom', message: NOT_TOLD, path: [...at, 'wording', index], input: change })
  return { ...rest, wording: parsed.value }
}

export const NOT_TOLD = '这样写，以后认不出是哪一节：请至少连续写四个固定的字，或者用冒号前的词开头'

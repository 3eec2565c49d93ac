import { z } from 'zod'
import type { Wording } from './contract.ts'
import { CONTRACTS } from './generated/contracts.ts'
import { GENRES, type GenreId, type Named, SECTIONS, type SectionId } from './vocabulary.ts'
import { namedSchema, patternSchema, wordingsSchema } from './wording-schema.ts'

/**
 * 本单位要求: what a unit changes in one section of one genre. `subtype` absent: in every subtype. `demand` required,
 * `suggest` only a hint before submission, `off` neither asked for nor composed. `wording` goes before a template's;
 * phrases, labels and kernels are added to ours.
 */
export interface UnitPatch {
  readonly genre: GenreId
  readonly subtype?: string | undefined
  readonly section: SectionId
  readonly need?: 'demand' | 'suggest' | 'off' | undefined
  readonly name?: Named | undefined
  readonly wording?: readonly Wording[] | undefined
  readonly kernels?: readonly string[] | undefined
  readonly phrases?: readonly string[] | undefined
  readonly labels?: readonly string[] | undefined
}

/** The stored or imported form of a patch: wording as a list of paragraphs or lists of paragraphs, checked as a template's is. */
export const unitPatchSchema = z
  .looseObject({
    genre: z.enum(GENRES),
    subtype: z.string().min(1).optional(),
    section: z.enum(SECTIONS),
    need: z.enum(['demand', 'suggest', 'off']).optional(),
    name: namedSchema.optional(),
    wording: z.unknown().optional(),
    kernels: z.array(patternSchema).optional(),
    phrases: z.array(z.string().min(1)).optional(),
    labels: z.array(z.string().min(1)).optional(),
  })
  .transform((patch, context): UnitPatch => {
    const { wording, ...rest } = patch
    const section = CONTRACTS.find((contract) => contract.genre === patch.genre)?.sections.find(
      (candidate) => candidate.id === patch.section,
    )
    if (!section) context.addIssue({ code: 'custom', message: '这个文种没有这一节', path: ['section'] })
    if (wording === undefined) return rest
    const parsed = wordingsSchema(section?.each ? 'item' : 'meeting').safeParse(wording)
    if (parsed.success) return { ...rest, wording: parsed.data }
    for (const { message, path } of parsed.error.issues)
      context.addIssue({ code: 'custom', message, path: ['wording', ...path] })
    return rest
  })

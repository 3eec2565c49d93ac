import { z } from 'zod'
import type { Wording } from './contract.ts'
import type { ContractData } from './contract-schema.ts'
import type { Template } from './template.ts'
import { SECTIONS, type SectionId } from './vocabulary.ts'
import { namedSchema, wordingsSchema } from './wording-schema.ts'

/**
 * The shape of a template file of one genre: `templates/<genre>/<subtype>.yaml`. The genre and the subtype come from the
 * file's place, so that they are said once.
 */
export function templateFileSchema(contract: ContractData, fileName: string) {
  const entries = contract.sections.map(
    (section) => [section.id, wordingsSchema(section.each ? 'item' : 'meeting').optional()] as const,
  )
  const subtypes = contract.rows.map((row) => row.id).filter((id) => id !== '*')
  return z
    .strictObject({
      name: namedSchema,
      version: z.number().int().positive(),
      order: z.array(z.enum(SECTIONS)).optional(),
      wording: z.strictObject(Object.fromEntries(entries)),
    })
    .transform((file, context): Template => {
      const subtype = subtypes
        .filter((id) => fileName === id || fileName.startsWith(`${id}-`))
        .toSorted((a, b) => b.length - a.length)[0]
      if (!subtype) context.addIssue(`“${fileName}”不是${contract.name.zh}的会议类型`)
      const wording = Object.fromEntries(
        Object.entries(file.wording).filter((entry): entry is [SectionId, Wording[]] => entry[1] !== undefined),
      )
      return {
        id: `${contract.genre}/${fileName}`,
        genre: contract.genre,
        subtype: subtype ?? '',
        name: file.name,
        version: file.version,
        ...(file.order && { order: file.order }),
        wording,
      }
    })
}

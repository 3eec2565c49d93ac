import { z } from 'zod'
import type { ContractSection, Demand } from './contract.ts'
import { readDemandCell } from './demand-cell.ts'
import type { Pattern } from './pattern.ts'
import {
  FACETS,
  type FacetId,
  GENRES,
  type GenreId,
  type Named,
  SECTIONS,
  type SectionId,
  ZONES,
} from './vocabulary.ts'
import { namedSchema, patternSchema, wordingsSchema } from './wording-schema.ts'

const sourceSchema = z.strictObject({ kind: z.enum(['standard', 'regulation', 'practice']), text: namedSchema })

const sectionBase = {
  id: z.enum(SECTIONS),
  name: namedSchema,
  zone: z.enum(ZONES),
  source: sourceSchema,
  kernels: z.array(patternSchema).default([]),
  phrases: z.array(z.string().min(1)).default([]),
  labels: z.array(z.string().min(1)).default([]),
}
const sectionSchema = z.union([
  z.strictObject({ ...sectionBase, each: z.enum(['agenda', 'matters']), skeleton: wordingsSchema('item') }),
  z.strictObject({ ...sectionBase, skeleton: wordingsSchema('meeting') }),
])

/** A finer kind of a section, told by its kernels; written to `data.facet`. */
const facetSchema = z.strictObject({
  id: z.enum(FACETS),
  section: z.enum(SECTIONS),
  kernels: z.array(patternSchema).min(1),
})

const rowSchema = z.strictObject({
  id: z.string().min(1),
  name: namedSchema,
  /** One cell a column, separated by blanks. */
  cells: z.string().min(1),
  /** What tells this subtype in a title or the first paragraphs. */
  cues: z.array(patternSchema).default([]),
  /** Of these sections at least two must be there, or it is another subtype. */
  shown: z.array(z.enum(SECTIONS)).default([]),
  /** What else a reader should know; not used by the program. */
  note: z.string().optional(),
})

/** A contract as a clerk writes it: `templates/contracts/<genre>.yaml`. */
export const contractFileSchema = z
  .strictObject({
    genre: z.enum(GENRES),
    name: namedSchema,
    /** What tells the genre in running text, where no title names it. */
    signs: z.array(patternSchema).default([]),
    sections: z.array(sectionSchema).min(1),
    /** The sections of the table. A section that is not among them is optional in every subtype. */
    columns: z.array(z.enum(SECTIONS)).min(1),
    /** The first row is `*`: the subtype is unclear. */
    rows: z.array(rowSchema).min(1),
    facets: z.array(facetSchema).default([]),
  })
  .transform((file, context): ContractData => {
    const ids = file.sections.map((section) => section.id)
    for (const id of ids) if (ids.filter((other) => other === id).length > 1) context.addIssue(`“${id}”写了两次`)
    for (const id of file.columns) if (!ids.includes(id)) context.addIssue(`columns 里的“${id}”在 sections 里没有`)
    for (const { id, section } of file.facets)
      if (!ids.includes(section)) context.addIssue(`facets 里“${id}”的“${section}”在 sections 里没有`)
    const rows = file.rows.map((row) => {
      const cells = row.cells.trim().split(/\s+/)
      if (cells.length !== file.columns.length)
        context.addIssue(`“${row.id}”一行有${cells.length}格，应有${file.columns.length}格`)
      const demands: Partial<Record<SectionId, Demand>> = {}
      for (const [index, section] of file.columns.entries()) {
        const demand = readDemandCell(cells[index] ?? '')
        if (demand) demands[section] = demand
        else context.addIssue(`“${row.id}”一行“${section}”一格的“${cells[index] ?? ''}”看不懂`)
      }
      return { id: row.id, name: row.name, cues: row.cues, shown: row.shown, demands }
    })
    if (rows[0]?.id !== '*') context.addIssue('第一行须是“*”')
    return { genre: file.genre, name: file.name, signs: file.signs, sections: file.sections, rows, facets: file.facets }
  })

/** A contract as the program keeps it: all subtypes of one genre. */
export interface ContractData {
  readonly genre: GenreId
  readonly name: Named
  /** Patterns that tell the genre in running text, where no title names it. */
  readonly signs: readonly Pattern[]
  readonly sections: readonly Omit<ContractSection, 'demand'>[]
  readonly rows: readonly {
    readonly id: string
    readonly name: Named
    /** Patterns that tell this subtype in a title or the first paragraphs. */
    readonly cues: readonly Pattern[]
    /** Of these sections at least two must be there, or it is another subtype. */
    readonly shown: readonly SectionId[]
    readonly demands: Readonly<Partial<Record<SectionId, Demand>>>
  }[]
  /** Finer kinds of its sections. */
  readonly facets: readonly Facet[]
}

/** A finer kind of a section (表决 of an item, 应到实到 of the attendees): never a section of its own. */
export interface Facet {
  readonly id: FacetId
  readonly section: SectionId
  /** One of them holds in the section's text. */
  readonly kernels: readonly Pattern[]
}

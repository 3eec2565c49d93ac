import { z } from 'zod'
import { ROLES } from '#src/core/draft.ts'
import type { Paragraph } from '#src/core/draft-builder.ts'
import { agendaItemSchema, meetingSchema } from '#src/meeting/facts.ts'

const mark = z.looseObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  bold: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
})

/** A composed block as core's Paragraph has it. */
const paragraphSchema = z.looseObject({
  role: z.enum(ROLES),
  text: z.string(),
  label: z.looseObject({ text: z.string(), auto: z.boolean() }).exactOptional(),
  list: z.looseObject({ ordered: z.boolean(), level: z.number().int().nonnegative() }).exactOptional(),
  cell: z
    .looseObject({ table: z.number(), row: z.number(), col: z.number(), rowSpan: z.number(), colSpan: z.number() })
    .exactOptional(),
  marks: z.array(mark).exactOptional(),
  origin: z
    .looseObject({ section: z.string(), item: z.string().exactOptional(), template: z.string() })
    .exactOptional(),
}) satisfies z.ZodType<Paragraph>
const blocksSchema: z.ZodType<readonly Paragraph[]> = z.array(paragraphSchema)

/** A meeting file without its agenda, whose items are records of their own. */
export const meetingBodySchema = meetingSchema.omit({ agenda: true })

/** One 议程项; its record's parent is the meeting. `order` sorts by code unit; `done` is the hand tick 已写 (epoch ms). */
export const agendaItemBodySchema = agendaItemSchema.omit({ id: true }).extend({
  order: z.string().min(1),
  done: z.looseObject({ at: z.number() }).nullable(),
})

/** Where the document was seen: origin and path of its address, never the query, which may hold tokens. */
const hintsSchema = z.looseObject({
  url: z
    .string()
    .regex(/^[^?#]*$/)
    .nullable(),
  title: z.string(),
  firstHeading: z.string().nullable(),
})

/** Ties an open document to a meeting. `base` is what was composed, never what the editor holds. */
export const paperBodySchema = z.looseObject({
  meetingId: z.string().min(1),
  genre: z.string(),
  subtype: z.string().nullable(),
  template: z.string(),
  templateVersion: z.number().int().positive(),
  base: blocksSchema,
  hints: hintsSchema,
  /** Hand ticks 已写 by section or item key, epoch ms. */
  ticks: z.record(z.string(), z.number()),
  /** The user said that this document belongs to no meeting; its record waits to be attached again. */
  detached: z.boolean().exactOptional(),
  /** Epoch ms of 已发出; null while it is a draft. */
  sentAt: z.number().nullable(),
})

/**
 * A finding that the user does not want to see: 这次不改 · 本稿不再提 · 以后不查这条. Quote and surroundings together hold
 * at most 80 characters of the text; `subject` names what is missing where nothing can be quoted. `document` is how a
 * document without a paper is known again.
 */
export const ignoreBodySchema = z.looseObject({
  paper: z.string().nullable(),
  rule: z.string().min(1),
  scope: z.enum(['once', 'paper', 'always']),
  quote: z.string().max(80),
  subject: z.string().exactOptional(),
  before: z.string().max(32).exactOptional(),
  after: z.string().max(32).exactOptional(),
  document: hintsSchema.exactOptional(),
})

/** One entry of 本单位要求 (a patch, an own section, a severity …): part and key name it, `order` is its place in the part. */
export const contractBodySchema = z.looseObject({
  part: z.string().min(1),
  key: z.string(),
  order: z.number().int().nonnegative(),
  value: z.json(),
})

/** One setting a record, so that two devices change different ones. */
export const settingBodySchema = z.looseObject({ key: z.string().min(1), value: z.json() })

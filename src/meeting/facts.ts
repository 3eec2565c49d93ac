import { z } from 'zod'

/** Someone named in a paper. `short` is how the person is called in speech (张县长). */
export const personSchema = z.looseObject({
  name: z.string().min(1),
  unit: z.string().optional(),
  title: z.string().optional(),
  short: z.string().optional(),
})
export type Person = z.infer<typeof personSchema>

/** Kinds of agenda items; wording for each stands in templates/contracts. Ids are public. */
export const ITEM_KINDS = [
  'relay',
  'brief',
  'read',
  'report',
  'award',
  'sign',
  'exchange',
  'pledge',
  'discuss',
  'review',
  'vote',
  'elect',
  'appoint',
  'comment',
  'duty',
  'poll',
  'address',
  'speech',
  'deploy',
  'visit',
  'film',
  'unveil',
  'plaque',
  'groundbreaking',
  'photo',
  'break',
  'anthem',
  'quorum',
  'introduce',
  'study',
  'host-summary',
  'other',
] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** One 议程项. `kind` that this version does not know is read as `other` and kept as it is. */
export const agendaItemSchema = z.looseObject({
  id: z.string().min(1),
  kind: z.string().min(1),
  title: z.string(),
  speakers: z.array(personSchema).optional(),
  standby: personSchema.optional(),
  minutes: z.number().int().positive().optional(),
  papers: z.array(z.string()).optional(),
})
export type AgendaItem = z.infer<typeof agendaItemSchema>

/** A meeting file: readable for ever, only `name` is required. `startsAt` is local time, `2026-11-23T09:00`. */
export const meetingSchema = z.looseObject({
  schema: z.literal(1),
  name: z.string().min(1),
  shortName: z.string().optional(),
  subtype: z.string().optional(),
  organiser: z.string().optional(),
  startsAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
    .optional(),
  place: z.string().optional(),
  host: personSchema.optional(),
  leaders: z.array(personSchema).optional(),
  attendees: z.array(z.string()).optional(),
  absent: z.array(personSchema).optional(),
  discipline: z.array(z.string()).optional(),
  agenda: z.array(agendaItemSchema).optional(),
  requirements: z.array(z.string()).optional(),
})
export type Meeting = z.infer<typeof meetingSchema>

/** The kind of an item as this version knows it. */
export function itemKind(item: Pick<AgendaItem, 'kind'>): ItemKind {
  return (ITEM_KINDS as readonly string[]).includes(item.kind) ? (item.kind as ItemKind) : 'other'
}

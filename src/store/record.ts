import { z } from 'zod'
import { textHash } from '#src/core/revision.ts'
import { HLC_PATTERN } from './hlc.ts'
import { canonicalJson } from './json.ts'

const replicaSchema = z.string().regex(/^[0-9A-Za-z][\w-]*$/)

/** The n-th change that a replica (one installation) made. No two changes ever share a dot. */
const dotSchema = z.tuple([replicaSchema, z.number().int().positive()])
export type Dot = z.infer<typeof dotSchema>

/** Per replica the highest n that this record's history holds. */
export type Seen = Readonly<Record<string, number>>

const markSchema = z.looseObject({ at: z.number(), by: z.string() })

/** One content that nobody who saw it has replaced. `at` is epoch ms, for display only; `hlc` only picks the shown head. */
const headSchema = z.looseObject({
  dot: dotSchema,
  hlc: z.string().regex(HLC_PATTERN),
  sha: z.string(),
  at: z.number(),
  schema: z.number().int().positive(),
  deleted: markSchema.nullable(),
  parent: z.string().nullable(),
  origin: z.looseObject({}).nullable(),
  body: z.unknown(),
})
export type Head = z.infer<typeof headSchema>

/** What a head says, without when and by whom it was said. */
export type Content = Pick<Head, 'schema' | 'deleted' | 'parent' | 'origin' | 'body'>

/**
 * What stands in the database and in a backup. Everything from `parent` down repeats the shown head (`createdAt` is the
 * earliest known), so that indexes and lists need not look into heads.
 */
export const recordSchema = z
  .looseObject({
    id: z.string().min(1),
    kind: z.string().min(1),
    createdAt: z.number(),
    heads: z.array(headSchema).min(1),
    seen: z.record(replicaSchema, z.number().int().positive()),
    parent: z.string().nullable(),
    schema: z.number().int().positive(),
    updatedAt: z.number(),
    hlc: z.string(),
    deleted: markSchema.nullable(),
    origin: z.looseObject({}).nullable(),
    sha: z.string(),
    body: z.unknown(),
  })
  .refine((record) => record.heads.every((head) => isSeen(record.seen, head.dot)), { path: ['seen'] })
export type StoredRecord = z.infer<typeof recordSchema>

/** True when a history with this vector holds the change. */
export function isSeen(seen: Seen, [replica, n]: Dot): boolean {
  return Object.hasOwn(seen, replica) && (seen[replica] ?? 0) >= n
}

/** The name of a content: equal for equal contents, whoever wrote them and when. */
export function contentSha(kind: string, content: Content): string {
  const { schema, parent, origin, body } = content
  return textHash(canonicalJson({ kind, schema, parent, origin, body, deleted: content.deleted !== null }))
}

/**
 * The head that is shown: the latest (by `hlc`) that is not deleted, so that a deletion never wins silently over a
 * concurrent edit; the latest deletion when there is nothing else.
 */
export function shownHead(heads: readonly Head[]): Head {
  const [first] = heads.filter((head) => head.deleted === null).toSorted(latestFirst)
  const shown = first ?? heads.toSorted(latestFirst)[0]
  if (!shown) throw new Error('a record without heads')
  return shown
}

/** The contents beside the shown one, latest first, identical ones once: 冲突副本. */
export function otherContents(record: Pick<StoredRecord, 'heads'>): Head[] {
  const told = new Set([shownHead(record.heads).sha])
  return record.heads.toSorted(latestFirst).filter((head) => {
    if (told.has(head.sha)) return false
    told.add(head.sha)
    return true
  })
}

/** Builds a record from its history. `rest` carries fields that this version does not know. */
export function recordOf(
  identity: Pick<StoredRecord, 'id' | 'kind' | 'createdAt'>,
  heads: readonly Head[],
  seen: Seen,
  rest: Readonly<Record<string, unknown>> = {},
): StoredRecord {
  const shown = shownHead(heads)
  return {
    ...rest,
    id: identity.id,
    kind: identity.kind,
    createdAt: identity.createdAt,
    heads: heads.toSorted(latestFirst),
    seen: Object.fromEntries(Object.entries(seen).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    parent: shown.parent,
    schema: shown.schema,
    updatedAt: shown.at,
    hlc: shown.hlc,
    deleted: shown.deleted,
    origin: shown.origin,
    sha: shown.sha,
    body: shown.body,
  }
}

/** The fields of a record that this version does not know. */
export function unknownFields(record: StoredRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !Object.hasOwn(recordSchema.shape, key)))
}

function latestFirst(a: Head, b: Head): number {
  return order(b.hlc, a.hlc) || order(b.dot[0], a.dot[0]) || b.dot[1] - a.dot[1] || order(b.sha, a.sha)
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

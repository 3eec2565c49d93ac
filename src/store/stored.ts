import { type BodyOf, isKind, type Kind, readBody } from './kinds.ts'
import { otherContents, type StoredRecord } from './record.ts'

/** What stands beside the shown content: another device changed the same record at the same time. */
export interface OtherContent {
  readonly sha: string
  /** Epoch ms. */
  readonly at: number
  readonly deleted: boolean
  readonly body: unknown
}

/** A record as the app sees it. */
export interface Stored<K extends Kind> {
  readonly id: string
  readonly kind: K
  /** The meeting of an agenda item or paper, the paper of an ignore; null for none. */
  readonly parent: string | null
  readonly body: BodyOf<K>
  /** Epoch ms, for display only. */
  readonly createdAt: number
  readonly updatedAt: number
  /** Epoch ms when it was deleted; null while it is not. */
  readonly deletedAt: number | null
  /** Where a copied record came from. */
  readonly origin: StoredRecord['origin']
  /** Names the shown content. */
  readonly sha: string
  /** 冲突副本, latest first; empty as a rule. */
  readonly others: readonly OtherContent[]
}

/** The view of a record of this kind; null when it is of another kind or cannot be read. */
export function storedOf<K extends Kind>(kind: K, record: StoredRecord): Stored<K> | null {
  if (record.kind !== kind || !isKind(record.kind)) return null
  const body = readBody(kind, record.schema, record.body)
  if (!body.ok) return null
  return {
    id: record.id,
    kind,
    parent: record.parent,
    body: body.value,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    deletedAt: record.deleted?.at ?? null,
    origin: record.origin,
    sha: record.sha,
    others: otherContents(record).map((head) => ({
      sha: head.sha,
      at: head.at,
      deleted: head.deleted !== null,
      body: head.body,
    })),
  }
}

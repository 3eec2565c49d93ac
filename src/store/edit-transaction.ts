import type { Desk } from './edit.ts'
import { EditRefused } from './failure.ts'
import { toJson } from './json.ts'
import { type BodyOf, bodySchemaOf, idOf, type Kind, keepUnknown, parentOf, readBody } from './kinds.ts'
import type { Content, StoredRecord } from './record.ts'
import { createRecord, markDeleted, revise, settle, unmarkDeleted } from './revise.ts'
import { type Stored, storedOf } from './stored.ts'

/** Where a new record goes. `id` makes it replace the record of that id, when there is one. */
export interface Place {
  readonly id?: string
  /** The meeting of an agenda item. Papers and ignores say it in their body. */
  readonly parent?: string
  /** Where a copied record came from. */
  readonly origin?: Readonly<Record<string, unknown>>
}

export interface ListFilter {
  readonly parent?: string
  /** true lists what carries a deletion mark instead: the 回收站. */
  readonly deleted?: boolean
}

/**
 * What can be done inside one edit. What it refuses ends the whole edit: `edit` answers with the failure and nothing is
 * written. Await nothing but its own promises inside an edit.
 */
export interface EditTransaction {
  get<K extends Kind>(kind: K, id: string): Promise<Stored<K> | null>
  /** In no order. */
  list<K extends Kind>(kind: K, filter?: ListFilter): Promise<Stored<K>[]>
  /** Creates a record, or replaces the content of the one with `place.id` (which also takes a deletion back). */
  put<K extends Kind>(kind: K, body: BodyOf<K>, place?: Place): Promise<Stored<K>>
  /** Refuses with `not-found` or `deleted`. An unchanged content is no change. */
  change<K extends Kind>(kind: K, id: string, next: (body: BodyOf<K>) => BodyOf<K>): Promise<Stored<K>>
  /** Marks as deleted; nothing is taken away. */
  remove(kind: Kind, id: string): Promise<void>
  restore<K extends Kind>(kind: K, id: string): Promise<Stored<K>>
  /** Decides between 冲突副本: this content replaces all of them. */
  settle<K extends Kind>(kind: K, id: string, body: BodyOf<K>): Promise<Stored<K>>
}

/** The face of a desk for the app: bodies are checked, kinds are typed. */
export function createEditTransaction(desk: Desk): EditTransaction {
  const taken = async (kind: Kind, id: string): Promise<StoredRecord> => {
    const record = await desk.take(id)
    if (!record || record.kind !== kind) throw new EditRefused({ code: 'not-found', id })
    return record
  }
  const laid = <K extends Kind>(kind: K, record: StoredRecord): Stored<K> => {
    desk.lay(record)
    return view(kind, record)
  }
  return {
    get: async (kind, id) => {
      const record = await desk.take(id)
      return record && storedOf(kind, record)
    },
    list: async (kind, filter = {}) => {
      const records = await desk.takeAll(kind, filter.parent)
      return records.filter((r) => (r.deleted !== null) === (filter.deleted ?? false)).map((r) => view(kind, r))
    },
    put: async (kind, body, place = {}) => {
      const id = place.id ?? idOf(kind, body, desk.newId)
      const before = await desk.take(id)
      if (before && before.kind !== kind) throw new EditRefused({ code: 'not-found', id })
      const shown = before && view(kind, before)
      const content = contentOf(kind, shown ? keepUnknown(kind, shown.body, body) : body, {
        parent: place.parent ?? before?.parent ?? null,
        origin: place.origin ?? before?.origin ?? null,
      })
      return laid(kind, before ? revise(before, content, desk.issue) : createRecord(id, kind, content, desk.issue))
    },
    change: async (kind, id, next) => {
      const before = await taken(kind, id)
      if (before.deleted) throw new EditRefused({ code: 'deleted', id })
      const { body } = view(kind, before)
      return laid(kind, revise(before, contentOf(kind, keepUnknown(kind, body, next(body)), before), desk.issue))
    },
    remove: async (kind, id) => {
      const before = await taken(kind, id)
      desk.lay(markDeleted(before, desk.identity.replica, desk.issue))
    },
    restore: async (kind, id) => {
      const before = await taken(kind, id)
      return laid(kind, before.deleted ? unmarkDeleted(before, desk.issue) : before)
    },
    settle: async (kind, id, body) => {
      const before = await taken(kind, id)
      const content = contentOf(kind, keepUnknown(kind, view(kind, before).body, body), before)
      return laid(kind, settle(before, content, desk.issue))
    },
  }
}

function view<K extends Kind>(kind: K, record: StoredRecord): Stored<K> {
  const stored = storedOf(kind, record)
  if (!stored) throw new EditRefused({ code: 'not-found', id: record.id })
  return stored
}

/** Checks a body and keeps exactly what was given of it, unknown fields included. */
function contentOf<K extends Kind>(
  kind: K,
  body: BodyOf<K>,
  place: { readonly parent: string | null; readonly origin: Content['origin'] },
): Content {
  const json = toJson(body)
  if (!json.ok)
    throw new EditRefused({ code: 'invalid', kind, path: json.error.map(String).join('.'), message: 'not JSON' })
  const schema = bodySchemaOf(kind)
  const read = readBody(kind, schema, json.value)
  if (!read.ok) throw new EditRefused({ code: 'invalid', kind, path: read.error.path, message: read.error.message })
  const parent = parentOf(kind, read.value, place.parent)
  if (kind === 'agendaItem' && parent === null)
    throw new EditRefused({ code: 'invalid', kind, path: 'parent', message: 'an agenda item belongs to a meeting' })
  return { schema, deleted: null, parent, origin: place.origin, body: json.value }
}

import type { Result } from '#src/core/result.ts'
import type { Database } from './database.ts'
import type { ListFilter } from './edit-transaction.ts'
import type { StoreFailure } from './failure.ts'
import type { Kind } from './kinds.ts'
import { readRecord } from './quarantine.ts'
import { type Stored, storedOf } from './stored.ts'
import { read } from './transaction.ts'

/** What was read, and the ids of records that could not be. */
interface Found<T> {
  readonly value: T
  readonly unreadable: readonly IDBValidKey[]
}

/** One record, deleted ones too; null when there is none of this kind under this id. */
export function readOne<K extends Kind>(
  db: Database,
  kind: K,
  id: string,
): Promise<Result<Found<Stored<K> | null>, StoreFailure>> {
  return read(db, ['records'], async (tx) => {
    const raw = await tx.objectStore('records').get(id)
    const record = raw === undefined ? null : readRecord(raw)
    if (!record) return { value: null, unreadable: [] }
    return record.ok ? { value: storedOf(kind, record.value), unreadable: [] } : { value: null, unreadable: [id] }
  })
}

/** All records of a kind, or those of one parent. One that cannot be read does not keep the others away. */
export function readMany<K extends Kind>(
  db: Database,
  kind: K,
  filter: ListFilter,
): Promise<Result<Found<Stored<K>[]>, StoreFailure>> {
  return read(db, ['records'], async (tx) => {
    const records = tx.objectStore('records')
    const raws: { id: string }[] =
      filter.parent === undefined
        ? await records.index('kind').getAll(kind)
        : await records.index('kind-parent').getAll([kind, filter.parent])
    const value: Stored<K>[] = []
    const unreadable: IDBValidKey[] = []
    for (const raw of raws) {
      const record = readRecord(raw)
      const stored = record.ok ? storedOf(kind, record.value) : null
      if (!stored) unreadable.push(raw.id)
      else if ((stored.deletedAt !== null) === (filter.deleted ?? false)) value.push(stored)
    }
    return { value, unreadable }
  })
}

import type { Result } from '#src/core/result.ts'
import type { Change } from './changes.ts'
import type { Database } from './database.ts'
import type { StoreFailure } from './failure.ts'
import { mergeRecords } from './merge.ts'
import { type QuarantineEntry, quarantined, readRecord } from './quarantine.ts'
import { read, type Writing, write } from './transaction.ts'

/**
 * Moves records that cannot be read (those of `ids`, or any when it is null) into quarantine, whole. Answers what was
 * moved.
 */
export function setAside(
  db: Database,
  ids: readonly IDBValidKey[] | null,
  clock: () => number,
): Promise<Result<Change[], StoreFailure>> {
  return write(db, ['records', 'quarantine'], async (tx) => {
    const records = tx.objectStore('records')
    const raws: unknown[] =
      ids === null ? await records.getAll() : await Promise.all(ids.map((id) => records.get(id as string)))
    const moved: Change[] = []
    for (const raw of raws) {
      const record = raw === undefined ? null : readRecord(raw)
      if (!record || record.ok) continue
      const { id, kind } = raw as { id: string; kind?: unknown }
      await tx.objectStore('quarantine').put(quarantined(raw, record.error, clock()))
      await records.delete(id)
      moved.push({ id: String(id), kind: typeof kind === 'string' ? kind : '' })
    }
    return moved
  })
}

/** What is in quarantine, oldest first. */
export function readQuarantine(db: Database): Promise<Result<QuarantineEntry[], StoreFailure>> {
  return read(db, ['quarantine'], async (tx) => {
    const entries = await tx.objectStore('quarantine').getAll()
    return entries.toSorted((a, b) => a.at - b.at)
  })
}

/** Puts back what this version can read after all, merged with what has come since under the same id. */
export function takeBackReadable(db: Database): Promise<Result<Change[], StoreFailure>> {
  return write(db, ['records', 'quarantine'], async (tx) => {
    const changes: Change[] = []
    for (const entry of await tx.objectStore('quarantine').getAll()) {
      const change = await takeBack(tx, entry)
      if (change) changes.push(change)
    }
    return changes
  })
}

async function takeBack(tx: Writing, entry: QuarantineEntry): Promise<Change | null> {
  const record = readRecord(entry.raw)
  if (!record.ok) return null
  const { id, kind } = record.value
  const raw: unknown = await tx.objectStore('records').get(id)
  const standing = raw === undefined ? null : readRecord(raw)
  if (standing && (!standing.ok || standing.value.kind !== kind)) return null
  await tx.objectStore('records').put(standing ? mergeRecords(standing.value, record.value) : record.value)
  await tx.objectStore('quarantine').delete(entry.key)
  return { id, kind }
}

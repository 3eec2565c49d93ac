import type { Result } from '#src/core/result.ts'
import type { Change } from './changes.ts'
import type { Database } from './database.ts'
import type { StoreFailure } from './failure.ts'
import { issuer, loadIdentity, type Sources, saveIdentity } from './identity.ts'
import { dotKey, joinSeen, mergeRecords } from './merge.ts'
import { type QuarantineEntry, quarantined, readRecord } from './quarantine.ts'
import { type Head, isSeen, type StoredRecord, unknownFields } from './record.ts'
import { type Issue, withHeads } from './revise.ts'
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

/**
 * Puts back what this version can read after all, merged with what has come since under the same id. What was written
 * here meanwhile never saw the entry, though it counts on from the same dots: both contents are kept.
 */
export function takeBackReadable(db: Database, sources: Sources): Promise<Result<Change[], StoreFailure>> {
  return write(db, ['records', 'quarantine', 'meta'], async (tx) => {
    const identity = await loadIdentity(tx, sources.newId)
    const { counter } = identity
    const issue = issuer(identity, sources.clock)
    const changes: Change[] = []
    for (const entry of await tx.objectStore('quarantine').getAll()) {
      const change = await takeBack(tx, entry, issue)
      if (change) changes.push(change)
    }
    if (identity.counter > counter) await saveIdentity(tx, identity)
    return changes
  })
}

async function takeBack(tx: Writing, entry: QuarantineEntry, issue: Issue): Promise<Change | null> {
  const record = readRecord(entry.raw)
  if (!record.ok) return null
  const { id, kind } = record.value
  const raw: unknown = await tx.objectStore('records').get(id)
  const standing = raw === undefined ? null : readRecord(raw)
  if (standing && (!standing.ok || standing.value.kind !== kind)) return null
  const back = standing ? rejoin(standing.value, record.value, issue) : record.value
  await tx.objectStore('records').put(back)
  await tx.objectStore('quarantine').delete(entry.key)
  return { id, kind }
}

/**
 * Merges what comes back with what stands there. Contents that the merge would take for seen and replaced get new dots
 * and stand beside the others; they keep their time, so that what was written since stays the shown content.
 */
function rejoin(standing: StoredRecord, record: StoredRecord, issue: Issue): StoredRecord {
  const held = new Set(standing.heads.map(nameOf))
  const absent = record.heads.filter((head) => !held.has(nameOf(head)))
  const isDoomed = (head: Head): boolean => isSeen(standing.seen, head.dot)
  if (!absent.some(isDoomed)) return mergeRecords(standing, record)
  const joined = {
    ...unknownFields(record),
    ...standing,
    createdAt: Math.min(standing.createdAt, record.createdAt),
    seen: joinSeen(standing.seen, record.seen),
  }
  const back = absent.map((head) => (isDoomed(head) ? { ...head, dot: issue().dot } : head))
  return withHeads(joined, [...standing.heads, ...back])
}

const nameOf = (head: Head): string => `${dotKey(head)}:${head.sha}`

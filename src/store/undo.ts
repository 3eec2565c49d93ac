import type { Result } from '#src/core/result.ts'
import type { Database } from './database.ts'
import { type Desk, type EditPorts, performEdit, type Step } from './edit.ts'
import { EditRefused, type StoreFailure } from './failure.ts'
import type { Operation } from './operation.ts'
import { readRecord } from './quarantine.ts'
import type { Head, StoredRecord } from './record.ts'
import { headsWithout, reissue, withHeads } from './revise.ts'
import { read, write } from './transaction.ts'

/** How long (ms) an operation is kept at least, so that it can be undone: 30 days. */
export const KEPT_FOR = 30 * 86_400_000

/** What the user did in one go, latest first in a history. */
export interface HistoryEntry {
  readonly group: string
  readonly label: string
  /** Epoch ms of its last edit. */
  readonly at: number
  readonly records: readonly string[]
}

/** The last `limit` groups of edits. */
export function readHistory(db: Database, limit: number): Promise<Result<HistoryEntry[], StoreFailure>> {
  return read(db, ['operations'], async (tx) => {
    const groups = new Map<string, HistoryEntry>()
    let cursor = await tx.objectStore('operations').openCursor(null, 'prev')
    while (cursor) {
      const { group, label, at, record } = cursor.value
      const known = groups.get(group)
      if (!known && groups.size === limit) break
      const records = new Set(known?.records).add(record)
      groups.set(group, { group, label: known?.label ?? label, at: known?.at ?? at, records: [...records] })
      cursor = await cursor.continue()
    }
    return [...groups.values()]
  })
}

/**
 * Takes back what the edits of a group did, as a new edit (which can be undone itself). Refused as a whole with
 * `changed` when one of their contents has been replaced since, with `not-found` when the group is not kept.
 */
export function undoGroup(ports: EditPorts, group: string, step: Step): Promise<Result<null, StoreFailure>> {
  return performEdit(ports, step, async (desk) => {
    const operations = await desk.tx.objectStore('operations').index('group').getAll(group)
    if (operations.length === 0) throw new EditRefused({ code: 'not-found', id: group })
    const drafts = new Map<string, Draft>()
    for (const operation of operations.toSorted((a, b) => (a.id < b.id ? 1 : -1))) {
      const draft = drafts.get(operation.record) ?? (await open(desk, operation))
      drafts.set(operation.record, takeBack(draft, operation))
    }
    for (const { record, kept, back, unmade } of drafts.values()) {
      const deleted = { at: ports.clock(), by: desk.identity.replica }
      const fresh = [
        ...back.map((head) => reissue(record.kind, head, desk.issue)),
        ...unmade.map((head) => reissue(record.kind, { ...head, deleted }, desk.issue)),
      ]
      desk.lay(withHeads(record, [...kept, ...fresh]))
    }
    return null
  })
}

/** A record on its way back: heads that stay, contents to say again, contents to mark as deleted. */
interface Draft {
  readonly record: StoredRecord
  readonly kept: readonly Head[]
  readonly back: readonly Head[]
  readonly unmade: readonly Head[]
}

async function open(desk: Desk, operation: Operation): Promise<Draft> {
  const record = await desk.take(operation.record)
  if (!record) throw new EditRefused({ code: 'not-found', id: operation.record })
  return { record, kept: [...record.heads], back: [], unmade: [] }
}

function takeBack({ record, kept, back }: Draft, { before, after }: Operation): Draft {
  if (headsWithout(after, [...kept, ...back]).length > 0) throw new EditRefused({ code: 'changed', id: record.id })
  const unmade = before.length === 0 ? [...after] : []
  return { record, kept: headsWithout(kept, after), back: [...headsWithout(back, after), ...before], unmade }
}

/** Drops operations made before `before` (epoch ms) whose contents have been replaced since. Answers how many. */
export function pruneOperations(db: Database, before: number): Promise<Result<number, StoreFailure>> {
  return write(db, ['records', 'operations'], async (tx) => {
    let dropped = 0
    let cursor = await tx.objectStore('operations').openCursor()
    while (cursor) {
      const operation = cursor.value
      if (operation.at < before) {
        const record = readRecord(await tx.objectStore('records').get(operation.record))
        if (record.ok && headsWithout(operation.after, record.value.heads).length === operation.after.length) {
          await cursor.delete()
          dropped += 1
        }
      }
      cursor = await cursor.continue()
    }
    return dropped
  })
}

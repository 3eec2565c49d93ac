import type { Result } from '#src/core/result.ts'
import type { Change } from './changes.ts'
import type { Database } from './database.ts'
import { EditRefused, type StoreFailure } from './failure.ts'
import { type Identity, issuer, loadIdentity, type Sources, saveIdentity } from './identity.ts'
import type { Operation } from './operation.ts'
import { readRecord } from './quarantine.ts'
import type { StoredRecord } from './record.ts'
import { headsWithout, type Issue } from './revise.ts'
import { together, type Writing, write } from './transaction.ts'

/** What the user does, in the words of the interface; edits of one `group` are undone together. */
export type Step = string | { readonly label: string; readonly group: string }

/** The records as an edit sees them: what stands in the database with the edit's own changes on top. */
export interface Desk {
  readonly identity: Identity
  readonly issue: Issue
  readonly newId: () => string
  /** The record, deleted ones too; null when there is none or it cannot be read. */
  take(id: string): Promise<StoredRecord | null>
  takeAll(kind: string, parent: string | undefined): Promise<StoredRecord[]>
  lay(record: StoredRecord): void
  readonly tx: Writing
}

export interface EditPorts extends Sources {
  readonly db: Database
  readonly announce: (changes: readonly Change[]) => void
}

/**
 * One edit: `work` takes and lays records, then all of them, their operations and the identity are written in one strict
 * transaction. Nothing is written before `work` is through, so an edit that awaits something foreign (its transaction
 * is over by then) throws and leaves no half of itself. Announces the changes after `complete`.
 */
export async function performEdit<T>(
  ports: EditPorts,
  step: Step,
  work: (desk: Desk) => Promise<T>,
): Promise<Result<T, StoreFailure>> {
  const { label, group } = typeof step === 'string' ? { label: step, group: ports.newId() } : step
  let changes: Change[] = []
  const result = await write(ports.db, ['records', 'operations', 'meta'], async (tx) => {
    const identity = await loadIdentity(tx, ports.newId)
    const desk = createDesk(tx, identity, ports)
    const value = await work(desk)
    const operations = desk.changed().map(([before, after]) => operationOf(label, group, before, after))
    changes = operations.map(({ record, kind }) => ({ id: record, kind }))
    if (operations.length > 0) {
      await together([
        ...desk.changed().map(
          ([, after]) =>
            () =>
              tx.objectStore('records').put(after),
        ),
        ...operations.map((operation) => () => tx.objectStore('operations').put(operation)),
        () => saveIdentity(tx, identity),
      ])
    }
    return value
  })
  if (result.ok) ports.announce(changes)
  return result
}

type Pair = readonly [before: StoredRecord | null, after: StoredRecord]

function createDesk(tx: Writing, identity: Identity, sources: Sources): Desk & { changed(): Pair[] } {
  const laid = new Map<string, StoredRecord>()
  const found = new Map<string, StoredRecord | null>()
  return {
    identity,
    issue: issuer(identity, sources.clock),
    newId: sources.newId,
    tx,
    take: async (id) => {
      const mine = laid.get(id) ?? found.get(id)
      if (mine !== undefined) return mine
      const raw = await tx.objectStore('records').get(id)
      const record = raw === undefined ? null : open(raw)
      if (raw !== undefined && record === null) throw new EditRefused({ code: 'not-found', id })
      found.set(id, record)
      return record
    },
    takeAll: async (kind, parent) => {
      const records = tx.objectStore('records')
      const raws =
        parent === undefined
          ? await records.index('kind').getAll(kind)
          : await records.index('kind-parent').getAll([kind, parent])
      const byId = new Map<string, StoredRecord>()
      for (const raw of raws) {
        const record = open(raw)
        if (record === null) continue
        found.set(record.id, found.get(record.id) ?? record)
        byId.set(record.id, record)
      }
      for (const record of laid.values()) byId.set(record.id, record)
      return [...byId.values()].filter((r) => r.kind === kind && (parent === undefined || r.parent === parent))
    },
    lay: (record) => laid.set(record.id, record),
    changed: () =>
      [...laid.values()]
        .map((after): Pair => [found.get(after.id) ?? null, after])
        .filter(([before, after]) => before === null || headsWithout(after.heads, before.heads).length > 0),
  }
}

function open(raw: unknown): StoredRecord | null {
  const record = readRecord(raw)
  return record.ok ? record.value : null
}

function operationOf(label: string, group: string, before: StoredRecord | null, after: StoredRecord): Operation {
  const added = headsWithout(after.heads, before?.heads ?? [])
  const first = added.reduce((a, b) => (b.hlc < a.hlc ? b : a))
  return {
    id: first.hlc,
    group,
    label,
    at: first.at,
    record: after.id,
    kind: after.kind,
    before: before ? headsWithout(before.heads, after.heads) : [],
    after: added,
  }
}

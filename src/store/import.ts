import type { Result } from '#src/core/result.ts'
import type { Backup } from './backup.ts'
import type { Change } from './changes.ts'
import type { Database } from './database.ts'
import type { StoreFailure } from './failure.ts'
import { isReplicaForked, keepDoomed } from './fork.ts'
import { followHlc } from './hlc.ts'
import { type Identity, issuer, loadIdentity, type Sources, saveIdentity } from './identity.ts'
import { canonicalJson } from './json.ts'
import { mergeRecords } from './merge.ts'
import { type QuarantineEntry, quarantined, type ReadFault, readRecord } from './quarantine.ts'
import { contentSha, otherContents, recordOf, type StoredRecord, unknownFields } from './record.ts'
import { type Reading, read, together, type Writing, write } from './transaction.ts'

/**
 * What an import does or did, in records; each counts once. `conflicts`: the same record was changed here and there,
 * both contents are kept. `unreadable`: kept aside, whole.
 */
export interface ImportCounts {
  readonly added: number
  readonly updated: number
  readonly same: number
  readonly conflicts: number
  readonly unreadable: number
}

interface ImportPlan {
  readonly counts: ImportCounts
  readonly records: readonly StoredRecord[]
  readonly entries: readonly QuarantineEntry[]
  readonly identity: Identity
}

const STORES = ['records', 'quarantine', 'meta'] as const

/** Says what an import would do; writes nothing. */
export function previewImport(
  db: Database,
  sources: Sources,
  backup: Backup,
): Promise<Result<ImportCounts, StoreFailure>> {
  return read(db, STORES, async (tx) => (await plan(tx, sources, backup)).counts)
}

/**
 * Merges a backup in one transaction, record by record: a content is replaced only by one whose author had seen it.
 * Importing the same file again changes nothing.
 */
export async function importBackup(
  db: Database,
  sources: Sources,
  backup: Backup,
  announce: (changes: readonly Change[]) => void,
): Promise<Result<ImportCounts, StoreFailure>> {
  let changes: Change[] = []
  const result = await write(db, STORES, async (tx) => {
    const { counts, records, entries, identity } = await plan(tx, sources, backup)
    changes = records.map(({ id, kind }) => ({ id, kind }))
    await together([
      ...records.map((record) => () => tx.objectStore('records').put(record)),
      ...entries.map((entry) => () => tx.objectStore('quarantine').put(entry)),
      () => saveIdentity(tx, identity),
    ])
    return counts
  })
  if (result.ok) announce(changes)
  return result
}

async function plan(tx: Reading | Writing, sources: Sources, backup: Backup): Promise<ImportPlan> {
  const now = sources.clock()
  const identity = await loadIdentity(tx, sources.newId)
  const kept = new Set(await tx.objectStore('quarantine').getAllKeys())
  const raws: { id: string }[] = await tx.objectStore('records').getAll()
  const here = new Map(raws.map((raw) => [raw.id, raw]))
  const { incoming, unreadable } = sortOut(backup)
  const entries = new Map<string, QuarantineEntry>()
  const aside = (raw: unknown, fault: ReadFault): void => {
    const entry = quarantined(raw, fault, now)
    if (!kept.has(entry.key)) entries.set(entry.key, entry)
  }
  for (const { raw, fault } of unreadable) aside(raw, fault)

  const counts = { added: 0, updated: 0, same: 0, conflicts: 0, unreadable: unreadable.length }
  const pairs: [StoredRecord | null, StoredRecord][] = []
  for (const record of incoming.values()) {
    const raw = here.get(record.id)
    const standing = raw && readRecord(raw)
    if (standing?.ok && standing.value.kind !== record.kind) {
      aside(record, { code: 'kind', path: 'kind', message: `${standing.value.kind} here, ${record.kind} there` })
      counts.unreadable += 1
      continue
    }
    if (standing && !standing.ok) aside(raw, standing.error)
    pairs.push([standing?.ok ? standing.value : null, record])
  }

  const oldReplica = identity.replica
  const forked = isReplicaForked(identity, pairs)
  if (forked) Object.assign(identity, { replica: sources.newId(), counter: 0 })
  const issue = issuer(identity, sources.clock)
  const records: StoredRecord[] = []
  for (const [before, record] of pairs) {
    for (const { hlc } of record.heads) identity.hlc = followHlc(identity.hlc, hlc, now)
    const mine = before && forked ? keepDoomed(before, record, oldReplica, issue) : before
    const merged = mine ? mergeRecords(mine, record) : record
    const outcome = outcomeOf(before, merged)
    counts[outcome] += 1
    if (outcome !== 'same') records.push(merged)
  }
  return { counts, records, entries: [...entries.values()], identity }
}

function outcomeOf(before: StoredRecord | null, merged: StoredRecord): 'added' | 'updated' | 'same' | 'conflicts' {
  if (!before) return 'added'
  if (canonicalJson(before) === canonicalJson(merged)) return 'same'
  return otherContents(merged).length > otherContents(before).length ? 'conflicts' : 'updated'
}

/** Reads every record of a backup; two histories of one record in it are merged. */
function sortOut(backup: Backup): {
  incoming: Map<string, StoredRecord>
  unreadable: { raw: unknown; fault: ReadFault }[]
} {
  const incoming = new Map<string, StoredRecord>()
  const unreadable: { raw: unknown; fault: ReadFault }[] = []
  for (const raw of [...backup.records, ...backup.quarantine.map((entry) => entry.raw)]) {
    const record = readIncoming(raw)
    if (!record.ok) {
      unreadable.push({ raw, fault: record.error })
      continue
    }
    const other = incoming.get(record.value.id)
    if (!other) incoming.set(record.value.id, record.value)
    else if (other.kind === record.value.kind) incoming.set(other.id, mergeRecords(other, record.value))
    else unreadable.push({ raw, fault: { code: 'kind', path: 'kind', message: `also ${other.kind}` } })
  }
  return { incoming, unreadable }
}

/** Reads a record from elsewhere: every head must be what its hash says, and what repeats the shown head is worked out anew. */
function readIncoming(raw: unknown): Result<StoredRecord, ReadFault> {
  const framed = readRecord(raw)
  if (!framed.ok) return framed
  const record = framed.value
  const broken = record.heads.findIndex((head) => head.sha !== contentSha(record.kind, head))
  if (broken >= 0)
    return { ok: false, error: { code: 'record', path: `heads.${broken}.sha`, message: 'content and hash differ' } }
  return readRecord(recordOf(record, record.heads, record.seen, unknownFields(record)))
}

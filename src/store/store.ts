/**
 * Everything that the user saved, in one IndexedDB database.
 *
 * - `openStore(options)` opens it, or says why not in a value the panel can show; `exportRaw` (raw-export.ts) then reads
 *   what is readable.
 * - `createRepository(store, kind)` (repository.ts) has the records of one kind: get, list, put, change, remove, restore,
 *   settle, watch. Kinds and their bodies: kinds.ts.
 * - `store.edit(label, tx => …)` makes several changes one: a meeting with its reordered agenda is saved whole or not at
 *   all. The promise resolves after the transaction's `complete`: only then may 已保存 be shown.
 * - Whatever the world may answer is a `Result` with a `StoreFailure`; a rejected promise is a fault of ours.
 * - Nothing is ever taken away: deleting sets a mark, what another device changed at the same time stays beside the shown
 *   content (`Stored.others`) until `settle`, what cannot be read goes to quarantine, whole.
 */
import { ok, type Result } from '#src/core/result.ts'
import { type Backup, exportBackup } from './backup.ts'
import { type ChangeChannel, type ChangeListener, createNotifier } from './changes.ts'
import { type CloseReason, type Database, type OpenFailure, openDatabase } from './database.ts'
import { type EditPorts, performEdit, type Step } from './edit.ts'
import { createEditTransaction, type EditTransaction, type ListFilter } from './edit-transaction.ts'
import type { StoreFailure } from './failure.ts'
import { type ImportCounts, importBackup, previewImport } from './import.ts'
import type { Kind } from './kinds.ts'
import type { QuarantineEntry } from './quarantine.ts'
import { readMany, readOne } from './reading.ts'
import { readQuarantine, setAside, takeBackReadable } from './set-aside.ts'
import type { Stored } from './stored.ts'
import { type HistoryEntry, KEPT_FOR, pruneOperations, readHistory, undoGroup } from './undo.ts'
import { countUse, readUses, type Use } from './usage.ts'

export interface StoreOptions {
  readonly factory: IDBFactory
  /** Epoch ms. */
  readonly clock: () => number
  /** Random ids: `crypto.randomUUID`. */
  readonly newId: () => string
  /** The way to the other windows: `broadcastChanges('huigao')`. */
  readonly channel: ChangeChannel
  /** Told once when the connection is lost: `upgrade` a newer version is there (reopen the panel), `ended` by the browser. */
  readonly onClose: (reason: CloseReason) => void
  readonly name?: string
  /** How long (ms) older windows get to let go of the database; 3000. */
  readonly patience?: number
}

export interface Store {
  get<K extends Kind>(kind: K, id: string): Promise<Result<Stored<K> | null, StoreFailure>>
  /** In no order; agenda items by `inOrder` (order.ts). */
  list<K extends Kind>(kind: K, filter?: ListFilter): Promise<Result<Stored<K>[], StoreFailure>>
  /** One edit, one transaction. Give the same `group` to edits that are to be undone together. */
  edit<T>(step: Step, work: (tx: EditTransaction) => Promise<T>): Promise<Result<T, StoreFailure>>
  /** Takes a group of edits back, as a new edit. */
  undo(group: string, step: Step): Promise<Result<null, StoreFailure>>
  history(limit: number): Promise<Result<HistoryEntry[], StoreFailure>>
  /** Drops operations older than 30 days whose contents have been replaced since; answers how many. */
  prune(): Promise<Result<number, StoreFailure>>
  watch(listener: ChangeListener, signal: AbortSignal): void
  /** Looks through all records and lists what cannot be read. */
  quarantine(): Promise<Result<QuarantineEntry[], StoreFailure>>
  exportBackup(): Promise<Result<Backup, StoreFailure>>
  /** `backup` comes from `readBackup(text)` (backup.ts). */
  previewImport(backup: Backup): Promise<Result<ImportCounts, StoreFailure>>
  importBackup(backup: Backup): Promise<Result<ImportCounts, StoreFailure>>
  /** Counts a use of a snippet on this device. */
  countUse(id: string): Promise<Result<Use, StoreFailure>>
  uses(): Promise<Result<Use[], StoreFailure>>
  close(): void
}

/** Opens the store, and takes back from quarantine what this version can read. */
export async function openStore(options: StoreOptions): Promise<Result<Store, OpenFailure>> {
  const life = new AbortController()
  const opened = await openDatabase({
    ...options,
    onClose: (reason) => {
      life.abort()
      options.onClose(reason)
    },
  })
  if (!opened.ok) return opened
  const notifier = createNotifier(options.channel, life.signal)
  const taken = await takeBackReadable(opened.value, options)
  if (taken.ok) notifier.announce(taken.value)
  return ok(storeOver(opened.value, options, notifier, life))
}

function storeOver(
  db: Database,
  { clock, newId }: StoreOptions,
  { announce, watch }: ReturnType<typeof createNotifier>,
  life: AbortController,
): Store {
  const ports: EditPorts = { db, clock, newId, announce }
  const found = async <T>(
    read: Promise<Result<{ value: T; unreadable: readonly IDBValidKey[] }, StoreFailure>>,
  ): Promise<Result<T, StoreFailure>> => {
    const result = await read
    if (!result.ok) return result
    if (result.value.unreadable.length > 0) await sweep(result.value.unreadable)
    return ok(result.value.value)
  }
  /** When it does not succeed the records stay where they are, unread, and the next reading tries again. */
  const sweep = async (ids: readonly IDBValidKey[] | null): Promise<Result<null, StoreFailure>> => {
    const moved = await setAside(db, ids, clock)
    if (!moved.ok) return moved
    announce(moved.value)
    return ok(null)
  }
  return {
    get: (kind, id) => found(readOne(db, kind, id)),
    list: (kind, filter = {}) => found(readMany(db, kind, filter)),
    edit: (step, work) => performEdit(ports, step, (desk) => work(createEditTransaction(desk))),
    undo: (group, step) => undoGroup(ports, group, step),
    history: (limit) => readHistory(db, limit),
    prune: () => pruneOperations(db, clock() - KEPT_FOR),
    watch,
    quarantine: async () => {
      const swept = await sweep(null)
      return swept.ok ? readQuarantine(db) : swept
    },
    exportBackup: () => exportBackup(db, clock()),
    previewImport: (backup) => previewImport(db, { clock, newId }, backup),
    importBackup: (backup) => importBackup(db, { clock, newId }, backup, announce),
    countUse: (id) => countUse(db, id, clock()),
    uses: () => readUses(db),
    close: () => {
      life.abort()
      db.close()
    },
  }
}

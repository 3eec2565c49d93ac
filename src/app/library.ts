import { createStore } from 'zustand/vanilla'
import type { Result } from '#src/core/result.ts'
import type { Texts } from '#src/platform/i18n.ts'
import { type Backup, readBackup } from '#src/store/backup.ts'
import type { CloseReason, OpenFailure } from '#src/store/database.ts'
import type { StoreFailure } from '#src/store/failure.ts'
import type { RawExport, RawExportFailure } from '#src/store/raw-export.ts'
import type { Store } from '#src/store/store.ts'
import type { LibraryFace, LibraryState } from './app.ts'
import type { Notices } from './notices.ts'

export interface LibraryPorts {
  readonly texts: Texts
  readonly notices: Notices
  /** The local date, for the names of files. */
  readonly today: () => string
  open(onClose: (reason: CloseReason) => void): Promise<Result<Store, OpenFailure>>
  exportRaw(): Promise<Result<RawExport, RawExportFailure>>
  offerFile(text: string, fileName: string): void
  /** Where faults of ours are reported: `where` names the part. */
  fault(error: unknown, where: string): void
}

/** What the user saved: opened once, handed to everyone who works with it. */
export interface Library extends LibraryFace {
  /** Calls `use` with the store as soon as it is open, or `otherwise` when it cannot be opened. */
  whenOpen(use: (store: Store) => void, otherwise?: () => void): void
  store(): Store | null
  /** Says why something was not saved, and that the rest was kept. */
  sayNotSaved(failure: StoreFailure): void
}

interface Waiting {
  use(store: Store): void
  otherwise(): void
}

/** Opens the library in the background. The panel works without it, except for what must be saved. */
export function createLibrary(ports: LibraryPorts): Library {
  const { texts, notices } = ports
  const state = createStore<LibraryState>(() => ({ status: 'opening', reason: null, quarantined: 0 }))
  const life = new AbortController()
  let waiting: Waiting[] = []
  let open: Store | null = null
  let counting: Promise<void> | null = null
  let changedSince = false

  const take = (): Waiting[] => {
    const taken = waiting
    waiting = []
    return taken
  }

  function giveUp(status: 'blocked' | 'failed' | 'closed', reason: string): void {
    open = null
    life.abort()
    state.setState({ status, reason })
    for (const { otherwise } of take()) otherwise()
  }

  async function begin(): Promise<void> {
    const opened = await ports.open((reason) => giveUp('closed', reason))
    if (!opened.ok) return giveUp(opened.error.code === 'blocked' ? 'blocked' : 'failed', reasonOf(opened.error))
    // The browser may have ended the connection while it was being opened.
    if (life.signal.aborted) return
    const store = opened.value
    open = store
    state.setState({ status: 'ready', reason: null })
    for (const { use } of take()) use(store)
    store.watch(() => recount(store), life.signal)
    recount(store)
    await store.prune()
  }

  /** Counts what lies in quarantine; changes that come meanwhile are counted once, afterwards. */
  function recount(store: Store): void {
    changedSince = true
    counting ??= countAside(store)
      .catch((error: unknown) => ports.fault(error, 'library.quarantine'))
      .finally(() => {
        counting = null
      })
  }

  async function countAside(store: Store): Promise<void> {
    while (changedSince) {
      changedSince = false
      const aside = await store.quarantine()
      if (aside.ok) state.setState({ quarantined: aside.value.length })
    }
  }

  function sayNotSaved(failure: StoreFailure): void {
    if (failure.code === 'quota') notices.say('error', texts('saving.quota'))
    else if (failure.code === 'closed') notices.say('error', texts(closedKey(state.getState())))
    else notices.say('error', texts('saving.failed', [failure.code]))
  }

  async function merge(store: Store, backup: Backup): Promise<void> {
    const done = await store.importBackup(backup)
    if (!done.ok) return sayNotSaved(done.error)
    const { added, updated, conflicts, unreadable } = done.value
    const restored = texts('saving.imported', [added + updated + conflicts])
    notices.say('success', joined(restored, unreadable > 0 && texts('saving.importedAside', [unreadable])))
    recount(store)
  }

  begin().catch((error: unknown) => {
    ports.fault(error, 'library.open')
    if (!open) giveUp('failed', error instanceof Error ? error.name : String(error))
  })

  return {
    state,
    store: () => open,
    sayNotSaved,
    whenOpen(use, otherwise = () => undefined) {
      const { status } = state.getState()
      if (open) use(open)
      else if (status === 'opening') waiting.push({ use, otherwise })
      else otherwise()
    },
    async exportBackup() {
      const backup = await open?.exportBackup()
      if (!backup) return sayNotSaved({ code: 'closed' })
      if (!backup.ok) return sayNotSaved(backup.error)
      ports.offerFile(JSON.stringify(backup.value), `${texts('saving.backupName')}-${ports.today()}.json`)
      notices.say('success', texts('saving.backedUp', [backup.value.records.length]))
    },
    async importBackup(file) {
      const store = open
      if (!store) return sayNotSaved({ code: 'closed' })
      const backup = readBackup(await file.text())
      if (!backup.ok) {
        const { code } = backup.error
        const key = code === 'newer' ? 'saving.backupNewer' : 'saving.notABackup'
        return notices.say('error', texts(key, [file.name]))
      }
      const preview = await store.previewImport(backup.value)
      if (!preview.ok) return sayNotSaved(preview.error)
      const { added, updated, conflicts, unreadable } = preview.value
      if (added + updated + conflicts + unreadable === 0) return notices.say('info', texts('saving.nothingNew'))
      const counted = texts('saving.importPreview', [added, updated, conflicts])
      notices.say('info', joined(counted, unreadable > 0 && texts('saving.importUnreadable', [unreadable])), [
        {
          label: texts('saving.import'),
          run: () => void merge(store, backup.value).catch((error: unknown) => ports.fault(error, 'library.import')),
        },
      ])
    },
    async rescue() {
      const raw = await ports.exportRaw()
      if (!raw.ok) return notices.say('error', texts('saving.rescueFailed'))
      ports.offerFile(JSON.stringify(raw.value), `${texts('saving.rescueName')}-${ports.today()}.json`)
    },
  }
}

function closedKey({ status, reason }: LibraryState) {
  if (status !== 'closed') return 'saving.notOpen'
  return reason === ('ended' satisfies CloseReason) ? 'saving.ended' : 'saving.closed'
}

function joined(text: string, more: string | false): string {
  return more ? `${text} ${more}` : text
}

function reasonOf(failure: OpenFailure): string {
  if (failure.code === 'cannot-open') return failure.message
  return failure.code === 'damaged' ? `${failure.code}: ${failure.missing.join(', ')}` : failure.code
}

import { createStore } from 'zustand/vanilla'
import type { Result } from '#src/core/result.ts'
import type { Texts } from '#src/platform/i18n.ts'
import { readBackup } from '#src/store/backup.ts'
import type { CloseReason, OpenFailure } from '#src/store/database.ts'
import type { StoreFailure } from '#src/store/failure.ts'
import type { RawExport, RawExportFailure } from '#src/store/raw-export.ts'
import type { Store } from '#src/store/store.ts'
import type { LibraryFace, LibraryState } from './app.ts'
import type { Notices } from './notices.ts'

export interface LibraryPorts {
  readonly texts: Texts
  readonly notices: Notices
  readonly today: () => string
  open(onClose: (reason: CloseReason) => void): Promise<Result<Store, OpenFailure>>
  exportRaw(): Promise<Result<RawExport, RawExportFailure>>
  offerFile(text: string, fileName: string): void
}

/** What the user saved: opened once, handed to everyone who works with it. */
export interface Library extends LibraryFace {
  /** Calls `use` with the store as soon as it is open; never when it cannot be opened. */
  whenOpen(use: (store: Store) => void): void
  store(): Store | null
  /** Says why something was not saved, and that the rest was kept. */
  sayNotSaved(failure: StoreFailure): void
}

/** Opens the library in the background. The panel works without it, except for what must be saved. */
export function createLibrary(ports: LibraryPorts): Library {
  const { texts, notices } = ports
  const state = createStore<LibraryState>(() => ({ status: 'opening', reason: null, quarantined: 0 }))
  const waiting: ((store: Store) => void)[] = []
  let open: Store | null = null

  void ports
    .open(() => {
      open = null
      state.setState({ status: 'closed' })
    })
    .then(async (opened) => {
      if (!opened.ok) {
        state.setState({
          status: opened.error.code === 'blocked' ? 'blocked' : 'failed',
          reason: reasonOf(opened.error),
        })
        return
      }
      open = opened.value
      state.setState({ status: 'ready', reason: null })
      for (const use of waiting.splice(0)) use(open)
      const aside = await open.quarantine()
      if (aside.ok) state.setState({ quarantined: aside.value.length })
      await open.prune()
    })

  function sayNotSaved(failure: StoreFailure): void {
    if (failure.code === 'quota') notices.say('error', texts('saving.quota'))
    else if (failure.code === 'closed') notices.say('error', texts('saving.closed'))
    else notices.say('error', texts('saving.failed', [failure.code]))
  }

  return {
    state,
    store: () => open,
    sayNotSaved,
    whenOpen(use) {
      if (open) use(open)
      else waiting.push(use)
    },
    async exportBackup() {
      const backup = await open?.exportBackup()
      if (!backup) return
      if (!backup.ok) return sayNotSaved(backup.error)
      ports.offerFile(JSON.stringify(backup.value), `${texts('saving.backupName')}-${ports.today()}.json`)
      notices.say('success', texts('saving.backedUp', [backup.value.records.length]))
    },
    async importBackup(file) {
      const store = open
      if (!store) return
      const backup = readBackup(await file.text())
      if (!backup.ok) {
        const { code } = backup.error
        const key = code === 'newer' ? 'saving.backupNewer' : 'saving.notABackup'
        return notices.say('error', texts(key, [file.name]))
      }
      const preview = await store.previewImport(backup.value)
      if (!preview.ok) return sayNotSaved(preview.error)
      const { added, updated, conflicts } = preview.value
      if (added + updated + conflicts === 0) return notices.say('info', texts('saving.nothingNew'))
      notices.say('info', texts('saving.importPreview', [added, updated, conflicts]), [
        {
          label: texts('saving.import'),
          run: () =>
            void store
              .importBackup(backup.value)
              .then((done) =>
                done.ok ? notices.say('success', texts('saving.imported', [added + updated])) : sayNotSaved(done.error),
              ),
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

function reasonOf(failure: OpenFailure): string {
  if (failure.code === 'cannot-open') return failure.message
  return failure.code === 'damaged' ? `${failure.code}: ${failure.missing.join(', ')}` : failure.code
}

import { createStore } from 'zustand/vanilla'
import { NO_UNIT, type UnitProfile } from '#src/genres/unit.ts'
import { parseUnitProfile, readUnitProfile, unitProfileJson, writeUnitProfile } from '#src/genres/unit-profile.ts'
import type { Texts } from '#src/platform/i18n.ts'
import type { EditTransaction } from '#src/store/edit-transaction.ts'
import type { StoreFailure } from '#src/store/failure.ts'
import type { Store } from '#src/store/store.ts'
import type { Library } from './library.ts'
import type { Notices } from './notices.ts'
import type { UnitFace, UnitState } from './unit-face.ts'
import { assemble, entriesOf, type UnitEntry } from './unit-records.ts'

export interface UnitPorts {
  readonly texts: Texts
  readonly notices: Notices
  readonly library: Library
  readonly newId: () => string
  offerFile(text: string, fileName: string): void
  /** Where faults of ours are reported: `where` names the part. */
  fault(error: unknown, where: string): void
}

/** 本单位要求: what the unit changed, kept entry by entry, so that two devices may change different ones. */
export function createUnitProfile(ports: UnitPorts, signal: AbortSignal): UnitFace {
  const { texts, library, notices } = ports
  const state = createStore<UnitState>(() => ({ status: 'loading', profile: NO_UNIT, left: 0, refused: null }))
  let reloads = 0

  async function reload(store: Store): Promise<void> {
    reloads += 1
    const turn = reloads
    const records = await store.list('contract')
    // A later reading knows more, whichever answers first.
    if (turn !== reloads) return
    if (!records.ok) return fail()
    if (records.value.length === 0) return state.setState({ status: 'ready', profile: NO_UNIT, left: 0 })
    state.setState({ status: 'ready', ...assemble(records.value.map(({ body }) => body)) })
  }

  function fail(): void {
    if (state.getState().status === 'loading') state.setState({ status: 'failed' })
  }

  const reloadSoon = (store: Store) =>
    void reload(store).catch((error: unknown) => {
      ports.fault(error, 'unit.load')
      fail()
    })

  library.whenOpen((store) => {
    reloadSoon(store)
    store.watch((changes) => {
      if (changes.some(({ kind }) => kind === 'contract')) reloadSoon(store)
    }, signal)
  }, fail)

  function notSaved(failure: StoreFailure): false {
    library.sayNotSaved(failure)
    return false
  }

  /** Saves what `next` makes of the stored profile: only the entries that changed are written. */
  async function save(label: string, group: string, next: (profile: UnitProfile) => UnitProfile): Promise<boolean> {
    const store = library.store()
    if (!store) return notSaved({ code: 'closed' })
    const saved = await store.edit({ label, group }, (tx) => writeChange(tx, next))
    if (!saved.ok) return notSaved(saved.error)
    await reload(store)
    return true
  }

  async function undo(group: string): Promise<void> {
    const store = library.store()
    const undone = await store?.undo(group, texts('undo'))
    if (undone && !undone.ok) library.sayNotSaved(undone.error)
    if (store) await reload(store)
  }

  return {
    state,
    async importFile(file) {
      const read = readUnitProfile(await file.text())
      if (!read.ok) {
        state.setState({ refused: { fileName: file.name, faults: read.error } })
        notices.say('error', texts('unit.refused', [file.name, read.error.length]))
        return false
      }
      const group = ports.newId()
      const done = await save(file.name, group, () => read.value)
      if (!done) return false
      state.setState({ refused: null })
      const back = { label: texts('undo'), run: () => void undo(group) }
      notices.say('success', texts('unit.imported', [read.value.name]), [back])
      return true
    },
    forgetRefused: () => state.setState({ refused: null }),
    text: () => writeUnitProfile(state.getState().profile),
    exportFile() {
      const { profile } = state.getState()
      ports.offerFile(writeUnitProfile(profile), `${texts('unit.fileName')}.json`)
    },
    async change(next) {
      const { profile } = state.getState()
      const wanted = parseUnitProfile(unitProfileJson(named(next(profile))))
      if (!wanted.ok) {
        const [first] = wanted.error
        notices.say('error', texts('unit.notChanged', [first?.path ?? '', first?.message ?? '']))
        return false
      }
      return save(texts('unit.fileName'), ports.newId(), (stored) => named(next(stored)))
    },
  }
}

/** A unit may change something before it gives its name. */
function named(profile: UnitProfile): UnitProfile {
  return profile.name === '' ? { ...profile, name: '本单位' } : profile
}

/** Writes the entries that differ; entries that could not be put together stay as they are unless they are replaced. */
async function writeChange(tx: EditTransaction, next: (profile: UnitProfile) => UnitProfile): Promise<void> {
  const records = await tx.list('contract')
  const { profile } = records.length === 0 ? { profile: NO_UNIT } : assemble(records.map(({ body }) => body))
  const before = new Set(records.length === 0 ? [] : entriesOf(profile).map(nameOf))
  const after = entriesOf(next(profile))
  const wanted = new Set(after.map(nameOf))
  const stored = new Map(records.map(({ id, body }) => [nameOf(body), { id, text: JSON.stringify(body) }]))
  for (const entry of after) {
    const standing = stored.get(nameOf(entry))
    if (standing?.text !== JSON.stringify(entry)) await tx.put('contract', entry, standing ? { id: standing.id } : {})
  }
  for (const [name, { id }] of stored) if (before.has(name) && !wanted.has(name)) await tx.remove('contract', id)
}

function nameOf({ part, key }: UnitEntry): string {
  return `${part}:${key}`
}

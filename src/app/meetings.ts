import { createStore } from 'zustand/vanilla'
import { ok } from '#src/core/result.ts'
import { subtypesOf } from '#src/genres/resolve.ts'
import type { AgendaItem, Meeting } from '#src/meeting/facts.ts'
import type { Texts } from '#src/platform/i18n.ts'
import type { Store } from '#src/store/store.ts'
import type { MeetingsFace, MeetingsState, MeetingView } from './app.ts'
import { debounced } from './debounced.ts'
import type { Library } from './library.ts'
import { addItemAtEnd, loadMeetings, moveItemTo, writeMeeting } from './meeting-records.ts'
import type { Notices } from './notices.ts'

const SAVE_AFTER_MS = 400

export interface MeetingsPorts {
  readonly texts: Texts
  readonly notices: Notices
  readonly library: Library
  readonly newId: () => string
}

/** The meetings of this machine. What the user types is shown at once and saved 400 ms after the last key. */
export function createMeetings(ports: MeetingsPorts, signal: AbortSignal): MeetingsFace {
  const { texts, notices, library, newId } = ports
  const state = createStore<MeetingsState>(() => ({ status: 'loading', list: [], openId: null, saved: 'saved' }))
  const unsaved = new Map<string, Meeting>()
  let saving: Promise<void> = Promise.resolve()

  const saveSoon = debounced(() => void flush(), SAVE_AFTER_MS, signal)

  async function reload(store: Store): Promise<void> {
    const loaded = await loadMeetings(store)
    if (!loaded.ok) return state.setState({ status: 'failed' })
    // What is typed but not saved yet stays on the screen.
    const list = loaded.value.map((view) => ({ ...view, facts: unsaved.get(view.id) ?? view.facts }))
    state.setState((before) => ({
      status: 'ready',
      list,
      openId: list.some((view) => view.id === before.openId) ? before.openId : null,
    }))
  }

  library.whenOpen((store) => {
    void reload(store)
    store.watch((changes) => {
      if (changes.some(({ kind }) => kind === 'meeting' || kind === 'agendaItem')) void reload(store)
    }, signal)
  })

  const view = (id: string): MeetingView | undefined => state.getState().list.find((meeting) => meeting.id === id)

  function show(id: string, facts: Meeting): void {
    state.setState(({ list }) => ({
      list: list.map((meeting) => (meeting.id === id ? { ...meeting, facts } : meeting)),
    }))
  }

  function change(id: string, facts: Meeting): void {
    show(id, facts)
    unsaved.set(id, facts)
    state.setState({ saved: 'saving' })
    saveSoon()
  }

  // One flush after another: two at once would write the older facts last.
  function flush(): Promise<void> {
    saving = saving.then(async () => {
      const store = library.store()
      if (!store || unsaved.size === 0) return
      const batch = [...unsaved]
      const result = await store.edit(texts('meetingNew'), async (tx) => {
        for (const [id, facts] of batch) await writeMeeting(tx, id, named(facts))
      })
      if (!result.ok) {
        state.setState({ saved: 'failed' })
        return library.sayNotSaved(result.error)
      }
      for (const [id, facts] of batch) if (unsaved.get(id) === facts) unsaved.delete(id)
      if (unsaved.size === 0) state.setState({ saved: 'saved' })
    })
    return saving
  }

  const named = (facts: Meeting): Meeting => (facts.name.trim() ? facts : { ...facts, name: texts('meetingNew') })

  /** Saves what is pending, then makes one edit that can be undone from its notice. */
  async function step(label: string, work: Parameters<Store['edit']>[1], undoable?: string): Promise<boolean> {
    await flush()
    const store = library.store()
    if (!store) return false
    const group = newId()
    const result = await store.edit({ label, group }, work)
    if (!result.ok) {
      library.sayNotSaved(result.error)
      return false
    }
    await reload(store)
    const undo = () =>
      void store.undo(group, texts('undo')).then(async (undone) => {
        if (!undone.ok) library.sayNotSaved(undone.error)
        await reload(store)
      })
    if (undoable) notices.say('info', undoable, [{ label: texts('undo'), run: undo }])
    return true
  }

  return {
    state,
    kinds: subtypesOf('host-script'),
    change,
    flush,
    open(id) {
      void flush()
      state.setState({ openId: id })
    },
    async create() {
      const id = newId()
      const name = texts('meetingNew')
      if (await step(name, (tx) => tx.put('meeting', { schema: 1, name }, { id }))) state.setState({ openId: id })
      return id
    },
    async addItem(id) {
      const itemId = newId()
      await step(texts('meetingNew'), (tx) => addItemAtEnd(tx, id, { id: itemId, kind: 'speech', title: '' }))
      return itemId
    },
    changeItem(id, item: AgendaItem) {
      const facts = view(id)?.facts
      if (!facts) return
      change(id, { ...facts, agenda: (facts.agenda ?? []).map((other) => (other.id === item.id ? item : other)) })
    },
    async removeItem(id, itemId) {
      const item = view(id)?.facts.agenda?.find((other) => other.id === itemId)
      const title = item?.title || texts('untitledItem')
      await step(title, (tx) => tx.remove('agendaItem', itemId), texts('itemRemoved', [title]))
    },
    async moveItem(id, itemId, to) {
      await step(texts('meetingNew'), (tx) => moveItemTo(tx, id, itemId, to))
    },
    async remove(id) {
      const meeting = view(id)
      if (!meeting) return
      const removed = await step(
        meeting.facts.name,
        async (tx) => {
          await tx.remove('meeting', id)
          for (const item of await tx.list('agendaItem', { parent: id })) await tx.remove('agendaItem', item.id)
          return ok(null)
        },
        texts('meetingRemoved', [meeting.facts.name]),
      )
      if (removed) state.setState(({ openId }) => ({ openId: openId === id ? null : openId }))
    },
  }
}

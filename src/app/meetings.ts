import { createStore } from 'zustand/vanilla'
import { subtypesOf } from '#src/genres/resolve.ts'
import type { AgendaItem, Meeting } from '#src/meeting/facts.ts'
import type { Texts } from '#src/platform/i18n.ts'
import type { Store } from '#src/store/store.ts'
import type { MeetingsFace, MeetingsState, MeetingView } from './app.ts'
import { debounced } from './debounced.ts'
import type { Library } from './library.ts'
import { editBetween, editWithout, isEmptyEdit, joinEdits, type MeetingEdit, withEdit } from './meeting-edit.ts'
import { addItemAtEnd, loadMeetings, moveItemTo, removeMeeting, restoreMeeting, writeEdit } from './meeting-records.ts'
import type { Notices } from './notices.ts'

const SAVE_AFTER_MS = 400

export interface MeetingsPorts {
  readonly texts: Texts
  readonly notices: Notices
  readonly library: Library
  readonly newId: () => string
  /** Where faults of ours are reported: `where` names the part. */
  fault(error: unknown, where: string): void
}

/** The meetings of this machine. What the user types is shown at once and saved 400 ms after the last key. */
export function createMeetings(ports: MeetingsPorts, signal: AbortSignal): MeetingsFace {
  const { texts, notices, library, newId } = ports
  const state = createStore<MeetingsState>(() => ({ status: 'loading', list: [], openId: null, saved: 'saved' }))
  const queue = new Map<string, MeetingEdit>()
  let loaded: readonly MeetingView[] = []
  let reloads = 0
  let shownReload = 0
  let saving: Promise<void> = Promise.resolve()

  const saveSoon = debounced(() => void flush(), SAVE_AFTER_MS, signal)

  /** What is stored, with what is typed but not saved yet on top. */
  function show(): void {
    const list = loaded.map((view) => {
      const edit = queue.get(view.id)
      return edit ? { ...view, facts: withEdit(view.facts, edit) } : view
    })
    state.setState(({ openId }) => ({ list, openId: list.some((view) => view.id === openId) ? openId : null }))
  }

  async function reload(store: Store): Promise<void> {
    reloads += 1
    const turn = reloads
    const result = await loadMeetings(store)
    // Of two readings at once the later one knows more, whichever answers first.
    if (turn < shownReload) return
    shownReload = turn
    if (!result.ok) {
      if (state.getState().status === 'loading') state.setState({ status: 'failed' })
      return
    }
    loaded = result.value
    state.setState({ status: 'ready' })
    show()
  }

  const reloadSoon = (store: Store) =>
    void reload(store).catch((error: unknown) => {
      ports.fault(error, 'meetings.load')
      if (state.getState().status === 'loading') state.setState({ status: 'failed' })
    })

  library.whenOpen(
    (store) => {
      reloadSoon(store)
      store.watch((changes) => {
        if (changes.some(({ kind }) => kind === 'meeting' || kind === 'agendaItem')) reloadSoon(store)
      }, signal)
    },
    () => state.setState({ status: 'failed' }),
  )

  const view = (id: string): MeetingView | undefined => state.getState().list.find((meeting) => meeting.id === id)

  function change(id: string, facts: Meeting): void {
    const before = view(id)?.facts
    const edit = before && editBetween(before, facts)
    if (!edit || isEmptyEdit(edit)) return
    queue.set(id, joinEdits(queue.get(id), edit))
    show()
    state.setState({ saved: 'saving' })
    saveSoon()
  }

  // One flush after another: two at once would write the older facts last.
  function flush(): Promise<void> {
    saving = saving.then(saveAll).catch((error: unknown) => {
      state.setState({ saved: 'failed' })
      ports.fault(error, 'meetings.save')
    })
    return saving
  }

  async function saveAll(): Promise<void> {
    if (queue.size === 0) return state.setState({ saved: 'saved' })
    const store = library.store()
    if (!store) {
      state.setState({ saved: 'failed' })
      return library.sayNotSaved({ code: 'closed' })
    }
    const batch = [...queue]
    let failed = false
    for (const [id, edit] of batch) {
      try {
        if (!(await saveOne(store, id, edit))) failed = true
      } catch (error) {
        failed = true
        ports.fault(error, 'meetings.save')
      }
    }
    const left = queue.size > 0 ? 'saving' : 'saved'
    state.setState({ saved: failed ? 'failed' : left })
  }

  /** One meeting, one edit: what keeps this one from being saved does not keep the others. */
  async function saveOne(store: Store, id: string, edit: MeetingEdit): Promise<boolean> {
    const result = await store.edit(texts('meetingNew'), (tx) => writeEdit(tx, id, named(edit)))
    if (!result.ok && result.error.code !== 'deleted' && result.error.code !== 'not-found') {
      library.sayNotSaved(result.error)
      return false
    }
    // Read before the queue lets go, so that what was just saved never flickers back to what was before.
    await reload(store)
    const rest = editWithout(queue.get(id) ?? edit, edit)
    if (isEmptyEdit(rest) || !result.ok) queue.delete(id)
    else queue.set(id, rest)
    show()
    if (!result.ok) sayGone(id, edit, result.error.code === 'deleted')
    return true
  }

  /** The meeting was removed in another window while it was typed into. */
  function sayGone(id: string, edit: MeetingEdit, restorable: boolean): void {
    const restore = () =>
      void step(edit.name, async (tx) => {
        await restoreMeeting(tx, id)
        await writeEdit(tx, id, named(edit))
      })
    const offer = restorable ? [{ label: texts('saving.restore'), run: restore }] : []
    // An offer that is no warning is never replaced by one that reads alike: two meetings may bear one name.
    notices.say(
      restorable ? 'info' : 'warning',
      texts(restorable ? 'saving.meetingDeleted' : 'saving.meetingGone', [edit.name]),
      offer,
    )
  }

  /** A meeting keeps a name, also while its field is empty. */
  function named(edit: MeetingEdit): MeetingEdit {
    if (!edit.fields.has('name') || String(edit.fields.get('name') ?? '').trim() !== '') return edit
    return { ...edit, fields: new Map([...edit.fields, ['name', texts('meetingNew')]]) }
  }

  /** Saves what is pending, then makes one edit that can be undone from its notice. */
  async function step(label: string, work: Parameters<Store['edit']>[1], undoable?: string): Promise<boolean> {
    await flush()
    const store = library.store()
    if (!store) {
      state.setState({ saved: 'failed' })
      library.sayNotSaved({ code: 'closed' })
      return false
    }
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
        (tx) => removeMeeting(tx, id),
        texts('meetingRemoved', [meeting.facts.name]),
      )
      if (removed) state.setState(({ openId }) => ({ openId: openId === id ? null : openId }))
    },
  }
}

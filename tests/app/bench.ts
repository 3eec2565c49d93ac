import type { LibraryPorts } from '#src/app/library.ts'
import { createLibrary } from '#src/app/library.ts'
import { createMeetings } from '#src/app/meetings.ts'
import { createNotices } from '#src/app/notices.ts'
import type { Texts } from '#src/platform/i18n.ts'
import type { CloseReason } from '#src/store/database.ts'
import { openStore, type Store } from '#src/store/store.ts'
import { createDevice, type Device, value } from '../store/bench.ts'

export { createDevice, type Device, value }

/** The key of a text and what is filled in. */
export const texts = ((key: string, filled?: unknown) =>
  Array.isArray(filled) ? `${key} ${filled.join(' ')}` : key) as unknown as Texts

let ids = 0
export const newId = (): string => {
  ids += 1
  return `id${ids}`
}

/** Waits until something holds; the test's own time limit ends a wait in vain. */
export async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1))
}

export interface Window {
  readonly notices: ReturnType<typeof createNotices>
  readonly library: ReturnType<typeof createLibrary>
  readonly meetings: ReturnType<typeof createMeetings>
  readonly faults: { readonly error: unknown; readonly where: string }[]
  readonly files: { readonly text: string; readonly name: string }[]
  /** What the browser tells this window when its connection ends. */
  close(reason: CloseReason): void
  store(): Store
  /** The facts of a meeting as this window shows them. */
  facts(id: string): NonNullable<ReturnType<Window['meetings']['state']['getState']>['list'][number]>['facts']
  /** The texts of its notices, latest first. */
  said(): string[]
  /** Presses the first button of the notice whose text begins so. */
  press(text: string): void
}

/** A panel's library and meetings over the database of a device; every call is another window of the same browser. */
export function openWindow(device: Device, over: Partial<LibraryPorts> = {}): Window {
  const faults: { error: unknown; where: string }[] = []
  const files: { text: string; name: string }[] = []
  const fault = (error: unknown, where: string) => void faults.push({ error, where })
  const notices = createNotices(newId)
  let told: (reason: CloseReason) => void = () => undefined
  let store: Store | null = null
  const library = createLibrary({
    texts,
    notices,
    fault,
    today: () => '2026-01-02',
    async open(onClose) {
      told = onClose
      const opened = await openStore({ ...device.options(), onClose })
      if (opened.ok) store = opened.value
      return opened
    },
    exportRaw: () => Promise.resolve({ ok: false, error: { code: 'missing' } }),
    offerFile: (text, name) => void files.push({ text, name }),
    ...over,
  })
  const meetings = createMeetings({ texts, notices, library, newId, fault }, new AbortController().signal)
  const list = () => notices.state.getState().list
  return {
    notices,
    library,
    meetings,
    faults,
    files,
    close(reason) {
      store?.close()
      told(reason)
    },
    store() {
      if (!store) throw new Error('not open')
      return store
    },
    facts(id) {
      const view = meetings.state.getState().list.find((meeting) => meeting.id === id)
      if (!view) throw new Error(`no meeting ${id}`)
      return view.facts
    },
    said: () => list().map((notice) => notice.text),
    press(text) {
      const action = list().find((notice) => notice.text.startsWith(text))?.actions[0]
      if (!action) throw new Error(`nothing to press at ${text}`)
      action.run()
    },
  }
}

/** A window whose meetings are loaded. */
export async function openReady(device: Device): Promise<Window> {
  const window = openWindow(device)
  await until(() => window.meetings.state.getState().status === 'ready')
  return window
}

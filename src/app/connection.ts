import { createStore, type StoreApi } from 'zustand/vanilla'
import { fail, type Result } from '#src/core/result.ts'
import type { EditorInfo } from '#src/editors/contract.ts'
import { editorChanged } from '#src/messaging/messages/editor-changed.ts'
import { editorFocused } from '#src/messaging/messages/editor-focused.ts'
import { pageDescribe } from '#src/messaging/messages/page-describe.ts'
import { pageLeaving } from '#src/messaging/messages/page-leaving.ts'
import { pageStarted } from '#src/messaging/messages/page-started.ts'
import { panelGranted } from '#src/messaging/messages/panel-granted.ts'
import type { Messenger } from '#src/messaging/messenger.ts'
import type { FrameRef } from '#src/messaging/transport.ts'
import { webOrigin } from '#src/platform/address.ts'
import { debounced } from './debounced.ts'
import { within } from './within.ts'

/** A frame that is busy for longer is left out; the next look takes it in. */
const ANSWER_WITHIN_MS = 1500

/** One editor in one frame of the active tab. `key` is unique in the tab. */
export interface EditorRef {
  readonly key: string
  readonly frame: FrameRef
  readonly info: EditorInfo
}

/** A frame of another origin that could hold an editor and cannot be entered without the user's consent. */
export interface ForeignFrame {
  readonly origin: string
  readonly width: number
  readonly height: number
}

export interface ConnectedPage {
  readonly kind: 'connected'
  readonly tabId: number
  readonly title: string
  readonly address: string
  readonly origin: string | null
  readonly editors: readonly EditorRef[]
  readonly current: EditorRef | null
  readonly foreignFrames: readonly ForeignFrame[]
}

/** What the panel knows of the active tab of its window. `no-access`: activeTab ended or was never given; `origin` where it is known. */
export type ConnectionState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'no-tab' }
  | { readonly kind: 'forbidden-page'; readonly tabId: number }
  | { readonly kind: 'no-access'; readonly tabId: number; readonly origin: string | null }
  | ConnectedPage

export interface ConnectionPorts {
  readonly messenger: Messenger
  activeTab(): Promise<{ readonly id: number; readonly url: string | null } | null>
  watchActiveTab(changed: () => void, signal: AbortSignal): void
  watchPermissions(changed: () => void, signal: AbortSignal): void
  inject(tabId: number): Promise<Result<FrameRef[], 'no-access' | 'forbidden-page'>>
}

export interface Connection {
  readonly state: StoreApi<ConnectionState>
  /** Looks at the active tab again: injects where it may, describes every frame. */
  refresh(): Promise<void>
  /** The user picks the editor to work with; holds until the page goes away. */
  choose(key: string): void
  /** Calls back after the text of the current editor changed. */
  onTextChanged(listener: () => void): void
}

/** Follows the active tab of one window for as long as `signal` allows. Answers that belong to another tab are dropped. */
export function createConnection(ports: ConnectionPorts, signal: AbortSignal): Connection {
  const state = createStore<ConnectionState>(() => ({ kind: 'looking' }))
  const leavingTo = new Map<number, string>()
  const textListeners = new Set<() => void>()
  let chosen: string | null = null
  let round = 0

  async function refresh(): Promise<void> {
    const mine = ++round
    const tab = await ports.activeTab()
    if (mine !== round || signal.aborted) return
    if (!tab) return state.setState({ kind: 'no-tab' }, true)
    const now = state.getState()
    // Nothing may be done to the tab that was active before while the new one is being looked at.
    if ('tabId' in now && now.tabId !== tab.id) state.setState({ kind: 'looking' }, true)
    const injected = await ports.inject(tab.id)
    if (mine !== round || signal.aborted) return
    if (!injected.ok) return state.setState(unreachable(tab, injected.error, leavingTo.get(tab.id) ?? null), true)
    leavingTo.delete(tab.id)
    const page = await describe(ports.messenger, tab, injected.value)
    if (mine !== round || signal.aborted) return
    state.setState({ ...page, current: pick(page.editors, chosen) }, true)
  }

  const refreshSoon = debounced(() => void refresh(), 120, signal)
  const isHere = (tabId: number | null): boolean => {
    const now = state.getState()
    return 'tabId' in now && now.tabId === tabId
  }

  ports.watchActiveTab(refreshSoon, signal)
  ports.watchPermissions(refreshSoon, signal)
  const { messenger } = ports
  messenger.handle(panelGranted, () => (refreshSoon(), null), signal)
  messenger.handle(pageStarted, (_, sender) => (isHere(sender.tabId) && refreshSoon(), null), signal)
  messenger.handle(editorFocused, (_, sender) => (isHere(sender.tabId) && refreshSoon(), null), signal)
  messenger.handle(
    editorChanged,
    ({ editor }, sender) => {
      const now = state.getState()
      const current = now.kind === 'connected' ? now.current : null
      if (isHere(sender.tabId) && current && current.info.id === editor && sameDocument(current.frame, sender)) {
        for (const listener of textListeners) listener()
      }
      return null
    },
    signal,
  )
  messenger.handle(
    pageLeaving,
    ({ origin }, sender) => {
      if (sender.tabId !== null && sender.frameId === 0) leavingTo.set(sender.tabId, origin)
      return null
    },
    signal,
  )

  return {
    state,
    refresh,
    choose(key) {
      chosen = key
      const now = state.getState()
      if (now.kind === 'connected') state.setState({ ...now, current: pick(now.editors, key) }, true)
    },
    onTextChanged(listener) {
      textListeners.add(listener)
      signal.addEventListener('abort', () => textListeners.delete(listener), { once: true })
    },
  }
}

function unreachable(
  tab: { id: number; url: string | null },
  failure: 'no-access' | 'forbidden-page',
  leavingTo: string | null,
): ConnectionState {
  if (failure === 'forbidden-page') return { kind: 'forbidden-page', tabId: tab.id }
  return { kind: 'no-access', tabId: tab.id, origin: originOf(tab.url) ?? leavingTo }
}

async function describe(
  messenger: Messenger,
  tab: { id: number; url: string | null },
  frames: readonly FrameRef[],
): Promise<ConnectedPage> {
  const answers = await Promise.all(
    frames.map(async (frame) => {
      const answer = await within(ANSWER_WITHIN_MS, messenger.ask(pageDescribe, {}, frame))
      return [frame, answer ?? fail('unreachable')] as const
    }),
  )
  const editors: EditorRef[] = []
  const foreign = new Map<string, ForeignFrame>()
  let top = { title: '', address: '' }
  for (const [frame, answer] of answers) {
    if (!answer.ok) continue
    if (frame.frameId === 0) top = answer.value
    for (const info of answer.value.editors) {
      editors.push({ key: `${frame.documentId ?? frame.frameId}/${info.id}`, frame, info })
    }
    for (const found of answer.value.foreignFrames) foreign.set(found.origin, found)
  }
  const entered = new Set(answers.flatMap(([, answer]) => (answer.ok ? [originOf(answer.value.address)] : [])))
  return {
    kind: 'connected',
    tabId: tab.id,
    title: top.title,
    address: top.address,
    origin: originOf(top.address) ?? originOf(tab.url),
    editors,
    current: null,
    foreignFrames: [...foreign.values()].filter((frame) => !entered.has(frame.origin)),
  }
}

// The one that the user works in; before any work the largest that takes text.
function pick(editors: readonly EditorRef[], chosen: string | null): EditorRef | null {
  const kept = editors.find((editor) => editor.key === chosen)
  if (kept) return kept
  const [best] = editors.toSorted(
    (a, b) =>
      b.info.lastActiveAt - a.info.lastActiveAt ||
      Number(a.info.readOnly) - Number(b.info.readOnly) ||
      b.info.area - a.info.area,
  )
  return best ?? null
}

function sameDocument(frame: FrameRef, sender: { frameId: number | null; documentId: string | null }): boolean {
  return frame.documentId ? frame.documentId === sender.documentId : frame.frameId === sender.frameId
}

/** The origin of an http(s) address; null for anything else. */
export function originOf(address: string | null): string | null {
  return address === null ? null : webOrigin(address)
}

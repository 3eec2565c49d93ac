import { createStore } from 'zustand/vanilla'
import type { Texts } from '#src/platform/i18n.ts'
import { searchSnippets } from '#src/snippets/search.ts'
import type { Store } from '#src/store/store.ts'
import type { SnippetsFace, SnippetsState, SnippetView } from './app.ts'
import type { Connection } from './connection.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { EditorAccess } from './editor-access.ts'
import { failureText, nothingWritten } from './failure-text.ts'
import { insertLine, insertParagraphs } from './insert-content.ts'
import type { Library } from './library.ts'
import type { Notices } from './notices.ts'

export interface SnippetsPorts {
  readonly texts: Texts
  readonly connection: Connection
  readonly editors: EditorAccess
  readonly library: Library
  readonly notices: Notices
  readonly diagnostics: Diagnostics
  readonly newId: () => string
  copyRich(html: string, text: string): Promise<boolean>
  /** Where faults of ours are reported: `where` names the part. */
  fault(error: unknown, where: string): void
}

/** The user's own pieces of text: most used first, then the newest. */
export function createSnippets(ports: SnippetsPorts, signal: AbortSignal): SnippetsFace {
  const { texts, library, notices, connection } = ports
  const state = createStore<SnippetsState>(() => ({ status: 'loading', query: '', found: [], total: 0, busy: null }))
  let all: readonly SnippetView[] = []

  const show = () => state.setState(({ query }) => ({ found: searchSnippets(all, query), total: all.length }))

  /** What was loaded before is still there to search and to insert. */
  function fail(): void {
    if (state.getState().status === 'loading') state.setState({ status: 'failed' })
  }

  async function reload(store: Store): Promise<void> {
    const [loaded, uses] = await Promise.all([store.list('snippet'), store.uses()])
    if (!loaded.ok) return fail()
    const count = new Map(uses.ok ? uses.value.map((use) => [use.id, use.count]) : [])
    all = loaded.value
      .toSorted((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0) || b.updatedAt - a.updatedAt)
      .map(({ id, body }) => ({ id, snippet: body }))
    state.setState({ status: 'ready' })
    show()
  }

  const reloadSoon = (store: Store) =>
    void reload(store).catch((error: unknown) => {
      ports.fault(error, 'snippets.load')
      fail()
    })

  library.whenOpen((store) => {
    reloadSoon(store)
    store.watch((changes) => {
      if (changes.some(({ kind }) => kind === 'snippet')) reloadSoon(store)
    }, signal)
  }, fail)

  /** The store to write to; without one it is said that nothing was saved. */
  function storeToWrite(): Store | null {
    const store = library.store()
    if (!store) library.sayNotSaved({ code: 'closed' })
    return store
  }

  const contentOf = (id: string) => {
    const entry = all.find((candidate) => candidate.id === id)
    const lines = entry?.snippet.text.split(/\r?\n/u).filter((line) => line.trim() !== '') ?? []
    const [first, ...more] = lines
    if (first === undefined) return null
    return more.length === 0 ? insertLine(first) : insertParagraphs(lines.map((text) => ({ role: 'body', text })))
  }

  async function copy(id: string): Promise<void> {
    const content = contentOf(id)
    if (!content) return
    const done = await ports.copyRich(content.html, content.text)
    notices.say(done ? 'success' : 'error', texts(done ? 'done.copied' : 'failed.copy'))
  }

  return {
    state,
    copy,
    search(query) {
      state.setState({ query })
      show()
    },
    async save(snippet, id) {
      const store = storeToWrite()
      if (!store) return false
      const saved = await store.edit(snippet.title, (tx) => tx.put('snippet', snippet, id ? { id } : {}))
      if (!saved.ok) {
        library.sayNotSaved(saved.error)
        return false
      }
      await reload(store)
      notices.say('success', texts('done.snippetSaved'))
      return true
    },
    async remove(id) {
      const store = storeToWrite()
      if (!store) return
      const title = all.find((entry) => entry.id === id)?.snippet.title ?? ''
      const group = ports.newId()
      const removed = await store.edit({ label: title, group }, (tx) => tx.remove('snippet', id))
      if (!removed.ok) return library.sayNotSaved(removed.error)
      await reload(store)
      const undo = async () => {
        const undone = await store.undo(group, texts('undo'))
        if (!undone.ok) library.sayNotSaved(undone.error)
        await reload(store)
      }
      notices.say('info', texts('done.snippetRemoved', [title]), [{ label: texts('undo'), run: () => void undo() }])
    },
    async insert(id) {
      const content = contentOf(id)
      const told = currentOf(connection)?.info.selectedLength ?? 0
      await connection.refresh()
      const current = currentOf(connection)
      const offer = [{ label: texts('copy'), run: () => void copy(id) }]
      if (!content) return
      if (!current) return notices.say('warning', texts('failed.noEditor'), offer)
      state.setState({ busy: id })
      const place = { kind: 'caret', selectedLength: told } as const
      const answer = await ports.editors.insert(current, content, place)
      ports.diagnostics.note('snippet', current.info.adapter, answer.ok ? answer.value.route : answer.error)
      state.setState({ busy: null })
      if (!answer.ok)
        return notices.say('warning', failureText(texts, answer.error), nothingWritten(answer.error) ? offer : [])
      notices.say('success', texts('done.snippetInserted'))
      await library.store()?.countUse(id)
    },
  }
}

function currentOf(connection: Connection) {
  const page = connection.state.getState()
  return page.kind === 'connected' ? page.current : null
}

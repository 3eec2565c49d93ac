import type { Finding } from '#src/check/finding.ts'
import type { Draft } from '#src/core/draft.ts'
import type { BodyOf } from '#src/store/kinds.ts'
import type { Store } from '#src/store/store.ts'
import type { Stored } from '#src/store/stored.ts'
import type { IgnoreScope } from './check-views.ts'
import { type IgnoredPlace, placeOf } from './ignore-match.ts'
import type { Library } from './library.ts'

/** How the open document is known: by its attached paper, else by address (no query), title and first line. */
export interface IgnoredDocument {
  /** One opening of one document: 这次不改 ends with it. */
  readonly key: string
  readonly paper: string | null
  readonly url: string | null
  readonly title: string
  readonly firstHeading: string | null
}

/** An ignore that concerns the open document. */
export interface KeptIgnore extends IgnoredPlace {
  readonly id: string
  readonly scope: IgnoreScope
  /** The facts that a 这次不改 was said of; other facts are another finding. Null: any. */
  readonly facts: string | null
}

export interface Ignores {
  /** What holds for this document: its own places and the rules that are off. */
  of(document: IgnoredDocument): readonly KeptIgnore[]
  /** Ignores a finding; answers the id to take it back, null when it could not be saved (a notice says why). */
  add(scope: IgnoreScope, draft: Draft, finding: Finding, document: IgnoredDocument): Promise<string | null>
  takeBack(id: string): Promise<void>
}

export interface IgnoresPorts {
  readonly library: Library
  readonly newId: () => string
  /** Where faults of ours are reported: `where` names the part. */
  fault(error: unknown, where: string): void
}

interface OnceIgnore extends KeptIgnore {
  readonly document: IgnoredDocument
}

/** 这次不改 lives as long as the panel, the other two are stored. `changed` is called when any of them changed, here or in another window. */
export function createIgnores(ports: IgnoresPorts, changed: () => void, signal: AbortSignal): Ignores {
  const { library } = ports
  let stored: readonly Stored<'ignore'>[] = []
  let once: readonly OnceIgnore[] = []

  async function reload(store: Store): Promise<void> {
    const loaded = await store.list('ignore')
    if (!loaded.ok) return
    stored = loaded.value
    changed()
  }

  const reloadSoon = (store: Store) => void reload(store).catch((error: unknown) => ports.fault(error, 'ignores.load'))

  library.whenOpen((store) => {
    reloadSoon(store)
    store.watch((changes) => {
      if (changes.some(({ kind }) => kind === 'ignore')) reloadSoon(store)
    }, signal)
  })

  return {
    of: (document) => [
      ...once.filter((ignore) => isSameOpening(ignore.document, document)),
      ...stored.filter(({ body }) => concerns(body, document)).map(keptOf),
    ],
    async add(scope, draft, finding, document) {
      const place = placeOf(draft, finding)
      if (scope === 'once') {
        const ignore = { ...place, id: ports.newId(), scope, facts: factsOf(finding), document }
        once = [...once, ignore]
        changed()
        return ignore.id
      }
      const store = library.store()
      if (!store) {
        library.sayNotSaved({ code: 'closed' })
        return null
      }
      const saved = await store.edit(finding.rule, (tx) => tx.put('ignore', bodyOf(scope, place, document)))
      if (!saved.ok) {
        library.sayNotSaved(saved.error)
        return null
      }
      await reload(store)
      return saved.value.id
    },
    async takeBack(id) {
      if (once.some((ignore) => ignore.id === id)) {
        once = once.filter((ignore) => ignore.id !== id)
        return changed()
      }
      const store = library.store()
      if (!store) return library.sayNotSaved({ code: 'closed' })
      const removed = await store.edit('ignore', (tx) => tx.remove('ignore', id))
      if (!removed.ok) return library.sayNotSaved(removed.error)
      await reload(store)
    },
  }
}

/** Pages put a new element in the place of their editor at will; the document is still the one that was open. */
function isSameOpening(a: IgnoredDocument, b: IgnoredDocument): boolean {
  return a.key === b.key || (a.url !== null && a.url === b.url && a.title === b.title)
}

/** What a finding rests on, without places: equal after edits elsewhere. */
export function factsOf(finding: Finding): string {
  return JSON.stringify([finding.message, finding.data])
}

/** A rule that is off keeps nothing of the document. */
function bodyOf(scope: 'paper' | 'always', place: IgnoredPlace, document: IgnoredDocument): BodyOf<'ignore'> {
  const { rule, subject, quote, before, after } = place
  if (scope === 'always') return { paper: null, rule, scope, quote: '' }
  const { paper, url, title, firstHeading } = document
  const kept = { paper, rule, scope, quote, subject, before, after }
  return paper === null ? { ...kept, document: { url, title, firstHeading } } : kept
}

function keptOf({ id, body }: Stored<'ignore'>): KeptIgnore {
  const { rule, scope, quote, subject = '', before = '', after = '' } = body
  return { id, scope, rule, quote, subject, before, after, facts: null }
}

/** A stored document is the open one when two of address, title and first line agree. */
function concerns(body: BodyOf<'ignore'>, open: IgnoredDocument): boolean {
  if (body.scope === 'always') return true
  if (body.paper !== null) return body.paper === open.paper
  const { document } = body
  if (!document) return false
  const agreeing = [
    document.url !== null && document.url === open.url,
    document.title === open.title,
    document.firstHeading !== null && document.firstHeading === open.firstHeading,
  ]
  return agreeing.filter(Boolean).length >= 2
}

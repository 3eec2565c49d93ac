import type { Paragraph } from '#src/core/draft-builder.ts'
import { templateById } from '#src/genres/template-list.ts'
import type { Store } from '#src/store/store.ts'
import type { Examined } from './examine.ts'
import type { Library } from './library.ts'
import { type DocumentHints, firstLine, matchPaper, type PaperRecord } from './paper-records.ts'

/** The stored records of papers, and which of them the open document is. */
export interface PaperShelf {
  /** Looks for the record of the open document; null when a pasted text is open. */
  look(hints: DocumentHints | null): void
  record(): PaperRecord | null
  proposed(): PaperRecord | null
  /** Ties the open document to a meeting, to another one, or to none. */
  attach(meetingId: string | null, examined: Examined): Promise<void>
  /** Remembers what was composed and inserted, so that progress can be told. */
  inserted(meetingId: string, templateId: string, base: readonly Paragraph[]): Promise<void>
  tick(key: string, ticked: boolean, at: number): Promise<void>
}

/** `changed` is called when a record changed, in this window or another. */
export function createPaperShelf(
  { library }: { readonly library: Library },
  changed: () => void,
  signal: AbortSignal,
): PaperShelf {
  let papers: readonly PaperRecord[] = []
  let hints: DocumentHints | null = null
  let current: string | null = null
  let proposed: PaperRecord | null = null
  /** The user said that the open document belongs to no meeting. */
  const declined = new Set<string>()

  const record = () => papers.find((paper) => paper.id === current) ?? null

  async function reload(store: Store): Promise<void> {
    const loaded = await store.list('paper')
    if (!loaded.ok) return
    papers = loaded.value
    match()
    changed()
  }

  // A paper once recognised stays the open one while its document is open, whatever is typed into it.
  function match(): void {
    proposed = null
    if (!hints) {
      current = null
      return
    }
    if (record()) return
    const candidates = papers.filter((paper) => !declined.has(paper.id))
    const found = matchPaper(candidates, hints)
    current = found.sure?.id ?? null
    proposed = found.proposed
  }

  library.whenOpen((store) => {
    void reload(store)
    store.watch((changes) => {
      if (changes.some(({ kind }) => kind === 'paper')) void reload(store)
    }, signal)
  })

  async function save(work: Parameters<Store['edit']>[1]): Promise<void> {
    const store = library.store()
    if (!store) return
    const result = await store.edit('paper', work)
    if (!result.ok) return library.sayNotSaved(result.error)
    await reload(store)
  }

  const hintsNow = () => ({
    url: hints?.url ?? null,
    title: hints?.title ?? '',
    firstHeading: hints ? firstLine(hints.draft) : null,
  })

  return {
    record,
    proposed: () => proposed,
    look(next) {
      if (next?.url !== hints?.url || next?.title !== hints?.title) current = null
      hints = next
      match()
    },
    async attach(meetingId, examined) {
      const before = record() ?? proposed
      if (meetingId === null) {
        if (before) declined.add(before.id)
        current = null
        proposed = null
        return
      }
      if (before) {
        declined.delete(before.id)
        current = before.id
        return save((tx) => tx.change('paper', before.id, (body) => ({ ...body, meetingId, hints: hintsNow() })))
      }
      const { genre, subtype } = examined
      if (genre === 'other') return
      await save(async (tx) => {
        const paper = await tx.put('paper', {
          meetingId,
          genre,
          subtype,
          template: subtype ? `${genre}/${subtype}` : genre,
          templateVersion: 1,
          base: [],
          hints: hintsNow(),
          ticks: {},
          sentAt: null,
        })
        current = paper.id
      })
    },
    async inserted(meetingId, templateId, base) {
      const template = templateById(templateId)
      if (!template) return
      const before = record()
      const body = {
        meetingId,
        genre: template.genre,
        subtype: template.subtype,
        template: template.id,
        templateVersion: template.version,
        base: [...base],
        hints: hintsNow(),
        ticks: before?.body.ticks ?? {},
        sentAt: before?.body.sentAt ?? null,
      }
      await save(async (tx) => {
        const paper = await tx.put('paper', body, before ? { id: before.id } : {})
        current = paper.id
      })
    },
    async tick(key, ticked, at) {
      const paper = record()
      if (!paper) return
      await save((tx) =>
        tx.change('paper', paper.id, (body) => {
          const { [key]: _was, ...others } = body.ticks
          return { ...body, ticks: ticked ? { ...others, [key]: at } : others }
        }),
      )
    },
  }
}

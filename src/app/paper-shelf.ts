import type { Paragraph } from '#src/core/draft-builder.ts'
import { templateById } from '#src/genres/template-list.ts'
import type { GenreId } from '#src/genres/vocabulary.ts'
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
  /** Remembers what was composed and inserted into the document of `hints`, so that progress can be told. */
  inserted(meetingId: string, templateId: string, base: readonly Paragraph[], hints: DocumentHints): Promise<void>
  tick(key: string, ticked: boolean, at: number): Promise<void>
  /** Remembers what kind of paper the attached one is; nothing is kept of one that is not attached. */
  classify(genre: GenreId, subtype: string | null): Promise<void>
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

  const attached = () => papers.filter((paper) => paper.body.detached !== true)
  const record = () => attached().find((paper) => paper.id === current) ?? null

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
    const found = matchPaper(attached(), hints)
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
    if (!store) return library.sayNotSaved({ code: 'closed' })
    const result = await store.edit('paper', work)
    if (!result.ok) return library.sayNotSaved(result.error)
    await reload(store)
  }

  return {
    record,
    proposed: () => proposed,
    look(next) {
      if (next?.key !== hints?.key) current = null
      hints = next
      match()
    },
    async attach(meetingId, examined) {
      if (!hints) return
      const stored = storedHints(hints)
      // A record that was put aside for this very document is taken up again.
      const before = record() ?? proposed ?? matchPaper(papers, hints).sure
      if (before) {
        const detached = meetingId === null
        if (!detached) current = before.id
        return save((tx) =>
          tx.change('paper', before.id, (body) => ({
            ...body,
            detached,
            ...(meetingId !== null && { meetingId, hints: stored }),
          })),
        )
      }
      const { genre, subtype } = examined
      if (meetingId === null || genre === 'other') return
      const template = subtype ? `${genre}/${subtype}` : genre
      await save(async (tx) => {
        const paper = await tx.put('paper', {
          meetingId,
          genre,
          subtype,
          template,
          templateVersion: 1,
          base: [],
          hints: stored,
          ticks: {},
          sentAt: null,
        })
        current = paper.id
      })
    },
    async inserted(meetingId, templateId, base, into) {
      const template = templateById(templateId)
      if (!template) return
      const open = hints?.key === into.key ? record() : null
      // Another skeleton in the same document is a paper of its own: what was composed before is not forgotten.
      const before = open?.body.template === template.id ? open : null
      const body = {
        meetingId,
        genre: template.genre,
        subtype: template.subtype,
        template: template.id,
        templateVersion: template.version,
        base: [...base],
        hints: storedHints(into),
        ticks: before?.body.ticks ?? {},
        sentAt: before?.body.sentAt ?? null,
      }
      await save(async (tx) => {
        const paper = await tx.put('paper', body, before ? { id: before.id } : {})
        if (hints?.key === into.key) current = paper.id
      })
    },
    async classify(genre, subtype) {
      const paper = record()
      if (paper) await save((tx) => tx.change('paper', paper.id, (body) => ({ ...body, genre, subtype })))
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

/** What is kept of the hints: no query of the address, and one line of at most 80 characters of the text. */
function storedHints({ url, title, draft }: DocumentHints) {
  return { url, title, firstHeading: firstLine(draft) }
}

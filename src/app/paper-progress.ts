import { resolve } from '#src/genres/resolve.ts'
import type { UnitProfile } from '#src/genres/unit.ts'
import { GENRES } from '#src/genres/vocabulary.ts'
import type { AgendaItem } from '#src/meeting/facts.ts'
import type { ProgressEntry } from './app.ts'
import type { Examined } from './examine.ts'
import type { PaperBody } from './paper-records.ts'
import { progressOf } from './progress.ts'

/** The progress of a paper that is tied to a meeting: what was composed, and what its contract demands. */
export function paperProgress(
  paper: PaperBody,
  { view, sections }: Examined,
  agenda: readonly AgendaItem[],
  language: 'zh' | 'en',
  unit: UnitProfile,
): ProgressEntry[] {
  const genre = GENRES.find((id) => id === paper.genre)
  if (!genre) return []
  const composed = new Set(paper.base.map((paragraph) => paragraph.origin?.section))
  const wanted = resolve(genre, paper.subtype, unit).sections.filter(
    (section) => composed.has(section.id) || section.demand.need === 'required',
  )
  return progressOf({
    draft: view.draft,
    sections,
    base: paper.base,
    agenda,
    ticks: paper.ticks,
    placeholders: view.placeholders,
    wanted: wanted.map((section) => ({ id: section.id, name: section.name[language] })),
  })
}

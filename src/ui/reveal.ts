import type { FindingView } from '#src/app/check-views.ts'
import type { Range } from '#src/core/draft.ts'
import { useApp, useViewStore } from './context.ts'
import { focusSoon } from './focus.ts'

/** The ways to a passage: in the editor of the page, or in the panel's own view of a pasted text. */
export interface Reveal {
  finding(view: FindingView): void
  range(range: Range, finding?: string): void
  nextPlaceholder(): void
  /** To what is said about it: the card of a finding. */
  card(finding: string): void
}

/** 看原处 for the open paper, whatever it is. */
export function useReveal(): Reveal {
  const app = useApp()
  const view = useViewStore()
  const inPanel = () => app.paper.state.getState().subject.kind === 'text'
  const show = (range: Range, finding: string | null) =>
    view.setState({ place: 'check', side: 'text', target: { range, finding }, unit: false })
  return {
    finding(found) {
      if (inPanel()) show(found.finding, found.id)
      else void app.paper.revealFinding(found.id)
    },
    range(range, finding) {
      if (inPanel()) show(range, finding ?? null)
      else void app.paper.reveal(range)
    },
    card(finding) {
      view.setState({ place: 'check', side: 'findings', target: null, card: finding, unit: false })
      focusSoon(`finding-${finding}`)
    },
    nextPlaceholder() {
      if (!inPanel()) return void app.paper.nextPlaceholder()
      const places = app.paper.state.getState().examination?.placeholders ?? []
      const last = view.getState().target?.range.start ?? -1
      const next = places.find((place) => place.start > last) ?? places[0]
      if (next) show(next, null)
    },
  }
}

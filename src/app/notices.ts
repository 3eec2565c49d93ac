import { createStore } from 'zustand/vanilla'
import type { Notice, NoticesFace } from './app.ts'

const SHOWN_AT_MOST = 3

/** The notices of one panel. `say` puts one on top; the oldest give way, errors last. */
export interface Notices extends NoticesFace {
  say(kind: Notice['kind'], text: string, actions?: Notice['actions']): void
}

/** Creates an empty list; `newId` names each notice. */
export function createNotices(newId: () => string): Notices {
  const state = createStore<{ readonly list: readonly Notice[] }>(() => ({ list: [] }))
  const dismiss = (id: string) => state.setState(({ list }) => ({ list: list.filter((notice) => notice.id !== id) }))
  return {
    state,
    dismiss,
    say(kind, text, actions = []) {
      const id = newId()
      const closing = actions.map(({ label, run }) => ({
        label,
        run() {
          dismiss(id)
          run()
        },
      }))
      const notice = { id, kind, text, actions: closing }
      // What was said of an earlier action has been seen by the time of the next one, unless it still offers something.
      const stays = (other: Notice) => other.text !== text && (isWorry(other) || other.actions.length > 0)
      state.setState(({ list }) => ({ list: limited([notice, ...list.filter(stays)]) }))
    },
  }
}

const isWorry = ({ kind }: Notice): boolean => kind === 'warning' || kind === 'error'

function limited(list: readonly Notice[]): readonly Notice[] {
  if (list.length <= SHOWN_AT_MOST) return list
  const gone = list.findLast((notice) => notice.kind !== 'error') ?? list.at(-1)
  return list.filter((notice) => notice !== gone)
}

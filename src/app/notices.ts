import { createStore } from 'zustand/vanilla'
import type { Notice, NoticesFace } from './app.ts'

const SHOWN_AT_MOST = 3

/**
 * The notices of one panel. `say` puts one on top; the oldest give way, errors last. One that offers an undo or another
 * next step gives way only to the user.
 */
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
      // What was said of an earlier action has been seen by the time of the next one, unless it still offers something:
      // two removals may read alike and yet each has an undo of its own.
      const stays = (other: Notice) => (isWorry(other) ? !isRepeated(other, notice) : isOffer(other))
      state.setState(({ list }) => ({ list: limited([notice, ...list.filter(stays)]) }))
    },
  }
}

const isOffer = ({ actions }: Notice): boolean => actions.length > 0

/** The same failure once more, with the same ways out: the later one stands for both. */
const isRepeated = (other: Notice, notice: Notice): boolean =>
  other.text === notice.text && (!isOffer(other) || other.kind === notice.kind)

const isWorry = ({ kind }: Notice): boolean => kind === 'warning' || kind === 'error'

function limited(list: readonly Notice[]): readonly Notice[] {
  if (list.length <= SHOWN_AT_MOST) return list
  const plain = list.slice(1).filter((notice) => !isOffer(notice))
  const gone = plain.findLast((notice) => notice.kind !== 'error') ?? plain.at(-1)
  return list.filter((notice) => notice !== gone)
}

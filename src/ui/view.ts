import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Range } from '#src/core/draft.ts'

/** The places of the panel in the order of work: 会议 · 起草 · 检查 · 会场 · 素材. */
export const PLACES = ['meetings', 'drafting', 'check', 'hall', 'snippets'] as const
export type Place = (typeof PLACES)[number]

/** A passage of the pasted or dropped text to scroll to; `finding` is where the way back leads. A new object is a new ask. */
export interface TextTarget {
  readonly range: Range
  readonly finding: string | null
}

export interface View {
  readonly place: Place
  /** What 检查 shows of a pasted or dropped text. */
  readonly side: 'findings' | 'text'
  readonly target: TextTarget | null
  /** The finding whose card was last gone to: it is drawn however many stand before it. */
  readonly card: string | null
  /** 检查 shows 本单位要求 instead of a paper. */
  readonly unit: boolean
}

const KEY = 'panel.place'

/**
 * What the panel shows. `memory` keeps the place for the session, null where the browser grants none.
 * The first place is 检查: a draft can be pasted there before anything else is known.
 */
export function createView(memory: Pick<Storage, 'getItem' | 'setItem'> | null): StoreApi<View> {
  const kept = memory?.getItem(KEY)
  const place = PLACES.find((known) => known === kept) ?? 'check'
  const view = createStore<View>(() => ({ place, side: 'findings', target: null, card: null, unit: false }))
  view.subscribe((now, before) => {
    if (now.place !== before.place) memory?.setItem(KEY, now.place)
  })
  return view
}

import type { Draft, Range } from './draft.ts'

/** No name between the brackets is longer. */
const LONGEST = 24
const PLACEHOLDER = new RegExp(`【[^【】\\n]{1,${LONGEST}}】`, 'gu')
/** What stands in these brackets to be read, not to be filled in. */
const NOT_TO_FILL = /^[\s\d一二三四五六七八九十（）()]+$|内部资料|注意保存|签字|签名/

/** Writes a place that a human has to fill in: 【会议地点】. */
export function placeholder(name: string): string {
  return `【${name}】`
}

/**
 * The places of a text that are still to be filled in (the panel's 待填 N), in order, as UTF-16 ranges with the
 * brackets. `……`, （签字）, 张×× and ruled lines are none: they are meant to stand on paper.
 */
export function placeholdersInText(text: string): Range[] {
  return [...text.matchAll(PLACEHOLDER)]
    .filter(([found]) => !NOT_TO_FILL.test(found.slice(1, -1)))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
}

/** The places of a draft that are still to be filled in, as ranges into `draft.text`. */
export function placeholdersIn(draft: Draft): Range[] {
  return placeholdersInText(draft.text)
}

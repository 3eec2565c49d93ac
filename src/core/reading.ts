import type { Draft, Range } from './draft.ts'

/** A stretch of `draft.text` and the place in the source that holds exactly these characters; what none covers is synthetic. */
export interface Segment<Place> extends Range {
  readonly place: Place
}

/** A Draft together with the way back to its source. `complete: false` forbids every finding that rests on absence. */
export interface Reading<Place> {
  readonly draft: Draft
  readonly complete: boolean
  readonly map: readonly Segment<Place>[]
}

/**
 * True when every character of the range stands in the source, so that an edit may lie on it. An empty range (an
 * insertion) does when it touches a segment: a reader that knows where text would go in an empty block gives that block
 * an empty segment. `map` is in order of `start`, its segments do not overlap.
 */
export function isInSource<Place>(map: readonly Segment<Place>[], range: Range): boolean {
  if (range.start === range.end) return map.some(({ start, end }) => start <= range.start && range.start <= end)
  let at = range.start
  for (const segment of map) {
    if (segment.end <= at) continue
    if (segment.start > at) return false
    at = segment.end
    if (at >= range.end) return true
  }
  return false
}

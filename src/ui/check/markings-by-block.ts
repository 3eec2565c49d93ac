import type { Range } from '#src/core/draft.ts'
import type { Marking } from './pieces.ts'

/**
 * The markings that touch each block, by its index; blocks without any are left out. `blocks` are in order and do not
 * overlap. Takes as long as blocks, markings and what is marked together, whatever the length of the text.
 */
export function markingsByBlock<Kind>(
  blocks: readonly Range[],
  markings: readonly Marking<Kind>[],
): ReadonlyMap<number, readonly Marking<Kind>[]> {
  const byBlock = new Map<number, Marking<Kind>[]>()
  let first = 0
  for (const marking of markings.toSorted((a, b) => a.start - b.start)) {
    while (first < blocks.length && (blocks[first]?.end ?? 0) < marking.start) first++
    for (let index = first; index < blocks.length && (blocks[index]?.start ?? 0) <= marking.end; index++) {
      const here = byBlock.get(index)
      if (here) here.push(marking)
      else byBlock.set(index, [marking])
    }
  }
  return byBlock
}

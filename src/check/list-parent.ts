import type { Point, PointList } from '#src/outline/point-list.ts'

/** The point of the next outer list that the list stands in; undefined for a list of the first level. */
export function parentOf(lists: readonly PointList[], index: number): Point | undefined {
  const list = lists[index]
  const first = list?.points[0]
  if (!list || !first || list.level === 0) return undefined
  for (let i = index - 1; i >= 0; i--) {
    const outer = lists[i]
    if (outer?.level === list.level - 1) return outer.points.findLast((p) => p.start < first.start)
  }
  return undefined
}

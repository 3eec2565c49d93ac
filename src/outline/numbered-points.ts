import type { Claim } from './claim.ts'
import type { PointList } from './point-list.ts'
import type { FoundSection } from './section.ts'

/** Lists that give a paper its shape: they open their paragraphs, stand in no other list and hold more than one point. */
function firstLevelLists(lists: readonly PointList[], claims: readonly Claim[]): PointList[] {
  const announced = new Set(claims.filter((c) => c.kind === 'points').map((c) => c.list))
  return lists.filter(
    (list, i) =>
      list.level === 0 &&
      list.style !== 'item' &&
      (list.points.length > 1 || announced.has(i)) &&
      list.points[0]?.leads === true,
  )
}

/** Points of the first level that open their paragraphs; none that lies inside one of `within`. */
export function firstLevelPoints(
  lists: readonly PointList[],
  claims: readonly Claim[],
  within: readonly FoundSection[],
): FoundSection[] {
  const sorted = within.toSorted((a, b) => a.start - b.start)
  const points = firstLevelLists(lists, claims)
    .flatMap((list) => list.points)
    .filter((point) => point.leads)
    .toSorted((a, b) => a.start - b.start)
  const found: FoundSection[] = []
  let next = 0
  let covered = 0
  for (const { start, end, value } of points) {
    for (let s = sorted[next]; s && s.start <= start; s = sorted[++next]) covered = Math.max(covered, s.end)
    if (start >= covered) found.push({ id: 'point', ordinal: value, start, end })
  }
  return found
}

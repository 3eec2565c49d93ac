import { blockIndexAt } from '#src/core/draft.ts'
import type { TreeReading } from '#src/core/read-tree.ts'
import type { NodeAccess } from '#src/core/tree-style.ts'
import type { TextPoint } from '../split.ts'
import { boxAround } from './dom-access.ts'

/** A position in a document, as ranges take it. */
export interface DomPoint {
  readonly node: Node
  readonly offset: number
}

/** Where a position of the document is in the text that was read from `root`. */
export function textPointOf(
  reading: TreeReading<Node>,
  root: Element,
  access: NodeAccess<Node>,
  { node, offset }: DomPoint,
): TextPoint {
  const { draft, map, boxes } = reading
  const index = lastSegmentBefore(reading, { node, offset })
  const segment = map[index]
  const box = boxAround(node, root, access)
  const left = segment ? blockIndexAt(draft, segment.start) : -1
  if (segment && boxes[left] === box) {
    const length = segment.end - segment.start
    const within = segment.place.node === node ? offset - segment.place.offset : length
    return { block: left, offset: segment.start + Math.min(Math.max(within, 0), length) }
  }
  const next = map[index + 1]
  const right = next ? blockIndexAt(draft, next.start) : -1
  if (next && boxes[right] === box) return { block: right, offset: next.start }
  return { block: left + 1, offset: null }
}

function lastSegmentBefore({ map }: TreeReading<Node>, point: DomPoint): number {
  const probe = (point.node.ownerDocument ?? document).createRange()
  probe.setStart(point.node, point.offset)
  probe.collapse(true)
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >> 1
    const place = map[middle]?.place
    if (place && probe.comparePoint(place.node, place.offset) < 0) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The position in the document in front of the character at `offset` (`start`), or behind the character before it (`end`). Null when no character there has a source. */
export function domPointAt(reading: TreeReading<Node>, offset: number, side: 'start' | 'end'): DomPoint | null {
  const segment =
    side === 'start' ? reading.map.find((s) => s.end > offset) : reading.map.findLast((s) => s.start < offset)
  if (!segment) return null
  const { node } = segment.place
  if (node.nodeType !== node.TEXT_NODE) {
    const parent = node.parentNode
    if (!parent) return null
    const index = [...parent.childNodes].indexOf(node as ChildNode)
    return { node: parent, offset: side === 'start' ? index : index + 1 }
  }
  const length = segment.end - segment.start
  const within = Math.min(Math.max(offset - segment.start, 0), length)
  return { node, offset: segment.place.offset + within }
}

/** The range of the document that holds the characters `[start, end)`; collapsed where none of them has a source. */
export function domRangeOf(
  reading: TreeReading<Node>,
  document: Document,
  range: { readonly start: number; readonly end: number },
): Range | null {
  const from = domPointAt(reading, range.start, 'start') ?? domPointAt(reading, range.start, 'end')
  const to = range.end > range.start ? domPointAt(reading, range.end, 'end') : from
  if (!from || !to) return null
  const found = document.createRange()
  found.setStart(from.node, from.offset)
  const probe = found.comparePoint(to.node, to.offset)
  if (probe >= 0) found.setEnd(to.node, to.offset)
  else found.collapse(true)
  return found
}

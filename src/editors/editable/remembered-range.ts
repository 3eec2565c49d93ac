import { SOFT_BREAK } from '#src/core/draft.ts'
import type { NodeAccess } from '#src/core/tree-style.ts'
import { boxAround } from './dom-access.ts'
import type { DomPoint } from './dom-points.ts'

/** Blocks longer than this are not copied at every caret move; their caret lasts as long as their text nodes. */
const LONGEST_COPY = 4000

interface End extends DomPoint {
  /** The text of the block and how much of it stands in front: finds the place again when the editor has rendered anew. */
  readonly blockText: string | null
  readonly inFront: number
}

/** A range that survives what editors do while the user is elsewhere: it moves with edits, and finds its block again after a new rendering. */
export interface RememberedRange {
  readonly live: Range
  readonly start: End
  readonly end: End
}

/** Keeps a range of `root`. */
export function rememberRange(range: Range, root: Element, access: NodeAccess<Node>): RememberedRange {
  return {
    live: range.cloneRange(),
    start: endOf(range.startContainer, range.startOffset, root, access),
    end: endOf(range.endContainer, range.endOffset, root, access),
  }
}

/** The range as it is now, or null when its place is gone. */
export function recallRange({ live, start, end }: RememberedRange, root: Element): Range | null {
  if (live.startContainer === start.node && live.endContainer === end.node && root.contains(start.node))
    return live.cloneRange()
  const from = findAgain(start, root)
  const to = live.collapsed && start.node === end.node && start.offset === end.offset ? from : findAgain(end, root)
  if (!from || !to) return null
  const range = (root.ownerDocument ?? document).createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** The number of characters in a range as a user counts them: no padding, no line ends of the source; at least 1 unless it is a caret. */
export function selectedLengthOf(range: Range): number {
  if (range.collapsed) return 0
  const text = range
    .toString()
    .replace(/[\uFEFF\u200B\n\r]/g, '')
    .replaceAll(SOFT_BREAK, '')
  return Math.max(1, text.length)
}

function endOf(node: Node, offset: number, root: Element, access: NodeAccess<Node>): End {
  const box = boxAround(node, root, access)
  const text = box === root ? '' : (box.textContent ?? '')
  if (text === '' || text.length > LONGEST_COPY) return { node, offset, blockText: null, inFront: 0 }
  const front = (root.ownerDocument ?? document).createRange()
  front.setStart(box, 0)
  front.setEnd(node, offset)
  return { node, offset, blockText: text, inFront: front.toString().length }
}

function findAgain({ blockText, inFront }: End, root: Element): DomPoint | null {
  if (blockText === null) return null
  const same = [...root.querySelectorAll('*')].filter((element) => element.textContent === blockText)
  const outermost = same.filter((element) => !same.some((other) => other !== element && other.contains(element)))
  const [box] = outermost
  if (!box || outermost.length > 1) return null
  const walker = box.ownerDocument.createTreeWalker(box, 4)
  let rest = inFront
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (rest <= length) return { node, offset: rest }
    rest -= length
  }
  return null
}

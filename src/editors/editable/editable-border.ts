import type { Block } from '#src/core/draft.ts'
import type { TreeReading } from '#src/core/read-tree.ts'
import { type DomPoint, domPointAt } from './dom-points.ts'

/**
 * The caret that stands for the border in front of block `at`: the end of the block before or the start of the block
 * behind, the preferred one first, but none in a list item or a cell (what goes in there would become part of it) while
 * there is another; after a list that ends the text, the empty line below it.
 */
export function borderCaret(
  reading: TreeReading<Node>,
  root: Element,
  at: number,
  preferred: 'end' | 'start',
): DomPoint | null {
  const { blocks } = reading.draft
  if (at < 0 || at > blocks.length) return null
  const before = blocks[at - 1]
  const behind = blocks[at]
  if (!before && !behind) return firstPosition(root)
  const end = before && domPointAt(reading, before.end, 'end')
  const start = behind && domPointAt(reading, behind.label ? behind.label.end : behind.start, 'start')
  const free = { end: isFree(before) ? end : null, start: isFree(behind) ? start : null }
  const other = preferred === 'end' ? 'start' : 'end'
  return free[preferred] ?? free[other] ?? emptyLineBelow(reading, root, at) ?? end ?? start ?? null
}

function isFree(block: Block | undefined): boolean {
  return block !== undefined && !block.list && !block.cell
}

function emptyLineBelow({ boxes }: TreeReading<Node>, root: Element, at: number): DomPoint | null {
  let node: Node | null | undefined = boxes[at - 1]
  const next = boxes[at]
  while (node && node !== root) {
    const sibling: Node | null = node.nextSibling
    if (sibling?.nodeType === 1 && !(next && sibling.contains(next))) return firstPosition(sibling)
    node = node.parentNode
  }
  return null
}

/** The first place below `element` where a caret can stand: in its first text, else in its innermost first element. */
export function firstPosition(element: Node): DomPoint {
  let node: Node = element
  for (;;) {
    const child: Node | undefined = [...node.childNodes].find(
      (c) => c.nodeType === 3 || (c instanceof HTMLElement && c.isContentEditable && c.localName !== 'br'),
    )
    if (!child) return { node, offset: 0 }
    node = child
  }
}

import type { TreeReading } from '#src/core/read-tree.ts'
import { type DomPoint, domPointAt } from './dom-points.ts'

/**
 * The caret that stands for the border in front of block `at`: the end of the block before, or the start of the block
 * behind, whichever is no list item or cell (what goes in there would become part of it); after a list that ends the
 * text, the empty line below it.
 */
export function borderCaret(reading: TreeReading<Node>, root: Element, at: number): DomPoint | null {
  const { blocks } = reading.draft
  if (at < 0 || at > blocks.length) return null
  const before = blocks[at - 1]
  const behind = blocks[at]
  if (!before && !behind) return firstPosition(root)
  if (before && !before.list && !before.cell) return domPointAt(reading, before.end, 'end')
  if (behind && !behind.list && !behind.cell)
    return domPointAt(reading, behind.label ? behind.label.end : behind.start, 'start')
  return emptyLineBelow(reading, root, at) ?? (before ? domPointAt(reading, before.end, 'end') : null)
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

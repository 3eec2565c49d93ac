import type { Block } from '#src/core/draft.ts'
import type { TreeReading } from '#src/core/read-tree.ts'
import { isBlank } from '../split.ts'
import { isElement } from './dom-access.ts'
import { type DomPoint, domPointAt } from './dom-points.ts'

const NO_LINE = 'img, hr, table, iframe, video, [contenteditable="false"]'

/**
 * The caret that stands for the border in front of block `at`: the end of the block before or the start of the block
 * behind, the preferred one first, but none in a list item or a cell (what goes in there would become part of it) while
 * there is another; after a list that ends the text, the empty line below it. At the end of the text the empty paragraph
 * that the user left there is filled.
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
  const left = behind ? null : emptyParagraphBelow(reading.boxes[at - 1])
  if (left) return firstPosition(left)
  const end = before && domPointAt(reading, before.end, 'end')
  const start = behind && domPointAt(reading, behind.label ? behind.label.end : behind.start, 'start')
  const free = { end: isFree(before) ? end : null, start: isFree(behind) ? start : null }
  const other = preferred === 'end' ? 'start' : 'end'
  return free[preferred] ?? free[other] ?? emptyLineBelow(reading, root, at) ?? end ?? start ?? null
}

function isFree(block: Block | undefined): boolean {
  return block !== undefined && !block.list && !block.cell
}

function emptyParagraphBelow(box: Node | undefined): Element | null {
  const next = box && isElement(box) ? box.nextElementSibling : null
  const isEmpty = next?.localName === 'p' && isBlank(next.textContent ?? '') && !next.querySelector(NO_LINE)
  return isEmpty ? next : null
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

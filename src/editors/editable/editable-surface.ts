import type { TreeReading } from '#src/core/read-tree.ts'
import { readTree } from '#src/core/read-tree.ts'
import type { NodeAccess } from '#src/core/tree-style.ts'
import type { EditorSurface, Spot, SurfaceText } from '../adapter.ts'
import { type Split, splitAt } from '../split.ts'
import { domAccess, isElement } from './dom-access.ts'
import { domPointAt, domRangeOf, textPointOf } from './dom-points.ts'
import { borderCaret, firstPosition } from './editable-border.ts'
import type { KnownEditable } from './known-editable.ts'
import { type RememberedRange, recallRange, rememberRange, selectedLengthOf } from './remembered-range.ts'
import { rangeWithin, selectIn } from './selection.ts'
import { sendTo } from './send.ts'

/** Works in a rich editor whose whole text is in the page: bare contenteditable and every editor built on it. */
export function editableSurface(root: HTMLElement, known: KnownEditable): EditorSurface {
  const access = domAccess(root, known.drop)
  let remembered: RememberedRange | null = null
  return {
    isReadOnly: () =>
      !root.isContentEditable || root.ariaReadOnly === 'true' || (known.locked !== null && root.matches(known.locked)),
    remember() {
      const range = rangeWithin(root)
      if (range) remembered = rememberRange(range, root, access)
    },
    selectedLength() {
      const range = remembered && recallRange(remembered, root)
      return range ? selectedLengthOf(range) : 0
    },
    raw: () => root.textContent ?? '',
    read: () => editableText(root, known, access, () => remembered && recallRange(remembered, root)),
  }
}

function editableText(
  root: HTMLElement,
  known: KnownEditable,
  access: NodeAccess<Node>,
  recall: () => Range | null,
): SurfaceText {
  const reading = readTree<Node>(root, access)
  const spotAt = (range: Range): Spot => editableSpot(root, known, access, reading, range)
  const caretAt = (point: { node: Node; offset: number } | null): Spot | null => {
    if (!point) return null
    const range = root.ownerDocument.createRange()
    range.setStart(point.node, point.offset)
    return spotAt(range)
  }
  return {
    reading,
    caret() {
      const range = recall()
      if (range) return spotAt(range)
      return reading.draft.blocks.length === 0 ? caretAt(firstPosition(root)) : null
    },
    border: (at) => caretAt(borderCaret(reading, root, at, known.border)),
    select(range) {
      const target = domRangeOf(reading, root.ownerDocument, range)
      if (!target) return false
      selectIn(root, target)
      const { startContainer } = target
      const element = isElement(startContainer) ? startContainer : startContainer.parentElement
      element?.scrollIntoView({ behavior: 'instant', block: 'center' })
      return true
    },
    selected: () => rangeWithin(root)?.toString() ?? null,
  }
}

function editableSpot(
  root: HTMLElement,
  known: KnownEditable,
  access: NodeAccess<Node>,
  reading: TreeReading<Node>,
  asked: Range,
): Spot {
  const range = withoutNextLine(reading, root, access, asked)
  const split = splitOf(reading, root, access, range)
  return {
    split,
    selected: selectedLengthOf(asked),
    enter: () => selectIn(root, range),
    settle: known.settle,
    send: (content) => sendTo(root, known, reading, split, range, content),
  }
}

function splitOf(reading: TreeReading<Node>, root: Element, access: NodeAccess<Node>, range: Range): Split {
  return splitAt(
    reading.draft,
    textPointOf(reading, root, access, { node: range.startContainer, offset: range.startOffset }),
    textPointOf(reading, root, access, { node: range.endContainer, offset: range.endOffset }),
  )
}

/** A triple click selects up to the start of the next paragraph; that paragraph is not meant. */
function withoutNextLine(reading: TreeReading<Node>, root: Element, access: NodeAccess<Node>, range: Range): Range {
  if (range.collapsed) return range
  const end = textPointOf(reading, root, access, { node: range.endContainer, offset: range.endOffset })
  const start = textPointOf(reading, root, access, { node: range.startContainer, offset: range.startOffset })
  const block = reading.draft.blocks[end.block]
  const ownStart = block?.label ? block.label.end : block?.start
  if (start.block >= end.block || end.offset === null || end.offset !== ownStart) return range
  const last = domPointAt(reading, end.offset, 'end')
  if (!last || range.comparePoint(last.node, last.offset) !== 0) return range
  const shorter = range.cloneRange()
  shorter.setEnd(last.node, last.offset)
  return shorter
}

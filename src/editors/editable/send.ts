import type { TreeReading } from '#src/core/read-tree.ts'
import type { Sending } from '../adapter.ts'
import type { InsertContent } from '../contract.ts'
import { sendManaged, sendNatively } from '../one-undo.ts'
import { isBlank, type Split } from '../split.ts'
import { isElement } from './dom-access.ts'
import type { KnownEditable } from './known-editable.ts'
import { offerRich, type Payload } from './routes.ts'

/** Keeps the browser from joining the last inserted paragraph and the rest of the one at the caret; nobody sees it. */
const BARRIER = '<!-- -->'

/** Hands content to an editing host whose selection is `range`, in the form that keeps blocks apart from the line there, or, inline, joins them. */
export function sendTo(
  root: HTMLElement,
  known: KnownEditable,
  reading: TreeReading<Node>,
  split: Split,
  range: Range,
  content: InsertContent,
): Sending | null {
  const payload = content.inline ? inlinePayload(known, content) : blockPayload(known, reading, split, range, content)
  const before = root.textContent
  // An editor that the page takes away meanwhile has acted: what came next would go somewhere else, or in twice.
  const send = () => offerRich(root, payload, () => root.textContent !== before || !root.isConnected)
  if (known.undo === 'command') return sendNatively(root, send)
  if (known.undo === 'beforeinput') return sendManaged(root, send)
  const route = send()
  return route && { route, undo: null }
}

function inlinePayload(known: KnownEditable, { html, text }: InsertContent): Payload {
  return { html: known.inlineHtml ? html : null, plainHtml: html, plainRange: null, text }
}

function blockPayload(
  known: KnownEditable,
  { boxes }: TreeReading<Node>,
  split: Split,
  range: Range,
  { html, text }: InsertContent,
): Payload {
  const left = !isBlank(split.left)
  const right = !isBlank(split.right)
  const first = known.melts && left ? EMPTY_LINE : ''
  const last = known.melts && right ? emptyLine(boxes[split.after - 1]) : ''
  const box = boxes[split.before]
  const joined = left && joinsLine(html, box) ? lineInFront(box, range) : null
  return {
    html: known.lead + first + html + last,
    plainHtml: (joined?.html ?? '') + html + (right ? BARRIER : ''),
    plainRange: joined?.range ?? null,
    text,
  }
}

const EMPTY_LINE = '<p><br></p>'

/** The rest of a block takes the kind of the line that it melts into. */
function emptyLine(box: Node | undefined): string {
  const isHeading = box !== undefined && isElement(box) && /^h[1-6]$/.test(box.localName)
  return isHeading ? `<${box.localName}><br></${box.localName}>` : EMPTY_LINE
}

/** Chromium joins the first inserted block to the line at the caret unless it is of another kind. */
function joinsLine(html: string, box: Node | undefined): boolean {
  const first = /^\s*<(\w+)/.exec(html)?.[1] ?? 'p'
  return !/^(?:h[1-6]|ol|ul|table)$/.test(first) || (box !== undefined && isElement(box) && box.localName === first)
}

/**
 * The block that Chromium may join to the line: in a line without formatting of its own its last character, which is
 * replaced by itself, so that nothing shows; elsewhere an empty one, which stays as a blank line.
 */
function lineInFront(box: Node | undefined, caret: Range): { html: string; range: Range | null } {
  const { startContainer: node, startOffset: offset } = caret
  const text = node.nodeType === node.TEXT_NODE ? (node.nodeValue ?? '') : ''
  const character = text.slice(Math.max(0, offset - 1), offset)
  const isBare =
    box !== undefined &&
    isElement(box) &&
    node.parentNode === box &&
    /^(?:p|h[1-6])$/.test(box.localName) &&
    box.attributes.length === 0
  const isWhole =
    /^[\p{L}\p{N}\p{P}]$/u.test(character) && !/[&<>"]/.test(character) && !/^\p{M}/u.test(text.slice(offset))
  if (!isBare || !isWhole || !caret.collapsed) return { html: EMPTY_LINE, range: null }
  const range = caret.cloneRange()
  range.setStart(node, offset - 1)
  return { html: `<${box.localName}>${character}</${box.localName}>`, range }
}

import { isBlockTag, type NodeAccess, preserveOf } from '#src/core/tree-style.ts'

/** Reads a live document for readTree: computed style decides what is a block, what is hidden and which white space stands. `drop` selects what the editor itself put there. */
export function domAccess(root: Element, drop: string | null): NodeAccess<Node> {
  const view = root.ownerDocument.defaultView
  return {
    tag: (node) => (isElement(node) ? node.localName : node.nodeType === node.TEXT_NODE ? null : undefined),
    children: (node) => node.childNodes,
    text: (node) => node.nodeValue ?? '',
    attribute: (node, name) => (isElement(node) ? node.getAttribute(name) : null),
    layout: (node) => {
      if (!isElement(node) || !view) return {}
      if (drop && node.matches(drop)) return { display: 'none' }
      const { display, whiteSpace } = view.getComputedStyle(node)
      if (display === '') return {}
      return {
        ...(display !== 'contents' && { display: displayOf(display) }),
        preserve: preserveOf(whiteSpace),
      }
    },
  }
}

function displayOf(display: string): 'block' | 'inline' | 'none' {
  if (display === 'none') return 'none'
  return display.startsWith('inline') || display.startsWith('ruby') ? 'inline' : 'block'
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1
}

/** The element whose line a position is in: the nearest block around it, at most `root`. */
export function boxAround(node: Node, root: Element, access: NodeAccess<Node>): Element {
  let at: Node | null = node
  while (at && at !== root) {
    if (isElement(at)) {
      const display = access.layout?.(at).display
      if (display ? display === 'block' : isBlockTag(at.localName)) return at
    }
    at = at.parentNode
  }
  return root
}

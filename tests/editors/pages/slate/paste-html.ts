export interface Leaf {
  text: string
  bold?: boolean
}

export interface Block {
  type: 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'ol' | 'ul' | 'li'
  children: (Block | Leaf)[]
}

const TYPES: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'ol', 'ul', 'li'])

/** Turns pasted HTML into nodes: headings to the fourth level, paragraphs, flat lists, bold. */
export function fragmentOf(html: string): Block[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.children].map(blockOf)
}

function blockOf(element: Element): Block {
  const type = (TYPES.has(element.localName) ? element.localName : 'p') as Block['type']
  if (type === 'ol' || type === 'ul') return { type, children: [...element.children].map(blockOf) }
  const leaves = leavesOf(element, false)
  return { type, children: leaves.length > 0 ? leaves : [{ text: '' }] }
}

function leavesOf(node: Node, bold: boolean): Leaf[] {
  return [...node.childNodes].flatMap((child): Leaf[] => {
    if (child.nodeType === Node.TEXT_NODE) {
      const text = child.nodeValue ?? ''
      return text === '' ? [] : [{ text, ...(bold && { bold }) }]
    }
    return leavesOf(child, bold || child.nodeName === 'STRONG' || child.nodeName === 'B')
  })
}

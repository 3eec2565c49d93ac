/** A paragraph as the editor's own model tells it. `bold`: some of it is bold. */
export interface LabBlock {
  readonly kind: 'p' | 'h' | 'li'
  readonly level?: number
  readonly ordered?: boolean
  readonly text: string
  readonly bold?: boolean
}

/** One editor of the laboratory, worked through its own API: the truth that a test compares with. */
export interface LabEditor {
  /** Every paragraph in order, empty ones included. */
  model(): LabBlock[]
  text(): string
  /** Replaces the content by `<h1>…<h4>`, `<p>`, `<ol>/<ul><li>`, `<strong>`; starts a new history. */
  setContent(html: string): void
  undo(): void
  setReadOnly(readOnly: boolean): void
}

declare global {
  interface Window {
    lab: LabEditor
  }
}

/** Reads serialised HTML as the model of an editor whose API speaks HTML. */
export function blocksOfHtml(html: string): LabBlock[] {
  return blocksOfElement(new DOMParser().parseFromString(html, 'text/html').body)
}

export function blocksOfElement(root: Element): LabBlock[] {
  const blocks: LabBlock[] = []
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.nodeValue?.trim()) blocks.push({ kind: 'p', text: node.nodeValue })
      continue
    }
    if (!(node instanceof Element)) continue
    if (node.matches('ol, ul')) blocks.push(...itemsOf(node, 0))
    else if (/^h[1-6]$/.test(node.localName))
      blocks.push({ ...lineOf(node, 'h'), level: Number(node.localName.charAt(1)) })
    else if (node.matches('div:has(> p, > h1, > h2, > h3, > ol, > ul)')) blocks.push(...blocksOfElement(node))
    else blocks.push(lineOf(node, 'p'))
  }
  return blocks
}

function itemsOf(list: Element, level: number): LabBlock[] {
  const items: LabBlock[] = []
  for (const item of list.children) {
    if (item.matches('ol, ul')) items.push(...itemsOf(item, level + 1))
    if (item.localName !== 'li') continue
    const own = item.cloneNode(true) as Element
    for (const nested of own.querySelectorAll('ol, ul')) nested.remove()
    items.push({ ...lineOf(own, 'li'), ordered: list.localName === 'ol', level })
    for (const nested of item.querySelectorAll(':scope > ol, :scope > ul')) items.push(...itemsOf(nested, level + 1))
  }
  return items
}

function lineOf(element: Element, kind: LabBlock['kind']): LabBlock {
  const text = (element.textContent ?? '').replaceAll('\u00A0', ' ').replace(/[\uFEFF\u200B]/g, '')
  return { kind, text, ...(element.querySelector('strong, b') && { bold: true }) }
}

import { type Layout, type NodeAccess, writtenLayout } from '#src/core/tree-style.ts'
import type { HtmlNode } from './parse-html.ts'

/** Taken back or beside the text: deletions of tracked changes, readings above characters. */
const UNREAD: ReadonlySet<string> = new Set(['del', 'rp', 'rt'])

/**
 * How parsed HTML answers what reading asks of a tree, with what word processors put into it: hidden text and margin
 * notes are left out, the blanks behind an automatic number are one, a list sign of a symbol font is a bullet, and a
 * line that was only wrapped in the source goes on without a blank between Chinese characters.
 */
export const htmlAccess: NodeAccess<HtmlNode> = {
  tag: (node) => ('tagName' in node ? node.tagName : node.nodeName === '#text' ? null : undefined),
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  text: textOf,
  attribute: attributeOf,
  layout: layoutOf,
  role(node) {
    const name = attributeOf(node, 'class')
    if (name === 'MsoTitle') return 'title'
    return name === 'MsoSubtitle' ? 'subtitle' : null
  },
}

function attributeOf(node: HtmlNode, name: string): string | null {
  return 'attrs' in node ? (node.attrs.find((attribute) => attribute.name === name)?.value ?? null) : null
}

function layoutOf(node: HtmlNode): Layout {
  const style = attributeOf(node, 'style') ?? ''
  const beside = style.includes('mso-') && /mso-hide\s*:\s*all|mso-element\s*:\s*comment/.test(style)
  const hidden =
    beside || ('tagName' in node && UNREAD.has(node.tagName)) || /(?:^|;)\s*visibility\s*:\s*hidden/.test(style)
  return { ...writtenLayout(node, htmlAccess), ...(hidden && { display: 'none' }) }
}

const CJK = '\u2018-\u201d\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef'
const WRAPPED = new RegExp(`([${CJK}])([ \\t]{0,40}\\n[ \\t]{0,40})(?=[${CJK}])`, 'g')

/** The characters of a text node, each still in its place: what is not to be read becomes U+200B, which readers drop. */
function textOf(node: HtmlNode): string {
  if (!('value' in node)) return ''
  const list = listLabelAround(node)
  if (list === 'spacer') return ' '.padEnd(node.value.length, '\u200b')
  if (list === 'sign' && /^[^0-9A-Za-z]$|^[a-z§¨]$/.test(node.value.trim()) && isSymbolFont(node))
    return node.value.replace(/\S/, '•')
  if (!node.value.includes('\n')) return node.value
  return node.value.replace(WRAPPED, (_, before: string, gap: string) => before + '\u200b'.repeat(gap.length))
}

const NEAREST = 4

/** Whether a text is part of an automatic label as Word writes them: the number or sign, or the blanks behind it. */
function listLabelAround(node: HtmlNode): 'sign' | 'spacer' | null {
  let spacer = false
  let at: HtmlNode | null = parentOf(node)
  for (let step = 0; at && step < NEAREST; step++) {
    const style = attributeOf(at, 'style') ?? ''
    if (/mso-list\s*:\s*Ignore/i.test(style)) return spacer ? 'spacer' : 'sign'
    if (/font\s*:\s*7(?:\.0)?pt/.test(style)) spacer = true
    at = parentOf(at)
  }
  return null
}

function isSymbolFont(node: HtmlNode): boolean {
  let at: HtmlNode | null = parentOf(node)
  for (let step = 0; at && step < NEAREST; step++) {
    if (/font-family\s*:\s*["']?(?:Symbol|Wingdings)/i.test(attributeOf(at, 'style') ?? '')) return true
    at = parentOf(at)
  }
  return false
}

function parentOf(node: HtmlNode): HtmlNode | null {
  const parent = 'parentNode' in node ? node.parentNode : null
  return parent && 'childNodes' in parent && parent.nodeName !== '#document-fragment' ? (parent as HtmlNode) : null
}

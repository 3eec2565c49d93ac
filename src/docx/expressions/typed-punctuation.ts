import { ExpressionFault } from './fault.ts'

/** Keys of a Chinese input method that have no full-width twin at a fixed distance. */
const IME: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '。': '.',
  '、': ',',
  '【': '[',
  '】': ']',
  '《': '<',
  '》': '>',
  '￥': '$',
  '¥': '$',
}
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '“”', '”': '“”', '‘': '‘’', '’': '‘’' }

/**
 * An expression as typed with a Chinese input method on, in half-width punctuation: `连接（列表，“、”）` becomes
 * `连接(列表,"、")`. Text inside quotation marks, straight or curly, stays as it is. A single `=` throws `assignment`,
 * quotation marks left open throw `syntax`.
 */
export function halfWidthExpression(typed: string): string {
  let out = ''
  let at = 0
  while (at < typed.length) {
    const c = halfWidth(typed.charAt(at))
    const closing = CLOSING[c] ?? CLOSING[typed.charAt(at)]
    if (closing !== undefined) {
      const end = endOfString(typed, at + 1, closing)
      out += quoted(typed.slice(at + 1, end), closing.length > 1)
      at = end + 1
    } else {
      out += c
      at += 1
    }
  }
  return out
}

/** True when an expression (half-width already) holds a lone `=` outside its strings. */
export function assigns(expression: string): boolean {
  const code = expression.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, '""')
  return /(^|[^=!<>])=(?!=)/.test(code)
}

function halfWidth(c: string): string {
  const code = c.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (IME[c] ?? c)
}

function endOfString(typed: string, from: number, closing: string): number {
  for (let at = from; at < typed.length; at += 1) {
    const c = typed.charAt(at)
    if (c === '\\' && closing.length === 1) at += 1
    else if (closing.includes(c) || closing.includes(halfWidth(c))) return at
  }
  throw new ExpressionFault('syntax', typed)
}

function quoted(content: string, verbatim: boolean): string {
  if (verbatim) return `"${content.replace(/[\\"]/g, '\\$&')}"`
  return `"${content.replace(/(\\.)|"/gs, (found, escape: string | undefined) => escape ?? `\\${found}`)}"`
}

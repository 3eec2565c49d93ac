import { notWellFormed } from './xml-fault.ts'

const START =
  'A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}'
const NC_NAME = `[${START}][-.0-9\u00B7\u0300-\u036F\u203F\u2040${START}]*`
const QUALIFIED = new RegExp(`^(?:${NC_NAME}:)?${NC_NAME}$`, 'u')

/** True for a name with at most one prefix (Namespaces in XML, QName). */
export function isQualifiedName(name: string): boolean {
  return QUALIFIED.test(name)
}

/** What XML 1.0 §2.2 (Char) forbids; lone surrogates do not come out of a decoder. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u

/** A range of a part as text, line ends as one LF (XML 1.0 §2.11). Not UTF-8 or a forbidden character: fault. */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  let text: string
  try {
    text = DECODER.decode(bytes.subarray(from, to))
  } catch {
    throw notWellFormed('not UTF-8')
  }
  if (FORBIDDEN.test(text)) throw notWellFormed('a forbidden character')
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,16});|#([0-9]{1,16});|(amp|lt|gt|quot|apos);|)/g

/** Replaces the five named and all numeric references; any other `&` is a fault: entities of a document are never expanded. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? ''
    const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
    const char = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uffff'
    if (FORBIDDEN.test(char)) throw notWellFormed('an unknown or forbidden reference')
    return char
  })
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

/** Stands behind the last byte that is there, so that no scan looks at a length; a part itself may not hold it. */
export const END = 0

/** ASCII characters as bytes. */
export const BYTE = {
  bang: 0x21,
  quote: 0x22,
  ampersand: 0x26,
  apostrophe: 0x27,
  slash: 0x2f,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  bracket: 0x5d,
} as const

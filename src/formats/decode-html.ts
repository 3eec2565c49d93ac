import { decodeAs, decodeText } from './decode-text.ts'

const HEAD = 1024
const BEGINS_UTF_16: ReadonlySet<number> = new Set([0xfffe, 0xfeff])

/** The text of an HTML file: in the encoding that a `<meta>` in its first 1024 bytes names, unless a byte order mark or the bytes say otherwise. Null when it is not text. */
export function decodeHtml(bytes: Uint8Array): string | null {
  const declared = declaredEncoding(bytes)
  const marked = BEGINS_UTF_16.has((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0))
  return (declared !== null && !marked ? decodeAs(declared, bytes) : null) ?? decodeText(bytes)
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  const name = /<meta\s[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase()
  return name === undefined || name.startsWith('utf-16') ? null : name
}

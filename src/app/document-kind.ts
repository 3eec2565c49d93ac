/** What a file is by its content; its name may say anything. `binary`: nothing that is known here. */
export type DocumentKind =
  | 'zip'
  | 'compound'
  | 'pdf'
  | 'rtf'
  | 'archive'
  | 'picture'
  | 'html'
  | 'text'
  | 'binary'
  | 'empty'

const SIGNATURES: readonly (readonly [DocumentKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
]
const HEAD = 2048
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i

/** The kind of a file by its first bytes. A web page that was saved as .doc is `html`, a Word file without an ending `zip`. */
export function documentKind(bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0) return 'empty'
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))
  if (signed) return signed[0]
  const head = bytes.subarray(0, HEAD)
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (!isWide && head.includes(0)) return 'binary'
  const start = String.fromCharCode(...head.filter((byte) => byte !== 0)).replace(
    /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/,
    '',
  )
  return HTML.test(start) ? 'html' : 'text'
}

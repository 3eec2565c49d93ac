/** What a file that is no .docx is, by its content: its name may say anything. */
export type FileKind =
  | 'empty'
  | 'doc'
  | 'encrypted'
  | 'xls'
  | 'ppt'
  | 'ole'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ofd'
  | 'zip'
  | 'archive'
  | 'rtf'
  | 'pdf'
  | 'html'
  | 'word-xml'
  | 'picture'
  | 'text'
  | 'unknown'

const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  ['rtf', '{\\rtf'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', '\x1f\x8b'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'BM'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
]
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** Streams by which the programs that write compound files ([MS-CFB]) are known, first found first believed. */
const STREAMS: Readonly<Record<string, FileKind>> = {
  EncryptedPackage: 'encrypted',
  WordDocument: 'doc',
  Workbook: 'xls',
  Book: 'xls',
  'PowerPoint Document': 'ppt',
}

/** True when the bytes begin like a zip, as every .docx does. */
export function isZip(bytes: Uint8Array): boolean {
  const start = latin1(bytes, 0, 4)
  return start === 'PK\x03\x04' || start === 'PK\x05\x06'
}

/** The kind of a file that is no zip. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const start = latin1(bytes, 0, 1024)
  if (start.startsWith(OLE)) return kindOfCompoundFile(bytes)
  if (start.includes('%PDF-')) return 'pdf'
  const signed = SIGNATURES.find(([, signature]) => start.startsWith(signature))
  return signed ? signed[0] : kindOfText(bytes)
}

/** The kind of a zip that holds no Word document, by the names of its entries and its `mimetype` entry. */
export function kindOfZip(names: Iterable<string>, mimeType: string): FileKind {
  const all = [...names]
  const under = (folder: string): boolean => all.some((name) => name.startsWith(folder))
  if (all.includes('[Content_Types].xml')) {
    if (under('xl/')) return 'xlsx'
    if (under('ppt/')) return 'pptx'
  }
  if (all.includes('OFD.xml')) return 'ofd'
  return mimeType.startsWith('application/vnd.oasis.opendocument.text') ? 'odt' : 'zip'
}

/** Directory entries are 128 bytes: the name in UTF-16LE, its length in bytes with a final zero at 64, the type at 66. */
function kindOfCompoundFile(bytes: Uint8Array): FileKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Set<string>()
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true)
    const type = view.getUint8(at + 66)
    if (length < 4 || length > 64 || length % 2 !== 0 || type !== 2) continue
    const name = latin1(bytes, at, at + length - 2).replaceAll('\0', '')
    if (STREAMS[name]) found.add(name)
  }
  const stream = Object.keys(STREAMS).find((name) => found.has(name))
  return (stream && STREAMS[stream]) || 'ole'
}

function kindOfText(bytes: Uint8Array): FileKind {
  const start = bytes.subarray(0, 4096)
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  const text = latin1(start, 0, start.length).replaceAll('\0', '')
  if (!wide && start.includes(0)) return 'unknown'
  if (/<\?mso-application|<pkg:package|<w:wordDocument/.test(text)) return 'word-xml'
  if (/<(?:!doctype\s+)?html|^MIME-Version:|^From: <Saved by/im.test(text)) return 'html'
  if (wide) return 'text'
  return /(?![\t\n\v\f\r\u007f-\u009f])\p{Cc}/u.test(text) ? 'unknown' : 'text'
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

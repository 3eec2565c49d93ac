import { fail, ok, type Result } from '#src/core/result.ts'
import { LIMITS } from './limits.ts'

/** One file of a zip, as the directory at the zip's end describes it. */
export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its header stands in the file. */
  readonly header: number
}

export type ZipFailure =
  | { readonly id: 'truncated' | 'bad-zip' }
  | { readonly id: 'too-many-entries'; readonly limit: number }

const END_RECORD = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46
const LOCAL_HEADER = 0x04034b50
const HEADER_LENGTH = 30

/**
 * The directory of a zip by path: a zip as other programs write it, with a comment, folders or sizes behind the data.
 * Names are read as UTF-8, `\` as `/`. Without an end record the file is `truncated`; a directory that does not hold
 * what it promises, or the same name twice, is `bad-zip`.
 */
export function readZip(bytes: Uint8Array): Result<ReadonlyMap<string, ZipEntry>, ZipFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end < 0) return fail({ id: 'truncated' })
  const count = view.getUint16(end + 10, true)
  if (count > LIMITS.entries) return fail({ id: 'too-many-entries', limit: LIMITS.entries })
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return fail({ id: 'bad-zip' })
    const nameLength = view.getUint16(at + 28, true)
    const next = at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return fail({ id: 'bad-zip' })
    const raw = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength))
    const name = raw.replaceAll('\\', '/').replace(/^\//, '')
    if (entries.has(name)) return fail({ id: 'bad-zip' })
    entries.set(name, {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    })
    at = next
  }
  return ok(entries)
}

/** The packed bytes of an entry, null when they are not there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { header } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (header + HEADER_LENGTH > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) return null
  const from = header + HEADER_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return from + entry.packedSize <= bytes.length ? bytes.subarray(from, from + entry.packedSize) : null
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END_RECORD) return at
  return -1
}

/** What a zip's directory, the list at its end, says about one file. */
export interface DirectoryEntry {
  readonly name: string
  /** CRC-32 of the inflated bytes. */
  readonly crc: number
  /** Inflated size in bytes. */
  readonly size: number
}

const END_RECORD = 0x06054b50
const END_LENGTH = 22
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46
const LOCAL_HEADER = 0x04034b50
const HEADER_LENGTH = 30
/** The flag for check sum and sizes behind the file instead of in front of it. */
const SIZES_FOLLOW = 8

/**
 * The directory of a zip without comment, in its order; null when it is not whole: end record missing, entries cut,
 * miscounted or doubled, or one that does not agree with the header in front of its file.
 */
export function zipDirectory(bytes: Uint8Array): DirectoryEntry[] | null {
  const end = bytes.length - END_LENGTH
  if (end < 0) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(end, true) !== END_RECORD) return null
  const entries = new Map<string, DirectoryEntry>()
  let at = view.getUint32(end + 16, true)
  while (at < end) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    const next = at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end || !agrees(view, at, view.getUint32(at + 42, true), end)) return null
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength))
    if (entries.has(name)) return null
    entries.set(name, { name, crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true) })
    at = next
  }
  const counted = [8, 10].every((i) => view.getUint16(end + i, true) === entries.size)
  return at === end && counted ? [...entries.values()] : null
}

/** Flags, method, check sum and sizes stand twice in a zip; programs differ in which of the two they believe. */
function agrees(view: DataView, entry: number, header: number, end: number): boolean {
  if (header + HEADER_LENGTH > end || view.getUint32(header, true) !== LOCAL_HEADER) return false
  if (view.getUint16(entry + 28, true) !== view.getUint16(header + 26, true)) return false
  const sizesFollowTheFile = (view.getUint16(entry + 8, true) & SIZES_FOLLOW) !== 0
  if (view.getUint32(entry + 8, true) !== view.getUint32(header + 6, true)) return false
  return (
    sizesFollowTheFile ||
    [0, 4, 8].every((i) => view.getUint32(entry + 16 + i, true) === view.getUint32(header + 14 + i, true))
  )
}

/** Row 0: what one byte does to the check sum; row k: what it does k bytes later. Four bytes are then one step. */
const TABLES = new Uint32Array(1024)
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  TABLES[byte] = value
}
for (let i = 256; i < 1024; i += 1) {
  const before = TABLES[i - 256] ?? 0
  TABLES[i] = (before >>> 8) ^ (TABLES[before & 0xff] ?? 0)
}

/** CRC-32 as zip files use it; `before` is that of the bytes in front of these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const table = TABLES
  const whole = bytes.length - (bytes.length % 4)
  let crc = ~before
  let i = 0
  for (; i < whole; i += 4) {
    crc ^= (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24)
    crc =
      (table[768 + (crc & 0xff)] ?? 0) ^
      (table[512 + ((crc >>> 8) & 0xff)] ?? 0) ^
      (table[256 + ((crc >>> 16) & 0xff)] ?? 0) ^
      (table[crc >>> 24] ?? 0)
  }
  for (; i < bytes.length; i += 1) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0)
  return ~crc >>> 0
}

import { decodeText, isQualifiedName } from './xml-characters.ts'
import { notWellFormed } from './xml-fault.ts'

/** A name as the file writes it; equal names are one object. */
export interface Name {
  readonly raw: string
  /** '' without one. */
  readonly prefix: string
  readonly local: string
  readonly bytes: Uint8Array
}

const SLOTS = 8192
/** More than the vocabulary of a word processor; a file that makes up names has no business here. */
const MAX_NAMES = SLOTS / 2

/** Finds names by their bytes, so that a string is made for each only once. */
export class NameTable {
  readonly #slots: (Name | null)[] = Array.from({ length: SLOTS }, () => null)
  #count = 0

  /** `hash` is any whole number that depends on the bytes alone. Throws XmlFault for what is no qualified name. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): Name {
    let slot = hash & (SLOTS - 1)
    for (let name = this.#slots[slot]; name; name = this.#slots[slot]) {
      if (isSame(name.bytes, bytes, from, to)) return name
      slot = (slot + 1) & (SLOTS - 1)
    }
    const raw = decodeText(bytes, from, to)
    if (!isQualifiedName(raw)) throw notWellFormed('a name that is none')
    this.#count += 1
    if (this.#count > MAX_NAMES) throw notWellFormed('more names than any document uses')
    const colon = raw.indexOf(':')
    const name = {
      raw,
      prefix: raw.slice(0, Math.max(colon, 0)),
      local: raw.slice(colon + 1),
      bytes: bytes.slice(from, to),
    }
    this.#slots[slot] = name
    return name
  }
}

/** True when these bytes stand at `from`, up to `to`. */
export function isSame(expected: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (expected.length !== to - from) return false
  for (let i = 0; i < expected.length; i += 1) if (expected[i] !== bytes[from + i]) return false
  return true
}

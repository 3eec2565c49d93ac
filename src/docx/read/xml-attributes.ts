import { BYTE, decodeReferences, decodeText, END, isSpace } from './xml-characters.ts'
import { notWellFormed } from './xml-fault.ts'
import type { Name, NameTable } from './xml-names.ts'

/** What a rule may ask about the element that opens. */
export interface Attributes {
  /** The value of an attribute by the reader's name (`w:val`), undefined when it has none. Valid while the element opens. */
  get(name: string): string | undefined
}

interface NameReader {
  attribute(name: Name): string
}

/** More than any element of a real file has. */
const MAX_ATTRIBUTES = 256
const NONE: readonly (readonly [string, string])[] = []

/** The attributes of one start tag as places in the bytes; a string is made only for what is asked for. */
export class TagAttributes implements Attributes {
  #bytes: Uint8Array = new Uint8Array()
  #count = 0
  #scope: NameReader | null = null
  #declaring = false
  readonly #table: NameTable
  readonly #names: Name[] = []
  readonly #from = new Int32Array(MAX_ATTRIBUTES)
  readonly #to = new Int32Array(MAX_ATTRIBUTES)

  constructor(table: NameTable) {
    this.#table = table
  }

  /** Scans from behind the element's name; gives where `>` or `/>` begins, -1 when END comes before. */
  scan(bytes: Uint8Array, from: number): number {
    this.#bytes = bytes
    this.#count = 0
    this.#declaring = false
    let at = from
    for (;;) {
      const before = at
      while (isSpace(bytes[at] ?? END)) at += 1
      const c = bytes[at] ?? END
      if (c === END) return -1
      if (c === BYTE.greater || c === BYTE.slash) return at
      if (at === before) throw notWellFormed('no space in front of an attribute')
      at = this.#scanOne(bytes, at)
      if (at < 0) return -1
    }
  }

  get(name: string): string | undefined {
    for (let i = 0; i < this.#count; i += 1) {
      const own = this.#names[i]
      if (own && this.#scope?.attribute(own) === name) return this.#value(i)
    }
    return undefined
  }

  /** The namespaces that the tag declares; none for almost every tag. */
  get declared(): readonly (readonly [string, string])[] {
    if (!this.#declaring) return NONE
    const pairs: (readonly [string, string])[] = []
    for (const [i, name] of this.#names.slice(0, this.#count).entries()) {
      if (name.raw === 'xmlns') pairs.push(['', this.#value(i).trim()])
      else if (name.prefix === 'xmlns') pairs.push([name.local, this.#value(i).trim()])
    }
    return pairs
  }

  /** Settles what the prefixes mean; one that means nothing is a fault. */
  enter(scope: NameReader): void {
    this.#scope = scope
    for (let i = 0; i < this.#count; i += 1) {
      const name = this.#names[i]
      if (name && name.prefix !== '') scope.attribute(name)
    }
  }

  #scanOne(bytes: Uint8Array, from: number): number {
    let at = from
    let hash = 0
    let c = bytes[at] ?? END
    for (; c !== BYTE.equals && !isSpace(c); c = bytes[++at] ?? END) {
      if (c === END) return -1
      if (c === BYTE.less || c === BYTE.greater) throw notWellFormed('an attribute without a value')
      hash = (Math.imul(hash, 31) + c) | 0
    }
    const name = this.#table.find(bytes, from, at, hash)
    while (isSpace(c)) c = bytes[++at] ?? END
    if (c === END) return -1
    if (c !== BYTE.equals) throw notWellFormed('an attribute without a value')
    do c = bytes[++at] ?? END
    while (isSpace(c))
    if (c === END) return -1
    if (c !== BYTE.quote && c !== BYTE.apostrophe) throw notWellFormed('a value without quotes')
    const end = endOfValue(bytes, at + 1, c)
    if (end >= 0) this.#add(name, at + 1, end)
    return end < 0 ? -1 : end + 1
  }

  #add(name: Name, from: number, to: number): void {
    const i = this.#count
    if (i === MAX_ATTRIBUTES) throw notWellFormed('more attributes than any element has')
    for (let other = 0; other < i; other += 1)
      if (this.#names[other] === name) throw notWellFormed('an attribute twice')
    if (name.prefix === 'xmlns' || name.raw === 'xmlns') this.#declaring = true
    this.#names[i] = name
    this.#from[i] = from
    this.#to[i] = to
    this.#count = i + 1
  }

  #value(i: number): string {
    const text = decodeText(this.#bytes, this.#from[i] ?? 0, this.#to[i] ?? 0)
    return decodeReferences(/[\t\n]/.test(text) ? text.replace(/[\t\n]/g, ' ') : text)
  }
}

/** Where the closing quote stands; a value that holds what is not allowed there is a fault, whoever asks for it. */
function endOfValue(bytes: Uint8Array, from: number, quote: number): number {
  let suspect = false
  for (let at = from; ; at += 1) {
    const c = bytes[at] ?? END
    if (c === quote) {
      if (suspect) decodeReferences(decodeText(bytes, from, at))
      return at
    }
    if (c === END) return -1
    if (c === BYTE.less) throw notWellFormed('a < in a value')
    if (c === BYTE.ampersand || c < 0x20 || c === 0xef) suspect = true
  }
}

import { type Attributes, TagAttributes } from './xml-attributes.ts'
import { BYTE, decodeReferences, decodeText, END, isSpace } from './xml-characters.ts'
import { notWellFormed, XmlFault } from './xml-fault.ts'
import { isSame, type Name, NameTable } from './xml-names.ts'
import { Scope } from './xml-scope.ts'

/** Who hears what a part holds. `Rule` is what `resolve` makes of an element's name, once for each name and scope. */
export interface XmlListener<Rule extends object> {
  /** `name` with the reader's prefix: `w:p`, whatever the file calls that namespace; `?:x` for namespaces it does not know. */
  resolve(name: string): Rule
  open(rule: Rule, attributes: Attributes): void
  close(rule: Rule): void
  /** True when the text right inside the innermost open element, of this rule, is wanted. */
  wantsText(rule: Rule): boolean
  /** A piece of text; comments and CDATA sections cut one text into several. */
  text(text: string): void
}

/** Deeper than a real document nests: a table in a cell in a text box is some forty. */
export const MAX_DEPTH = 512
/** Bytes of a tag, a comment or one text; beyond it a part is refused, so that no chunk is read over and over. */
const MAX_PIECE = 4_000_000
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*$/
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
const COMMENT = ascii('<!--')
const CDATA = ascii('<![CDATA[')
const DOCTYPE = ascii('<!DOCTYPE')

/**
 * Reads XML 1.0 with namespaces from UTF-8, in chunks, strictly: what is not well-formed, has a document type, or nests
 * too deeply throws an XmlFault. Entities of a document are never expanded, nothing is loaded. Gives the same events as
 * saxes (a tested law), at a fraction of its time.
 */
export class XmlTokenizer<Rule extends object> {
  readonly #listener: XmlListener<Rule>
  readonly #table = new NameTable()
  readonly #attributes = new TagAttributes(this.#table)
  readonly #names: Name[] = []
  readonly #rules: Rule[] = []
  readonly #scopes: { readonly depth: number; readonly outer: Scope<Rule> }[] = []
  #scope: Scope<Rule>
  /** What is not read yet, END behind it. */
  #buffer = new Uint8Array(128 * 1024)
  #rest = 0
  #begun = false
  #rootSeen = false

  constructor(listener: XmlListener<Rule>) {
    this.#listener = listener
    this.#scope = new Scope((name) => listener.resolve(name))
  }

  write(chunk: Uint8Array): void {
    const length = this.#rest + chunk.length
    const bytes = this.#bufferFor(length + 1)
    bytes.set(chunk, this.#rest)
    bytes[length] = END
    let at = 0
    while (at < length) {
      const next = bytes[at] === BYTE.less ? this.#readMarkup(bytes, at) : this.#readText(bytes, at)
      if (next < 0) break
      this.#begun = true
      at = next
    }
    bytes.copyWithin(0, at, length)
    this.#rest = length - at
    if (this.#rest > MAX_PIECE) throw notWellFormed('a piece that is too long')
  }

  end(): void {
    const blank = this.#buffer.subarray(0, this.#rest).every(isSpace)
    if (!blank || this.#names.length > 0 || !this.#rootSeen) throw notWellFormed('the end is missing')
  }

  #bufferFor(length: number): Uint8Array {
    if (length > this.#buffer.length) {
      const larger = new Uint8Array(length * 2)
      larger.set(this.#buffer.subarray(0, this.#rest))
      this.#buffer = larger
    }
    return this.#buffer
  }

  #readText(bytes: Uint8Array, from: number): number {
    let references = false
    let suspect = false
    let blank = true
    let at = from
    for (let c = bytes[at] ?? END; c !== BYTE.less; c = bytes[++at] ?? END) {
      if (c === END) return -1
      if (c === BYTE.ampersand) references = true
      else if (c < 0x20 || c === 0xef || c === BYTE.bracket) suspect = true
      if (blank && !isSpace(c)) blank = false
    }
    const rule = this.#rules.at(-1)
    if (rule === undefined) {
      if (!blank) throw notWellFormed('text outside the root element')
      return at
    }
    const wanted = this.#listener.wantsText(rule)
    if (!wanted && !references && (!suspect || blank)) return at
    const text = decodeText(bytes, from, at)
    if (suspect && text.includes(']]>')) throw notWellFormed('a ]]> outside CDATA')
    const piece = references ? decodeReferences(text) : text
    if (wanted) this.#listener.text(piece)
    return at
  }

  /** Reads the markup at `from` and gives where it ends, -1 when the bytes end before. */
  #readMarkup(bytes: Uint8Array, from: number): number {
    switch (bytes[from + 1]) {
      case END:
      case undefined:
        return -1
      case BYTE.slash:
        return this.#readEndTag(bytes, from)
      case BYTE.bang:
        return this.#readDeclaration(bytes, from)
      case BYTE.question:
        return this.#readInstruction(bytes, from)
      default:
        return this.#readStartTag(bytes, from)
    }
  }

  #readStartTag(bytes: Uint8Array, from: number): number {
    let at = from + 1
    let hash = 0
    for (let c = bytes[at] ?? END; c !== BYTE.greater && c !== BYTE.slash && !isSpace(c); c = bytes[++at] ?? END) {
      if (c === END) return -1
      hash = (Math.imul(hash, 31) + c) | 0
    }
    const name = this.#table.find(bytes, from + 1, at, hash)
    at = this.#attributes.scan(bytes, at)
    if (at < 0) return -1
    const empty = bytes[at] === BYTE.slash
    if (empty) at += 1
    if (bytes[at] === END) return -1
    if (bytes[at] !== BYTE.greater) throw notWellFormed('a / inside a tag')
    this.#open(name, empty)
    return at + 1
  }

  #open(name: Name, empty: boolean): void {
    const depth = this.#names.length
    if (depth === 0 && this.#rootSeen) throw notWellFormed('a second root element')
    if (depth === MAX_DEPTH) throw new XmlFault('too-deep', 'nested too deeply')
    this.#rootSeen = true
    const outer = this.#scope
    const { declared } = this.#attributes
    if (declared.length > 0) this.#scope = outer.with(declared)
    const rule = this.#scope.rule(name)
    this.#attributes.enter(this.#scope)
    this.#listener.open(rule, this.#attributes)
    if (empty) {
      this.#listener.close(rule)
      this.#scope = outer
      return
    }
    if (this.#scope !== outer) this.#scopes.push({ depth, outer })
    this.#names.push(name)
    this.#rules.push(rule)
  }

  #readEndTag(bytes: Uint8Array, from: number): number {
    let end = from + 2
    while (bytes[end] !== BYTE.greater && bytes[end] !== END) end += 1
    if (bytes[end] === END) return -1
    let nameEnd = end
    while (isSpace(bytes[nameEnd - 1] ?? END)) nameEnd -= 1
    const name = this.#names.pop()
    const rule = this.#rules.pop()
    if (!name || !rule || !isSame(name.bytes, bytes, from + 2, nameEnd)) throw notWellFormed('an end tag too many')
    this.#listener.close(rule)
    const scope = this.#scopes.at(-1)
    if (scope?.depth === this.#names.length) {
      this.#scope = scope.outer
      this.#scopes.pop()
    }
    return end + 1
  }

  #readDeclaration(bytes: Uint8Array, from: number): number {
    const starts = (mark: Uint8Array): boolean => isSame(mark, bytes, from, from + mark.length)
    if (starts(COMMENT)) {
      const end = indexOfPair(bytes, 0x2d, from + COMMENT.length)
      if (end < 0 || bytes[end + 2] === END) return -1
      if (bytes[end + 2] !== BYTE.greater) throw notWellFormed('a -- inside a comment')
      decodeText(bytes, from, end)
      return end + 3
    }
    if (starts(CDATA)) {
      const rule = this.#rules.at(-1)
      if (!rule) throw notWellFormed('CDATA outside the root element')
      let end = indexOfPair(bytes, BYTE.bracket, from + CDATA.length)
      while (end >= 0 && bytes[end + 2] !== BYTE.greater) {
        if (bytes[end + 2] === END) return -1
        end = indexOfPair(bytes, BYTE.bracket, end + 1)
      }
      if (end < 0) return -1
      const text = decodeText(bytes, from + CDATA.length, end)
      if (text !== '' && this.#listener.wantsText(rule)) this.#listener.text(text)
      return end + 3
    }
    if (starts(DOCTYPE)) throw new XmlFault('doctype', 'a part has no document type')
    if (bytes.subarray(from, from + CDATA.length).includes(END)) return -1
    throw notWellFormed('unknown markup')
  }

  #readInstruction(bytes: Uint8Array, from: number): number {
    let end = from + 3
    while (
      bytes[end] !== END &&
      bytes[end - 1] !== END &&
      !(bytes[end] === BYTE.greater && bytes[end - 1] === BYTE.question)
    )
      end += 1
    if (bytes[end] !== BYTE.greater || bytes[end - 1] !== BYTE.question) return -1
    const inside = decodeText(bytes, from, end - 1)
    const target = /^<\?([^\s?]*)(?=\s|$)/.exec(inside)?.[1] ?? ''
    const declares = target === 'xml' && !this.#begun && DECLARATION.test(inside)
    if (!declares && (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(target) || /^xml$/i.test(target)))
      throw notWellFormed('a processing instruction that is none')
    return end + 1
  }
}

/** Where two of `byte` stand side by side, at or behind `from`; -1 when END comes before. */
function indexOfPair(bytes: Uint8Array, byte: number, from: number): number {
  for (let at = from; bytes[at] !== END && bytes[at + 1] !== END; at += 1)
    if (bytes[at] === byte && bytes[at + 1] === byte) return at
  return -1
}

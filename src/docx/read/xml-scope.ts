import { notWellFormed } from './xml-fault.ts'
import type { Name } from './xml-names.ts'

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'

/** The prefix under which the reader knows a namespace, in its Transitional and its Strict spelling. */
export const READER_PREFIX: Readonly<Record<string, string>> = {
  '': '',
  [XML_NAMESPACE]: 'xml:',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic:',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic:',
  'urn:schemas-microsoft-com:vml': 'v:',
  'http://schemas.microsoft.com/office/word/2015/wordml/symex': 'w16se:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
}
/** The prefix of every other namespace. */
export const OTHER_PREFIX = '?:'

/** What the prefixes mean at one place of a part, and the rules of the elements there. */
export class Scope<Rule> {
  readonly #namespaces: ReadonlyMap<string, string>
  readonly #resolve: (name: string) => Rule
  readonly #rules = new Map<Name, Rule>()
  readonly #attributes = new Map<Name, string>()

  constructor(resolve: (name: string) => Rule, namespaces: ReadonlyMap<string, string> = OUTERMOST) {
    this.#resolve = resolve
    this.#namespaces = namespaces
  }

  /** The scope below an element that declares `[prefix, namespace]` pairs; this one when they say nothing new. */
  with(declared: readonly (readonly [string, string])[]): Scope<Rule> {
    for (const [prefix, uri] of declared) demandLegal(prefix, uri)
    if (declared.every(([prefix, uri]) => (this.#namespaces.get(prefix) ?? '') === uri)) return this
    return new Scope(this.#resolve, new Map([...this.#namespaces, ...declared]))
  }

  /** What `resolve` says about an element's name, with the reader's prefix. */
  rule(name: Name): Rule {
    const known = this.#rules.get(name)
    if (known !== undefined) return known
    if (name.prefix === 'xmlns') throw notWellFormed('an element of the namespace of namespaces')
    const rule = this.#resolve(this.#readerPrefix(name.prefix) + name.local)
    this.#rules.set(name, rule)
    return rule
  }

  /** An attribute's name with the reader's prefix; an unbound prefix is a fault. */
  attribute(name: Name): string {
    const known = this.#attributes.get(name)
    if (known !== undefined) return known
    const resolved = name.prefix === '' ? name.local : this.#readerPrefix(name.prefix) + name.local
    this.#attributes.set(name, resolved)
    return resolved
  }

  #readerPrefix(prefix: string): string {
    const uri = prefix === 'xmlns' ? XMLNS_NAMESPACE : this.#namespaces.get(prefix)
    if (uri === undefined && prefix !== '') throw notWellFormed('a prefix that means nothing')
    return READER_PREFIX[uri ?? ''] ?? OTHER_PREFIX
  }
}

const OUTERMOST: ReadonlyMap<string, string> = new Map([['xml', XML_NAMESPACE]])

function demandLegal(prefix: string, uri: string): void {
  const legal =
    prefix === 'xml' ? uri === XML_NAMESPACE : prefix !== 'xmlns' && uri !== XML_NAMESPACE && uri !== XMLNS_NAMESPACE
  if (!legal || (prefix !== '' && uri === '')) throw notWellFormed('a namespace that cannot be declared')
}

import type { Attributes } from './xml-attributes.ts'
import { type XmlListener, XmlTokenizer } from './xml-tokenizer.ts'

/** What a reader does with an element. An element without a rule is transparent: what stands in it is read. */
export interface Rule<Reader> {
  /** `false` leaves out the element with all that stands in it; its `close` is not called then. */
  open?(reader: Reader, attributes: Attributes): unknown
  close?(reader: Reader): void
  /** The text right inside the element; one text may come in several pieces. */
  text?(reader: Reader, text: string): void
}

/** By the reader's name of the element (`w:p`). */
export type Rules<Reader> = Readonly<Record<string, Rule<Reader>>>

/** Leaves an element out with all that stands in it. */
export const LEFT_OUT = { open: () => false } as const

const TRANSPARENT = {}

/** Reads one part by rules; chunks are written one after the other, then `end`. Throws XmlFault for what is not sound. */
export class XmlWalk<Reader> {
  readonly #tokenizer: XmlTokenizer<Rule<Reader>>

  constructor(reader: Reader, rules: Rules<Reader>) {
    this.#tokenizer = new XmlTokenizer(new Walker(reader, rules))
  }

  write(chunk: Uint8Array): void {
    this.#tokenizer.write(chunk)
  }

  end(): void {
    this.#tokenizer.end()
  }
}

class Walker<Reader> implements XmlListener<Rule<Reader>> {
  readonly #reader: Reader
  readonly #rules: ReadonlyMap<string, Rule<Reader>>
  readonly #open: Rule<Reader>[] = []
  /** How many elements are open inside the one that is left out, itself included. */
  #leftOut = 0

  constructor(reader: Reader, rules: Rules<Reader>) {
    this.#reader = reader
    this.#rules = new Map(Object.entries(rules))
  }

  resolve(name: string): Rule<Reader> {
    return this.#rules.get(name) ?? TRANSPARENT
  }

  open(rule: Rule<Reader>, attributes: Attributes): void {
    if (this.#leftOut > 0 || rule.open?.(this.#reader, attributes) === false) this.#leftOut += 1
    else this.#open.push(rule)
  }

  close(rule: Rule<Reader>): void {
    if (this.#leftOut > 0) this.#leftOut -= 1
    else {
      this.#open.pop()
      rule.close?.(this.#reader)
    }
  }

  wantsText(rule: Rule<Reader>): boolean {
    return this.#leftOut === 0 && rule.text !== undefined
  }

  text(text: string): void {
    this.#open.at(-1)?.text?.(this.#reader, text)
  }
}

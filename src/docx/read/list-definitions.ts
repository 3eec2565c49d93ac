import { LIMITS } from './limits.ts'
import { isOn, wholeNumber } from './property-values.ts'
import { LEFT_OUT, type Rules } from './xml-walk.ts'

/** How one level of a list is numbered. */
export interface ListLevel {
  start: number
  format: string
  /** With %1 … %9 for the numbers of the levels. */
  text: string
  /** What stands behind the number. */
  suffix: string
  /** The level (from 1) that starts this one again; 0 none; null every higher one. */
  restart: number | null
  legal: boolean
  /** The paragraph style that is linked to this level. */
  style: string
  hidden: boolean
}

interface AbstractList {
  readonly levels: Map<number, ListLevel>
  /** The numbering style that holds the levels instead. */
  link: string
}

interface List {
  abstract: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, ListLevel>
}

/** A list as a paragraph uses it: its levels, and what it shares its counters with. */
export interface ResolvedList {
  readonly counters: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels that count from this number when the list first uses them. */
  readonly starts: ReadonlyMap<number, number>
}

/** word/numbering.xml. */
export class ListDefinitions {
  tooMany = false
  readonly #abstracts = new Map<string, AbstractList>()
  readonly #lists = new Map<number, List>()
  readonly #resolved = new Map<number, ResolvedList | null>()
  #size = 0
  #abstract: AbstractList | null = null
  #list: List | null = null
  #overridden = 0
  /** The level that is being read. */
  level: ListLevel | null = null

  /** The list of a number; `listOf` gives the number that a numbering style holds. Null for lists that are not there. */
  find(numId: number, listOf: (style: string) => number | undefined): ResolvedList | null {
    const known = this.#resolved.get(numId)
    if (known !== undefined) return known
    const list = this.#lists.get(numId)
    const counters = list && this.#followLinks(list.abstract, listOf)
    const abstract = counters === undefined ? undefined : this.#abstracts.get(counters)
    const resolved =
      list && abstract && counters !== undefined
        ? { counters, levels: new Map([...abstract.levels, ...list.levels]), starts: list.starts }
        : null
    this.#resolved.set(numId, resolved)
    return resolved
  }

  beginAbstract(id: string): void {
    this.#abstract = { levels: new Map(), link: '' }
    if (this.#counted()) this.#abstracts.set(id, this.#abstract)
  }

  link(style: string): void {
    if (this.#abstract) this.#abstract.link = style
  }

  beginList(numId: number): void {
    this.#list = { abstract: '', starts: new Map(), levels: new Map() }
    if (this.#counted()) this.#lists.set(numId, this.#list)
  }

  pointTo(abstract: string): void {
    if (this.#list) this.#list.abstract = abstract
  }

  beginOverride(level: number): void {
    this.#overridden = level
  }

  startAt(value: number): void {
    if (this.#counted()) this.#list?.starts.set(this.#overridden, value)
  }

  beginLevel(level: number): void {
    this.level = {
      start: 1,
      format: 'decimal',
      text: '',
      suffix: 'tab',
      restart: null,
      legal: false,
      style: '',
      hidden: false,
    }
    if (level >= 0 && level < LEVELS && this.#counted()) (this.#list ?? this.#abstract)?.levels.set(level, this.level)
  }

  end(): void {
    this.#abstract = null
    this.#list = null
  }

  #counted(): boolean {
    this.#size += 1
    if (this.#size > LIMITS.definitions) this.tooMany = true
    return !this.tooMany
  }

  #followLinks(id: string, listOf: (style: string) => number | undefined): string {
    const seen = new Set<string>()
    let at = id
    while (!seen.has(at)) {
      seen.add(at)
      const style = this.#abstracts.get(at)?.link
      const numId = style ? listOf(style) : undefined
      const next = numId === undefined ? undefined : this.#lists.get(numId)?.abstract
      if (next === undefined) break
      at = next
    }
    return at
  }
}

/** A list has levels 0 … 8. */
export const LEVELS = 9

type Set = (level: ListLevel, value: string | undefined) => void
const inLevel = (set: Set) => ({
  open(lists: ListDefinitions, a: { get(name: string): string | undefined }) {
    if (lists.level) set(lists.level, a.get('w:val'))
  },
})

export const LIST_RULES: Rules<ListDefinitions> = {
  'w:abstractNum': {
    open: (lists, a) => lists.beginAbstract(a.get('w:abstractNumId') ?? ''),
    close: (lists) => lists.end(),
  },
  'w:numStyleLink': { open: (lists, a) => lists.link(a.get('w:val') ?? '') },
  'w:num': {
    open: (lists, a) => lists.beginList(wholeNumber(a.get('w:numId')) ?? -1),
    close: (lists) => lists.end(),
  },
  'w:abstractNumId': { open: (lists, a) => lists.pointTo(a.get('w:val') ?? '') },
  'w:lvlOverride': { open: (lists, a) => lists.beginOverride(wholeNumber(a.get('w:ilvl')) ?? 0) },
  'w:startOverride': { open: (lists, a) => lists.startAt(wholeNumber(a.get('w:val')) ?? 1) },
  'w:lvl': {
    open: (lists, a) => lists.beginLevel(wholeNumber(a.get('w:ilvl')) ?? -1),
    close(lists) {
      lists.level = null
    },
  },
  'w:start': inLevel((level, value) => {
    level.start = wholeNumber(value) ?? 1
  }),
  'w:numFmt': {
    open(lists, a) {
      if (!lists.level) return
      const zeros = /^(0+)1\b/.exec(a.get('w:format') ?? '')?.[1]
      // A custom format stands in a Choice with a nearest one in the Fallback behind it, which must not win.
      if (zeros) lists.level.format = `zeros:${zeros.length + 1}`
      else if (!lists.level.format.startsWith('zeros:')) lists.level.format = a.get('w:val') ?? 'decimal'
    },
  },
  'w:lvlText': inLevel((level, value) => {
    level.text = value ?? ''
  }),
  'w:suff': inLevel((level, value) => {
    level.suffix = value ?? 'tab'
  }),
  'w:lvlRestart': inLevel((level, value) => {
    level.restart = wholeNumber(value)
  }),
  'w:isLgl': inLevel((level, value) => {
    level.legal = isOn(value)
  }),
  'w:pStyle': inLevel((level, value) => {
    level.style = value ?? ''
  }),
  'w:vanish': inLevel((level, value) => {
    level.hidden = isOn(value)
  }),
  'w:rPrChange': LEFT_OUT,
}

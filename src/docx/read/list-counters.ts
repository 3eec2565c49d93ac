import type { ListPlace } from '#src/core/draft.ts'
import { BULLET } from '#src/core/list-label.ts'
import { LEVELS, type ListDefinitions, type ListLevel, type ResolvedList } from './list-definitions.ts'
import { formatNumber } from './number-format.ts'
import type { ListReference, ResolvedStyle, StyleSheet } from './style-sheet.ts'

/** The number in front of a paragraph, with what separates it from the text, and the place in its list. */
export interface ListLabel {
  readonly text: string
  readonly list: ListPlace
}

/** No real label comes near; a longer one is cut. */
const LONGEST_LABEL = 200

/** Counts the paragraphs of all lists in the order of the document, as Word does. */
export class ListCounters {
  readonly #definitions: ListDefinitions
  readonly #styles: StyleSheet
  readonly #counters = new Map<string, (number | undefined)[]>()
  /** Levels of lists whose own start has been used, as `numId,level`. */
  readonly #started = new Set<string>()

  constructor(definitions: ListDefinitions, styles: StyleSheet) {
    this.#definitions = definitions
    this.#styles = styles
  }

  /** The label of the next paragraph, which says `direct` about its list itself and has `style`; null for one without number. */
  next(direct: ListReference, style: ResolvedStyle): ListLabel | null {
    const numId = direct.numId ?? style.list.numId
    if (numId === undefined || numId === 0) return null
    const list = this.#definitions.find(numId, (id) => this.#styles.listOf(id))
    if (!list) return null
    const at = levelOf(list, direct, style)
    const level = list.levels.get(at)
    if (!level) return null
    const counters = this.#count(list, numId, at, level)
    if (level.format === 'bullet' && level.text.trim() === '') return null
    if (level.format === 'bullet') return { text: BULLET, list: { ordered: false, level: at } }
    const text = level.hidden ? '' : labelText(list, level, counters)
    return text === '' ? null : { text: text + separator(text, level.suffix), list: { ordered: true, level: at } }
  }

  #count(list: ResolvedList, numId: number, at: number, level: ListLevel): (number | undefined)[] {
    const counters = this.#counters.get(list.counters) ?? []
    this.#counters.set(list.counters, counters)
    const start = this.#ownStart(list, numId, at)
    const current = counters[at]
    counters[at] = start ?? (current === undefined ? (list.starts.get(at) ?? level.start) : current + 1)
    for (let deeper = at + 1; deeper < LEVELS; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart ?? null
      if (restart === null || at < restart) counters[deeper] = undefined
    }
    return counters
  }

  /** The start that this list sets for a level, once. */
  #ownStart(list: ResolvedList, numId: number, at: number): number | undefined {
    const start = list.starts.get(at)
    const key = `${numId},${at}`
    if (start === undefined || this.#started.has(key)) return undefined
    this.#started.add(key)
    return start
  }
}

/** A level linked to the style wins, then what the paragraph says, then what the style says. */
function levelOf(list: ResolvedList, direct: ListReference, style: ResolvedStyle): number {
  if (direct.level !== undefined) return direct.level
  if (style.listStyle !== '' && (direct.numId === undefined || direct.numId === style.list.numId))
    for (const [index, level] of list.levels) if (level.style === style.listStyle) return index
  return style.list.level ?? 0
}

function labelText(list: ResolvedList, level: ListLevel, counters: readonly (number | undefined)[]): string {
  return level.text
    .slice(0, LONGEST_LABEL)
    .replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const other = list.levels.get(index)
      const number = counters[index] ?? list.starts.get(index) ?? other?.start ?? 1
      return formatNumber(level.legal ? 'decimal' : (other?.format ?? 'decimal'), number)
    })
    .slice(0, LONGEST_LABEL)
}

/** A tab or space behind 1. is one space of the text; behind 一、 and （一） the sign itself is space enough. */
function separator(label: string, suffix: string): string {
  return suffix === 'nothing' || /[\s\u3000-\u303f\uff00-\uffef]$/.test(label) ? '' : ' '
}

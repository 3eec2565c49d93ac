import type { CellPlace } from '#src/core/draft.ts'

/** A place that grows while rows and cells below and beside it continue it. */
type GrowingPlace = { -readonly [K in keyof CellPlace]: CellPlace[K] }

/** A cell while it is read: what its properties say. */
export interface OpenCell {
  span: number
  /** Null: no merge. */
  down: 'restart' | 'continue' | null
  across: 'restart' | 'continue' | null
  /** Settled when its first paragraph or its end comes. */
  place: CellPlace | null
  /** True when it only continues another one; Word does not show what it holds. */
  covered: boolean
  empty: boolean
}

const LARGEST_SPAN = 1000

/** A table while it is read: gives its cells their places (w:gridSpan, w:gridBefore, w:vMerge, w:hMerge). */
export class OpenTable {
  readonly #table: number
  #row = -1
  #col = 0
  /** By column: the cell that a vMerge below it continues. */
  #above = new Map<number, GrowingPlace>()
  #current = new Map<number, GrowingPlace>()
  #beside: GrowingPlace | null = null
  cell: OpenCell | null = null
  rowDeleted = false

  constructor(table: number) {
    this.#table = table
  }

  beginRow(): void {
    this.#row += 1
    this.#col = 0
    this.#beside = null
    this.#current = new Map()
    this.rowDeleted = false
  }

  /** Leaves out `columns` at the start of the row. */
  skip(columns: number): void {
    this.#col += clamped(columns, 0)
  }

  endRow(): void {
    if (this.rowDeleted) this.#row -= 1
    else this.#above = this.#current
  }

  beginCell(): void {
    this.cell = { span: 1, down: null, across: null, place: null, covered: false, empty: true }
  }

  /** The place of the open cell, its properties being known; the place of the cell that it continues when it is covered. */
  settle(cell: OpenCell): CellPlace {
    if (cell.place) return cell.place
    const span = clamped(cell.span, 1)
    const above = cell.down === 'continue' ? this.#above.get(this.#col) : undefined
    const place =
      cell.across === 'continue' && this.#beside
        ? this.#widen(this.#beside, span)
        : above
          ? this.#lengthen(above)
          : { table: this.#table, row: Math.max(this.#row, 0), col: this.#col, rowSpan: 1, colSpan: span }
    cell.covered = place === above || (place === this.#beside && cell.across === 'continue')
    if (cell.down) this.#current.set(this.#col, place)
    this.#beside = place
    this.#col += span
    cell.place = place
    return place
  }

  #widen(place: GrowingPlace, span: number): GrowingPlace {
    place.colSpan = Math.min(place.colSpan + span, LARGEST_SPAN)
    return place
  }

  #lengthen(place: GrowingPlace): GrowingPlace {
    place.rowSpan = this.#row - place.row + 1
    return place
  }
}

function clamped(value: number, least: number): number {
  return Math.min(Math.max(value, least), LARGEST_SPAN)
}

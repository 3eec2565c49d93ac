import type { CellPlace } from './draft.ts'

const LARGEST_SPAN = 1000

/** Gives the cells of one table their places, row by row, stepping over those that a cell above reaches into. */
export class CellGrid {
  readonly #table: number
  readonly #taken = new Set<string>()
  #row = -1
  #col = 0

  constructor(table: number) {
    this.#table = table
  }

  nextRow(): void {
    this.#row += 1
    this.#col = 0
  }

  /** The place of the next cell of this row; spans that are no positive number count as 1. */
  nextCell(rows: number, cols: number): CellPlace {
    if (this.#row < 0) this.nextRow()
    while (this.#taken.has(`${this.#row},${this.#col}`)) this.#col += 1
    const place = {
      table: this.#table,
      row: this.#row,
      col: this.#col,
      rowSpan: spanOf(rows),
      colSpan: spanOf(cols),
    }
    for (let row = place.row; row < place.row + place.rowSpan; row++)
      for (let col = place.col; col < place.col + place.colSpan; col++) this.#taken.add(`${row},${col}`)
    this.#col += place.colSpan
    return place
  }
}

function spanOf(value: number): number {
  return Number.isInteger(value) && value > 0 ? Math.min(value, LARGEST_SPAN) : 1
}

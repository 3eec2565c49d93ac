import type { Person } from '#src/meeting/facts.ts'
import { withOptional } from './optional.ts'

/** A person as it is typed: without a name it is kept in the form and not stored. */
export interface PersonRow {
  readonly key: number
  readonly person: Person
}

/** The rows that can be stored, without empty fields. */
export function storable(rows: readonly PersonRow[]): Person[] {
  return rows.map((row) => cleaned(row.person)).filter((person) => person.name !== '')
}

/**
 * The rows to show: those of the form as long as they say what is stored, else what is stored (another window changed
 * it). `key`s of new rows count on from the highest.
 */
export function rowsToShow(rows: readonly PersonRow[], stored: readonly Person[]): readonly PersonRow[] {
  const kept = stored.map(cleaned)
  if (JSON.stringify(storable(rows)) === JSON.stringify(kept)) return rows
  const first = nextKey(rows)
  return kept.map((person, index) => ({ key: first + index, person }))
}

/** A key that no row has. */
export function nextKey(rows: readonly PersonRow[]): number {
  return Math.max(0, ...rows.map((row) => row.key)) + 1
}

/** True when something was typed that waits for a name. */
export function lacksName({ person }: PersonRow): boolean {
  return person.name.trim() === '' && Boolean(person.unit?.trim() || person.title?.trim())
}

function cleaned(person: Person): Person {
  const named = { ...person, name: person.name.trim() }
  return withOptional(withOptional(named, 'unit', person.unit?.trim()), 'title', person.title?.trim())
}

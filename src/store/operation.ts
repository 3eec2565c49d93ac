import type { Head, StoredRecord } from './record.ts'

/** What one edit did to one record. Kept for undo; the records alone are the truth. */
export interface Operation {
  /** The stamp of its first new head: sorts by time. */
  readonly id: string
  /** Edits that are undone together. */
  readonly group: string
  /** What the user did, in the words of the interface. */
  readonly label: string
  /** Epoch ms. */
  readonly at: number
  readonly record: string
  readonly kind: StoredRecord['kind']
  /** The heads that the edit replaced; empty when it created the record. */
  readonly before: readonly Head[]
  /** The heads that it put in their place. */
  readonly after: readonly Head[]
}

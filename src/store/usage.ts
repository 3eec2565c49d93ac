import type { Result } from '#src/core/result.ts'
import type { Database } from './database.ts'
import type { StoreFailure } from './failure.ts'
import { read, write } from './transaction.ts'

/** How often a record was used on this device. Not part of the record: using a thing does not edit it. */
export interface Use {
  readonly id: string
  readonly count: number
  /** Epoch ms. */
  readonly lastAt: number
}

/** Counts one use at `now` (epoch ms). */
export function countUse(db: Database, id: string, now: number): Promise<Result<Use, StoreFailure>> {
  return write(db, ['usage'], async (tx) => {
    const before = await tx.objectStore('usage').get(id)
    const use = { id, count: (before?.count ?? 0) + 1, lastAt: now }
    await tx.objectStore('usage').put(use)
    return use
  })
}

/** All uses, in no order. */
export function readUses(db: Database): Promise<Result<Use[], StoreFailure>> {
  return read(db, ['usage'], (tx) => tx.objectStore('usage').getAll())
}

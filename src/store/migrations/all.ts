import { first } from './001-first.ts'

/**
 * One step of the database's shape. It only adds (stores, indexes) and knows nothing of today's code: a step that was
 * shipped never changes. Bodies are rewritten record by record, by their `schema`, when they are next edited.
 */
export type Migration = (db: IDBDatabase, upgrade: IDBTransaction) => void

/** In order; the database's version is their number. */
export const MIGRATIONS: readonly Migration[] = [first]

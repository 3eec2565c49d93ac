import { type DBSchema, type IDBPDatabase, wrap } from 'idb'
import { fail, ok, type Result } from '#src/core/result.ts'
import { MIGRATIONS, type Migration } from './migrations/all.ts'
import type { Operation } from './operation.ts'
import type { QuarantineEntry } from './quarantine.ts'

export const DATABASE_NAME = 'huigao'

interface Usage {
  readonly id: string
  readonly count: number
  /** Epoch ms. */
  readonly lastAt: number
}

/** What is in the database as it is. Records are `unknown`: nothing is believed before it was read. */
export interface HuigaoSchema extends DBSchema {
  records: { key: string; value: { id: string }; indexes: { kind: string; 'kind-parent': [string, string] } }
  operations: { key: string; value: Operation; indexes: { group: string } }
  meta: { key: 'replica' | 'counter' | 'hlc'; value: string | number }
  quarantine: { key: string; value: QuarantineEntry }
  usage: { key: string; value: Usage }
}
export type Database = IDBPDatabase<HuigaoSchema>

export const STORE_NAMES = ['records', 'operations', 'meta', 'quarantine', 'usage'] as const

/**
 * Why there is no database to work with, for the panel to show.
 * `blocked` an older 会稿 window holds it open: close it, then open again · `newer` a later version wrote it: update ·
 * `damaged` parts are missing · `cannot-open` the browser refuses. In the last three `exportRaw` reads what is readable.
 */
export type OpenFailure =
  | { readonly code: 'blocked' | 'newer' }
  | { readonly code: 'damaged'; readonly missing: readonly string[] }
  | { readonly code: 'cannot-open'; readonly message: string }

/** `upgrade`: a newer version wants the database, reopen the panel · `ended`: the browser cut the connection. */
export type CloseReason = 'upgrade' | 'ended'

export interface DatabaseOptions {
  readonly factory: IDBFactory
  readonly name?: string
  /** How long (ms) other windows get to let go of the database before `blocked` is answered. */
  readonly patience?: number
  readonly onClose: (reason: CloseReason) => void
  readonly migrations?: readonly Migration[]
}

/** Opens the database in today's shape. The connection closes itself when a newer version asks for it. */
export async function openDatabase(options: DatabaseOptions): Promise<Result<Database, OpenFailure>> {
  const { factory, name = DATABASE_NAME, patience = 3000, onClose, migrations = MIGRATIONS } = options
  const opened = await request(factory, name, patience, migrations)
  if (!opened.ok) return opened
  const db = opened.value
  const missing = STORE_NAMES.filter((store) => !db.objectStoreNames.contains(store))
  if (missing.length > 0) {
    db.close()
    return fail({ code: 'damaged', missing })
  }
  db.addEventListener('versionchange', () => {
    db.close()
    onClose('upgrade')
  })
  db.addEventListener('close', () => onClose('ended'))
  return ok(wrap(db) as unknown as Database)
}

function request(
  factory: IDBFactory,
  name: string,
  patience: number,
  migrations: readonly Migration[],
): Promise<Result<IDBDatabase, OpenFailure>> {
  return new Promise((resolve) => {
    let late = false
    let broken: unknown = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const answer = (result: Result<IDBDatabase, OpenFailure>): void => {
      clearTimeout(timer)
      resolve(result)
    }
    let open: IDBOpenDBRequest
    try {
      open = factory.open(name, migrations.length)
    } catch (error) {
      answer(fail({ code: 'cannot-open', message: messageOf(error) }))
      return
    }
    open.addEventListener('upgradeneeded', ({ oldVersion }) => {
      const { transaction } = open
      if (late || !transaction) {
        transaction?.abort()
        return
      }
      try {
        for (const migrate of migrations.slice(oldVersion)) migrate(open.result, transaction)
      } catch (error) {
        broken = error
        transaction.abort()
      }
    })
    open.addEventListener('blocked', () => {
      timer = setTimeout(() => {
        late = true
        answer(fail({ code: 'blocked' }))
      }, patience)
    })
    open.addEventListener('error', () => {
      const newer = open.error?.name === 'VersionError'
      answer(fail(newer ? { code: 'newer' } : { code: 'cannot-open', message: messageOf(broken ?? open.error) }))
    })
    open.addEventListener('success', () => {
      if (late) open.result.close()
      else answer(ok(open.result))
    })
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.message || error.name : String(error)
}

import { fail, ok, type Result } from '#src/core/result.ts'
import { DATABASE_NAME } from './database.ts'

/** What could be read of a database as it is, whatever its version. JSON only; `failures` names the stores that broke off. */
export interface RawExport {
  readonly format: 'huigao-raw'
  readonly version: number
  readonly stores: Readonly<Record<string, readonly { readonly key: IDBValidKey; readonly value: unknown }[]>>
  readonly failures: readonly { readonly store: string; readonly message: string }[]
}

/** `missing` there is no database · `cannot-open` the browser refuses it in any version · `blocked` it is being changed. */
export type RawExportFailure =
  | { readonly code: 'missing' | 'blocked' }
  | { readonly code: 'cannot-open'; readonly message: string }

/** Reads what is readable from a database that `openStore` could not open. Changes nothing, and creates none. */
export async function exportRaw(
  factory: IDBFactory,
  name: string = DATABASE_NAME,
): Promise<Result<RawExport, RawExportFailure>> {
  const opened = await openAsItIs(factory, name)
  if (!opened.ok) return opened
  const db = opened.value
  const stores: Record<string, { key: IDBValidKey; value: unknown }[]> = {}
  const failures: { store: string; message: string }[] = []
  for (const store of db.objectStoreNames) {
    const rows: { key: IDBValidKey; value: unknown }[] = []
    stores[store] = rows
    const message = await readRows(db, store, rows)
    if (message !== null) failures.push({ store, message })
  }
  const { version } = db
  db.close()
  return ok({ format: 'huigao-raw', version, stores, failures })
}

function openAsItIs(factory: IDBFactory, name: string): Promise<Result<IDBDatabase, RawExportFailure>> {
  return new Promise((resolve) => {
    let created = false
    let open: IDBOpenDBRequest
    try {
      open = factory.open(name)
    } catch (error) {
      resolve(fail({ code: 'cannot-open', message: messageOf(error) }))
      return
    }
    open.addEventListener('upgradeneeded', () => {
      created = true
      open.transaction?.abort()
    })
    open.addEventListener('blocked', () => resolve(fail({ code: 'blocked' })))
    open.addEventListener('success', () => {
      open.result.addEventListener('versionchange', () => open.result.close())
      resolve(ok(open.result))
    })
    open.addEventListener('error', () =>
      resolve(fail(created ? { code: 'missing' } : { code: 'cannot-open', message: messageOf(open.error) })),
    )
  })
}

/** Reads row by row, so that what stands before a broken row is saved. Answers the fault, null when there was none. */
function readRows(
  db: IDBDatabase,
  store: string,
  rows: { key: IDBValidKey; value: unknown }[],
): Promise<string | null> {
  return new Promise((resolve) => {
    try {
      const tx = db.transaction(store, 'readonly')
      tx.addEventListener('abort', () => resolve(messageOf(tx.error)))
      const request = tx.objectStore(store).openCursor()
      request.addEventListener('error', () => resolve(messageOf(request.error)))
      request.addEventListener('success', () => {
        const cursor = request.result
        if (!cursor) {
          resolve(null)
          return
        }
        rows.push({ key: cursor.primaryKey, value: cursor.value })
        cursor.continue()
      })
    } catch (error) {
      resolve(messageOf(error))
    }
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.message || error.name : String(error)
}

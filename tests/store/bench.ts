import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { Result } from '#src/core/result.ts'
import type { Change, ChangeChannel, ChangeListener } from '#src/store/changes.ts'
import type { CloseReason } from '#src/store/database.ts'
import { openStore, type Store, type StoreOptions } from '#src/store/store.ts'

/** The windows of one browser: what one posts, the others hear. */
export function createHub(): () => ChangeChannel {
  const ends: { listener: ChangeListener | null }[] = []
  return () => {
    const end: { listener: ChangeListener | null } = { listener: null }
    ends.push(end)
    return {
      post: (changes) => {
        for (const other of ends) if (other !== end) other.listener?.(structuredClone(changes))
      },
      listen: (listener, signal) => {
        end.listener = listener
        signal.addEventListener('abort', () => {
          end.listener = null
        })
      },
    }
  }
}

/** One device: a database factory, a clock that is set by hand, ids that count. */
export interface Device {
  readonly factory: IDBFactory
  now: number
  readonly closed: CloseReason[]
  options(): StoreOptions
  open(): Promise<Store>
}

export function createDevice(name = 'd'): Device {
  const factory = new IDBFactory()
  const hub = createHub()
  let ids = 0
  const device: Device = {
    factory,
    now: 1_700_000_000_000,
    closed: [],
    options: () => ({
      factory,
      clock: () => device.now,
      newId: () => {
        ids += 1
        return `${name}${ids}`
      },
      channel: hub(),
      onClose: (reason) => device.closed.push(reason),
      patience: 20,
    }),
    open: async () => value(await openStore(device.options())),
  }
  return device
}

/** The value of a result that must be one. */
export function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The failure of a result that must be one. */
export function failure<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error(`succeeded: ${JSON.stringify(result.value)}`)
  return result.error
}

/** Everything in a store of the database, as it is. */
export async function rows(device: Device, store: string, name = 'huigao'): Promise<unknown[]> {
  const db = await connect(device, name)
  const request = db.transaction(store).objectStore(store).getAll()
  await new Promise((resolve, reject) => {
    request.addEventListener('success', resolve)
    request.addEventListener('error', reject)
  })
  db.close()
  return request.result
}

/** Writes past the store, as a fault of the disk or another program would. */
export async function tamper(device: Device, store: string, values: readonly unknown[]): Promise<void> {
  const db = await connect(device, 'huigao')
  const tx = db.transaction(store, 'readwrite')
  for (const row of values) tx.objectStore(store).put(row)
  await new Promise((resolve) => tx.addEventListener('complete', resolve))
  db.close()
}

export function connect(device: Device, name: string, version?: number): Promise<IDBDatabase> {
  const request = device.factory.open(name, version)
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}

/** Collects what a window hears. */
export function listenTo(store: Store): Change[] {
  const heard: Change[] = []
  store.watch((changes) => heard.push(...changes), new AbortController().signal)
  return heard
}

import { forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openDatabase } from '#src/store/database.ts'
import { MIGRATIONS } from '#src/store/migrations/all.ts'
import { exportRaw } from '#src/store/raw-export.ts'
import { openStore } from '#src/store/store.ts'
import { connect, createDevice, type Device, failure, tamper, value } from './bench.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const add = (text: string) => ({ title: '素材', text })
const NEXT = [...MIGRATIONS, (db: IDBDatabase) => db.createObjectStore('later')]
const openNext = (device: Device, onClose = vi.fn()) =>
  openDatabase({ factory: device.factory, onClose, patience: 20, migrations: NEXT })

/** A database as something else than us would leave it. */
async function create(device: Device, version: number, stores: readonly string[]): Promise<void> {
  const open = device.factory.open('huigao', version)
  open.addEventListener('upgradeneeded', () => {
    for (const store of stores) open.result.createObjectStore(store)
  })
  await new Promise((resolve) => open.addEventListener('success', resolve))
  open.result.close()
}

test('a newer version gets the database at once; the old window is told and answers `closed`', async () => {
  const device = createDevice()
  const store = await device.open()
  value(await store.edit('存', (tx) => tx.put('snippet', add('甲'), { id: 's' })))
  const pending = store.edit('还在写', (tx) => tx.put('snippet', add('乙'), { id: 't' }))
  const db = value(await openNext(device))
  value(await pending)
  expect(db.version).toBe(2)
  expect(await db.count('records')).toBe(2)
  expect(device.closed).toEqual(['upgrade'])
  expect(failure(await store.get('snippet', 's'))).toEqual({ code: 'closed' })
  expect(failure(await store.edit('再写', (tx) => tx.put('snippet', add('丙'))))).toEqual({ code: 'closed' })
  db.close()
  expect(failure(await openStore(device.options()))).toEqual({ code: 'newer' })
})

test('a window that does not let go blocks the upgrade: a value now, no upgrade later behind our back', async () => {
  const device = createDevice()
  ;(await device.open()).close()
  const stubborn = await connect(device, 'huigao')
  expect(failure(await openNext(device))).toEqual({ code: 'blocked' })
  stubborn.close()
  const store = await device.open()
  value(await store.edit('存', (tx) => tx.put('snippet', add('甲'))))
  store.close()
  expect(value(await openNext(device)).version).toBe(2)
})

test('a connection that the browser cuts is told', async () => {
  const device = createDevice()
  const store = await device.open()
  const open = vi.spyOn(IDBDatabase.prototype, 'transaction')
  value(await store.list('snippet'))
  forceCloseDatabase(open.mock.contexts[0] as never)
  await vi.waitFor(() => expect(device.closed).toEqual(['ended']))
  expect(failure(await store.list('snippet'))).toEqual({ code: 'closed' })
})

describe('what cannot be opened can still be read out', () => {
  test('a database of a newer version', async () => {
    const device = createDevice()
    const store = await device.open()
    value(await store.edit('存', (tx) => tx.put('snippet', add('甲'), { id: 's' })))
    store.close()
    value(await openNext(device)).close()
    expect(failure(await openStore(device.options()))).toEqual({ code: 'newer' })
    const raw = value(await exportRaw(device.factory))
    expect(raw).toMatchObject({ format: 'huigao-raw', version: 2, failures: [] })
    expect(raw.stores.records).toMatchObject([{ key: 's', value: { body: { text: '甲' } } }])
    expect(raw.stores.meta?.map((row) => row.key)).toEqual(['counter', 'hlc', 'replica'])
    expect(JSON.parse(JSON.stringify(raw))).toEqual(raw)
  })

  test('a database that lacks parts', async () => {
    const device = createDevice()
    await create(device, MIGRATIONS.length, ['records'])
    expect(failure(await openStore(device.options()))).toEqual({
      code: 'damaged',
      missing: ['operations', 'meta', 'quarantine', 'usage'],
    })
    expect(Object.keys(value(await exportRaw(device.factory)).stores)).toEqual(['records'])
  })

  test('records that cannot be read, and a store that breaks off', async () => {
    const device = createDevice()
    ;(await device.open()).close()
    await tamper(device, 'records', [{ id: 'x', anything: [1, 2] }])
    const cursor = IDBObjectStore.prototype.openCursor
    vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'operations') throw new DOMException('broken', 'UnknownError')
      return cursor.apply(this, args)
    })
    const raw = value(await exportRaw(device.factory))
    expect(raw.stores.records).toEqual([{ key: 'x', value: { id: 'x', anything: [1, 2] } }])
    expect(raw.failures).toEqual([{ store: 'operations', message: 'broken' }])
  })

  test('nothing at all: no database is made by looking', async () => {
    const device = createDevice()
    expect(failure(await exportRaw(device.factory))).toEqual({ code: 'missing' })
    const store = await device.open()
    expect(value(await store.list('snippet'))).toEqual([])
  })

  test('a browser that refuses', async () => {
    const device = createDevice()
    vi.spyOn(device.factory, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(failure(await openStore(device.options()))).toEqual({ code: 'cannot-open', message: 'denied' })
    expect(failure(await exportRaw(device.factory))).toEqual({ code: 'cannot-open', message: 'denied' })
  })

  test('a migration that fails changes nothing and is a value', async () => {
    const device = createDevice()
    const store = await device.open()
    value(await store.edit('存', (tx) => tx.put('snippet', add('甲'), { id: 's' })))
    store.close()
    const failing = [...MIGRATIONS, (db: IDBDatabase) => db.createObjectStore('records')]
    const opened = await openDatabase({ factory: device.factory, onClose: vi.fn(), migrations: failing })
    expect(failure(opened)).toEqual({ code: 'cannot-open', message: expect.stringContaining('already exists') })
    expect(value(await (await device.open()).get('snippet', 's'))?.body.text).toBe('甲')
  })
})

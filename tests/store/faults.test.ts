import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Store } from '#src/store/store.ts'
import { createDevice, failure, listenTo, rows, value } from './bench.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const snippet = (text: string) => ({ title: '素材', text })
const put = (store: Store, id: string, text: string) =>
  store.edit('存', (tx) => tx.put('snippet', snippet(text), { id }))

/** Lets `fault` happen at the n-th write of a transaction. */
function failAt(write: number, fault: (tx: IDBTransaction) => void): void {
  const original = IDBObjectStore.prototype.put
  let count = 0
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    count += 1
    if (count === write) fault(this.transaction)
    return original.apply(this, args)
  })
}

const FAULTS = {
  'the transaction is aborted': { fault: (tx: IDBTransaction) => queueMicrotask(() => tx.abort()), code: 'aborted' },
  'the browser aborts for want of space': {
    fault: (tx: IDBTransaction) =>
      queueMicrotask(() => {
        Object.defineProperty(tx, 'error', { value: new DOMException('full', 'QuotaExceededError') })
        tx.abort()
      }),
    code: 'quota',
  },
  'a request is refused for want of space': {
    fault: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
    code: 'quota',
  },
} as const

describe.each(Object.entries(FAULTS))('%s', (_name, { fault, code }) => {
  test.each([1, 2, 3, 4, 5, 6])('at write %i: nothing is half written, and the next edit works', async (write) => {
    const device = createDevice()
    const store = await device.open()
    const other = await device.open()
    value(await put(store, 's1', '旧'))
    const heard = listenTo(store)
    const standing = async () => [
      await rows(device, 'records'),
      await rows(device, 'operations'),
      await rows(device, 'meta'),
    ]
    const before = await standing()
    failAt(write, fault)
    const result = await store.edit('两处', async (tx) => {
      await tx.put('snippet', snippet('新'), { id: 's1' })
      await tx.put('snippet', snippet('加'), { id: 's2' })
    })
    expect(failure(result).code).toBe(code)
    vi.restoreAllMocks()
    expect(await standing()).toEqual(before)
    expect(heard).toEqual([])
    expect(value(await other.get('snippet', 's1'))?.body.text).toBe('旧')
    value(await put(store, 's1', '新'))
    expect(value(await other.get('snippet', 's1'))?.body.text).toBe('新')
  })

  test('an import is whole or not at all', async () => {
    const from = await createDevice('a').open()
    for (const id of ['s1', 's2', 's3']) value(await put(from, id, id))
    const backup = value(await from.exportBackup())
    const device = createDevice('b')
    const store = await device.open()
    failAt(2, fault)
    expect(failure(await store.importBackup(backup)).code).toBe(code)
    vi.restoreAllMocks()
    expect(await rows(device, 'records')).toEqual([])
    expect(value(await store.importBackup(backup))).toMatchObject({ added: 3 })
  })
})

test('an abort on the way to the disk, after every request succeeded, is not taken for saved', async () => {
  const device = createDevice()
  const store = await device.open()
  const heard = listenTo(store)
  const original = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args)
    const tx = this.transaction
    if (args[1] === 'hlc')
      request.addEventListener('success', () => {
        Object.defineProperty(tx, 'error', { value: new DOMException('full', 'QuotaExceededError') })
        tx.abort()
      })
    return request
  })
  expect(failure(await put(store, 's', '甲'))).toEqual({ code: 'quota' })
  expect(heard).toEqual([])
  expect(await rows(device, 'records')).toEqual([])
})

test('a second connection that opens while an edit runs sees all of it or nothing', async () => {
  for (let turns = 0; turns < 12; turns += 1) {
    const device = createDevice()
    const store = await device.open()
    let saved = false
    const edit = store
      .edit('两处', async (tx) => {
        await tx.put('snippet', snippet('甲'), { id: 's1' })
        await tx.put('snippet', snippet('乙'), { id: 's2' })
      })
      .then((result) => {
        saved = result.ok
        return result
      })
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate)
    const toldSaved = saved
    const other = await device.open()
    const [records, operations] = [await rows(device, 'records'), await rows(device, 'operations')]
    expect([0, 2]).toContain(records.length)
    expect(operations).toHaveLength(records.length)
    if (toldSaved) expect(value(await other.list('snippet'))).toHaveLength(2)
    value(await edit)
  }
})

test('an edit that throws leaves nothing and throws on', async () => {
  const device = createDevice()
  const store = await device.open()
  const fault = new TypeError('ours')
  await expect(
    store.edit('坏', async (tx) => {
      await tx.put('snippet', snippet('甲'))
      throw fault
    }),
  ).rejects.toBe(fault)
  expect(await rows(device, 'records')).toEqual([])
})

test('an edit that awaits something foreign leaves nothing and throws', async () => {
  const device = createDevice()
  const store = await device.open()
  const slow = store.edit('慢', async (tx) => {
    await tx.put('snippet', snippet('甲'))
    await new Promise((resolve) => setTimeout(resolve, 5))
  })
  await expect(slow).rejects.toThrow()
  expect(await rows(device, 'records')).toEqual([])
})

test('edits are strict, and saved means complete', async () => {
  const device = createDevice()
  const store = await device.open()
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
  value(await put(store, 's', '甲'))
  expect(begin).toHaveBeenCalledExactlyOnceWith(['records', 'operations', 'meta'], 'readwrite', {
    durability: 'strict',
  })
})

describe('a closed connection answers every call', () => {
  test.each(['get', 'list', 'edit', 'export', 'import', 'quarantine', 'undo', 'prune', 'countUse'])(
    '%s',
    async (call) => {
      const device = createDevice()
      const store = await device.open()
      const backup = value(await store.exportBackup())
      store.close()
      const answers: Record<string, () => Promise<{ ok: boolean }>> = {
        get: () => store.get('snippet', 's'),
        list: () => store.list('snippet'),
        edit: () => put(store, 's', '甲'),
        export: () => store.exportBackup(),
        import: () => store.importBackup(backup),
        quarantine: () => store.quarantine(),
        undo: () => store.undo('g', '撤销'),
        prune: () => store.prune(),
        countUse: () => store.countUse('s'),
      }
      expect(await answers[call]!()).toEqual({ ok: false, error: { code: 'closed' } })
      expect(device.closed).toEqual([])
    },
  )
})

import { describe, expect, test } from 'vitest'
import { readBackup } from '#src/store/backup.ts'
import type { Store } from '#src/store/store.ts'
import { createDevice, failure, listenTo, rows, tamper, value } from './bench.ts'

const snippet = (text: string) => ({ title: '素材', text })
const put = async (store: Store, id: string, text: string) =>
  value(await store.edit('存', (tx) => tx.put('snippet', snippet(text), { id })))
const textOf = async (store: Store) => JSON.stringify(value(await store.exportBackup()))

test('an empty database takes everything back, deleted records too', async () => {
  const from = createDevice('a')
  const store = await from.open()
  await put(store, 's1', '甲')
  await put(store, 's2', '乙')
  value(await store.edit('删', (tx) => tx.remove('snippet', 's2')))
  const backup = value(readBackup(`\uFEFF${await textOf(store)}`))
  const to = createDevice('b')
  const other = await to.open()
  const heard = listenTo(other)
  expect(value(await other.previewImport(backup))).toEqual({
    added: 2,
    updated: 0,
    same: 0,
    conflicts: 0,
    unreadable: 0,
  })
  expect(await rows(to, 'records')).toEqual([])
  expect(value(await other.importBackup(backup))).toMatchObject({ added: 2 })
  expect(await rows(to, 'records')).toEqual(await rows(from, 'records'))
  expect(heard.map((change) => change.id).toSorted()).toEqual(['s1', 's2'])
  const replicaOf = async (device: typeof from) => (await rows(device, 'meta')).filter((v) => typeof v === 'string')
  expect(await replicaOf(to)).not.toEqual(await replicaOf(from))
})

test('a used database: nothing unseen is replaced, and the counts say what happens', async () => {
  const [a, b] = [createDevice('a'), createDevice('b')]
  const [left, right] = [await a.open(), await b.open()]
  for (const id of ['same', 'updated', 'conflict']) await put(left, id, '始')
  value(await right.importBackup(value(readBackup(await textOf(left)))))
  await put(left, 'updated', '新')
  await put(left, 'conflict', '左')
  await put(left, 'added', '加')
  b.now += 60_000
  await put(right, 'conflict', '右')
  const backup = value(readBackup(await textOf(left)))
  const counts = { added: 1, updated: 1, same: 1, conflicts: 1, unreadable: 0 }
  expect(value(await right.previewImport(backup))).toEqual(counts)
  expect(value(await right.importBackup(backup))).toEqual(counts)
  expect(value(await right.get('snippet', 'conflict'))).toMatchObject({
    body: { text: '右' },
    others: [{ deleted: false, body: { text: '左' } }],
  })
  value(await right.edit('定', (tx) => tx.settle('snippet', 'conflict', snippet('左右'))))
  value(await left.importBackup(value(readBackup(await textOf(right)))))
  expect(value(await left.get('snippet', 'conflict'))).toMatchObject({ body: { text: '左右' }, others: [] })
})

test('an own edit after an import sorts after what was imported, though the clock is behind', async () => {
  const [a, b] = [createDevice('a'), createDevice('b')]
  const [left, right] = [await a.open(), await b.open()]
  a.now += 3_600_000
  await put(left, 's', '左')
  value(await right.importBackup(value(readBackup(await textOf(left)))))
  await put(right, 's', '右')
  const [record] = (await rows(b, 'records')) as { hlc: string }[]
  const [theirs] = (await rows(a, 'records')) as { hlc: string }[]
  expect(record!.hlc > theirs!.hlc).toBe(true)
})

test('a profile that was rolled back keeps its own edits and takes another name', async () => {
  const device = createDevice('a')
  const store = await device.open()
  await put(store, 's', '一')
  const early = { records: await rows(device, 'records'), meta: structuredClone(await metaOf(device)) }
  await put(store, 's', '二')
  await put(store, 's', '三')
  const backup = value(readBackup(await textOf(store)))
  store.close()

  const rolled = createDevice('x')
  ;(await rolled.open()).close()
  await tamper(rolled, 'records', early.records)
  await restoreMeta(rolled, early.meta)
  const again = await rolled.open()
  await put(again, 's', '另')
  expect(value(await again.importBackup(backup))).toMatchObject({ conflicts: 1 })
  const merged = value(await again.get('snippet', 's'))!
  expect([merged.body.text, ...merged.others.map((o) => (o.body as { text: string }).text)].toSorted()).toEqual([
    '三',
    '另',
  ])
  expect((await metaOf(rolled)).replica).not.toBe(early.meta.replica)
  expect(value(await again.importBackup(backup))).toMatchObject({ same: 1, conflicts: 0 })
})

describe('a file that is no backup', () => {
  test.each([
    ['{"format":"huigao-backup",\n  "schema": 1,,', { code: 'not-json', line: 2, column: 15 }],
    ['', { code: 'not-json', line: 1, column: 1 }],
    ['[1]', { code: 'not-a-backup', path: '' }],
    [
      '{"format":"other","schema":1,"exportedAt":1,"records":[],"quarantine":[]}',
      { code: 'not-a-backup', path: 'format' },
    ],
    [
      '{"format":"huigao-backup","schema":1,"exportedAt":1,"records":{},"quarantine":[]}',
      { code: 'not-a-backup', path: 'records' },
    ],
    ['{"format":"huigao-backup","schema":2,"somethingNew":true}', { code: 'newer', schema: 2 }],
  ])('%s', (text, expected) => {
    expect(failure(readBackup(text))).toMatchObject(expected)
  })
})

test('records that cannot be read are kept aside, the others are imported', async () => {
  const from = createDevice('a')
  const store = await from.open()
  await put(store, 's1', '甲')
  await put(store, 's2', '乙')
  const backup = value(readBackup(await textOf(store)))
  const [first, second] = backup.records as [Record<string, unknown>, { heads: { body: unknown }[] }]
  const forged = structuredClone(second)
  forged.heads[0]!.body = snippet('改过的')
  const broken = { ...backup, records: [first, forged, 7, { ...first, id: 's9', kind: 'meeting' }] }
  const other = await createDevice('b').open()
  expect(value(await other.previewImport(broken))).toMatchObject({ added: 1, unreadable: 3 })
  value(await other.importBackup(broken))
  value(await other.importBackup(broken))
  const kept = value(await other.quarantine())
  expect(kept).toHaveLength(3)
  expect(kept.map((entry) => entry.raw)).toEqual(expect.arrayContaining([forged, 7]))
  expect(kept.find((entry) => entry.raw !== 7 && (entry.raw as { id: string }).id === 's2')?.fault).toMatchObject({
    code: 'record',
    path: 'heads.0.sha',
  })
})

test('what this copy cannot read does not stand in the way of what it can, and is not lost', async () => {
  const [a, b] = [createDevice('a'), createDevice('b')]
  const [left, right] = [await a.open(), await b.open()]
  await put(left, 's', '甲')
  const ruined = { id: 's', kind: 'snippet', heads: 'gone', text: '右边的' }
  await tamper(b, 'records', [ruined])
  expect(value(await right.importBackup(value(readBackup(await textOf(left)))))).toMatchObject({ added: 1 })
  expect(value(await right.get('snippet', 's'))?.body.text).toBe('甲')
  expect(value(await right.quarantine()).map((entry) => entry.raw)).toEqual([ruined])
})

async function metaOf(device: ReturnType<typeof createDevice>): Promise<Record<string, unknown>> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const open = device.factory.open('huigao')
    open.addEventListener('success', () => resolve(open.result))
  })
  const meta = db.transaction('meta').objectStore('meta')
  const entries = await Promise.all(
    ['replica', 'counter', 'hlc'].map(
      (key) =>
        new Promise<[string, unknown]>((resolve) => {
          const get = meta.get(key)
          get.addEventListener('success', () => resolve([key, get.result]))
        }),
    ),
  )
  db.close()
  return Object.fromEntries(entries)
}

async function restoreMeta(device: ReturnType<typeof createDevice>, meta: Record<string, unknown>): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const open = device.factory.open('huigao')
    open.addEventListener('success', () => resolve(open.result))
  })
  const tx = db.transaction('meta', 'readwrite')
  for (const [key, member] of Object.entries(meta)) tx.objectStore('meta').put(member, key)
  await new Promise((resolve) => tx.addEventListener('complete', resolve))
  db.close()
}

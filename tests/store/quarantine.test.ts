import { expect, test } from 'vitest'
import { createDevice, failure, listenTo, rows, tamper, value } from './bench.ts'

interface Raw {
  id: string
  schema: number
  body: { title?: string; text: string }
  heads: { schema: number; body: { title?: string; text: string } }[]
}

/** A device with three snippets, of which `spoil` changed the second past the store. */
async function spoilt(spoil: (record: Raw) => unknown) {
  const device = createDevice()
  const store = await device.open()
  for (const id of ['s1', 's2', 's3'])
    value(await store.edit('存', (tx) => tx.put('snippet', { title: id, text: id }, { id })))
  const records = (await rows(device, 'records')) as Raw[]
  const raw = spoil(structuredClone(records.find((record) => record.id === 's2')!))
  await tamper(device, 'records', [raw])
  return { device, store, raw, good: records.find((record) => record.id === 's2')! }
}

const withBody = (record: Raw, change: (body: Raw['body']) => void): Raw => {
  change(record.body)
  for (const head of record.heads) change(head.body)
  return record
}

test.each([
  ['body', 'title', (record: Raw) => withBody(record, (body) => delete body.title)],
  ['later', '', (record: Raw) => ({ ...record, schema: 99 })],
  ['record', 'heads', (record: Raw) => ({ ...record, heads: [] })],
  ['record', 'seen', (record: Raw) => ({ ...record, seen: {} })],
])('%s %s: kept whole and listed, the rest still loads', async (code, path, spoil) => {
  const { device, store, raw } = await spoilt(spoil)
  const heard = listenTo(store)
  expect(
    value(await store.list('snippet'))
      .map((s) => s.id)
      .toSorted(),
  ).toEqual(['s1', 's3'])
  expect(heard).toEqual([{ id: 's2', kind: 'snippet' }])
  expect(value(await store.quarantine())).toMatchObject([{ fault: { code, path }, raw, at: device.now }])
  expect(value(await store.get('snippet', 's2'))).toBeNull()
  expect(failure(await store.edit('改', (tx) => tx.change('snippet', 's2', (b) => b)))).toEqual({
    code: 'not-found',
    id: 's2',
  })
  expect(value(await store.exportBackup()).quarantine).toMatchObject([{ raw }])
})

test('reading one by its id sets it aside as well', async () => {
  const { store, raw } = await spoilt((record) => withBody(record, (body) => delete body.title))
  expect(value(await store.get('snippet', 's2'))).toBeNull()
  expect(value(await store.quarantine())).toMatchObject([{ raw }])
})

test('an edit does not write over what it cannot read', async () => {
  const { device, store, raw } = await spoilt((record) => ({ ...record, heads: 'gone' }))
  const result = await store.edit('存', (tx) => tx.put('snippet', { title: '新', text: '新' }, { id: 's2' }))
  expect(failure(result)).toEqual({ code: 'not-found', id: 's2' })
  expect(await rows(device, 'records')).toContainEqual(raw)
})

test('a record without a kind is found by looking through everything', async () => {
  const { store, raw } = await spoilt(({ id }) => ({ id, heads: 3 }))
  expect(value(await store.list('snippet'))).toHaveLength(2)
  expect(value(await store.quarantine())).toMatchObject([{ raw }])
})

test('a backup carries it whole even before anything was set aside', async () => {
  const { store, raw } = await spoilt((record) => ({ ...record, heads: 'gone' }))
  const backup = value(await store.exportBackup())
  expect(backup.records).toHaveLength(2)
  expect(backup.quarantine).toMatchObject([{ raw }])
})

test('a version that can read it puts it back, merged with what came since', async () => {
  const { device, store, good } = await spoilt((record) => withBody(record, (body) => delete body.title))
  value(await store.quarantine())
  const elsewhere = await createDevice('e').open()
  value(await elsewhere.edit('存', (tx) => tx.put('snippet', { title: '别处', text: '别处' }, { id: 's2' })))
  value(await store.importBackup(value(await elsewhere.exportBackup())))
  store.close()
  const [entry] = (await rows(device, 'quarantine')) as { key: string; raw: unknown }[]
  await tamper(device, 'quarantine', [{ ...entry, raw: good }])
  const again = await device.open()
  const back = value(await again.get('snippet', 's2'))!
  expect([back.body, ...back.others.map((other) => other.body)]).toHaveLength(2)
  expect([back.body, ...back.others.map((other) => other.body)]).toEqual(
    expect.arrayContaining([
      { title: 's2', text: 's2' },
      { title: '别处', text: '别处' },
    ]),
  )
  expect(value(await again.quarantine())).toEqual([])
})

test('what was written here since under the same id does not swallow what comes back', async () => {
  const { device, store, good } = await spoilt((record) => withBody(record, (body) => delete body.title))
  value(await store.quarantine())
  device.now += 1000
  value(await store.edit('存', (tx) => tx.put('snippet', { title: '新', text: '新' }, { id: 's2' })))
  store.close()
  const [entry] = (await rows(device, 'quarantine')) as { key: string; raw: unknown }[]
  await tamper(device, 'quarantine', [{ ...entry, raw: good }])
  const again = await device.open()
  const back = value(await again.get('snippet', 's2'))!
  expect(back.body).toEqual({ title: '新', text: '新' })
  expect(back.others.map((other) => other.body)).toEqual([{ title: 's2', text: 's2' }])
  expect(value(await again.quarantine())).toEqual([])

  // The new dots are spent: the next edit does not use one of them again.
  value(await again.edit('存', (tx) => tx.change('snippet', 's2', (body) => ({ ...body, text: '更新' }))))
  const records = (await rows(device, 'records')) as { heads: { dot: [string, number] }[] }[]
  const dots = records.flatMap((record) => record.heads.map((head) => head.dot.join(':')))
  expect(new Set(dots).size).toBe(dots.length)
  again.close()
  const once = await device.open()
  expect(value(await once.get('snippet', 's2'))?.others).toHaveLength(1)
})

test('a kind that this version does not know stays where it is', async () => {
  const device = createDevice()
  const store = await device.open()
  value(await store.edit('存', (tx) => tx.put('snippet', { title: '甲', text: '甲' }, { id: 's' })))
  const [record] = (await rows(device, 'records')) as Raw[]
  const foreign = { ...record, id: 'f', kind: 'seatPlan', rows: 12 }
  await tamper(device, 'records', [foreign])
  expect(value(await store.quarantine())).toEqual([])
  expect(value(await store.exportBackup()).records).toContainEqual(foreign)
})

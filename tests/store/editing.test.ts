import { expect, test, vi } from 'vitest'
import { inOrder, moveTo } from '#src/store/order.ts'
import { createRepository } from '#src/store/repository.ts'
import { createDevice, failure, listenTo, rows, value } from './bench.ts'

const meeting = { schema: 1 as const, name: '全县重点项目推进会' }
const item = (title: string, order: string) => ({ kind: 'report', title, order, done: null })

test('a record goes through its life', async () => {
  const device = createDevice()
  const store = await device.open()
  const snippets = createRepository(store, 'snippet')
  const made = value(await snippets.put('新建素材', { title: '散会', text: '散会！' }))
  expect(made).toMatchObject({ kind: 'snippet', parent: null, deletedAt: null, createdAt: device.now, others: [] })
  device.now += 1000
  const changed = value(
    await snippets.change('修改素材', made.id, (body) => ({ ...body, text: '今天的会议到此结束，散会！' })),
  )
  expect(changed).toMatchObject({ createdAt: made.createdAt, updatedAt: device.now, body: { title: '散会' } })
  expect(value(await snippets.get(made.id))).toEqual(changed)
  value(await snippets.remove('删除素材', made.id))
  expect(value(await snippets.list())).toEqual([])
  expect(value(await snippets.list({ deleted: true }))).toMatchObject([{ id: made.id, deletedAt: device.now }])
  expect(failure(await snippets.change('修改素材', made.id, (body) => body))).toEqual({ code: 'deleted', id: made.id })
  value(await snippets.restore('恢复素材', made.id))
  expect(value(await snippets.list())).toMatchObject([{ body: changed.body, deletedAt: null }])
})

test('a meeting and its reordered agenda are saved as one', async () => {
  const device = createDevice()
  const store = await device.open()
  const id = value(
    await store.edit('新建会议', async (tx) => {
      const { id: parent } = await tx.put('meeting', meeting)
      await tx.put('agendaItem', item('通报情况', 'a0'), { parent })
      await tx.put('agendaItem', item('讨论', 'a1'), { parent })
      return parent
    }),
  )
  await store.edit('另一个会', async (tx) => tx.put('agendaItem', item('别处', 'a0'), { parent: 'elsewhere' }))
  const titles = async () =>
    inOrder(
      value(await store.list('agendaItem', { parent: id })).map((i) => ({
        id: i.id,
        order: i.body.order,
        title: i.body.title,
      })),
    )
  const before = await titles()
  expect(before.map((i) => i.title)).toEqual(['通报情况', '讨论'])
  value(
    await store.edit('调整议程', async (tx) => {
      await tx.change('meeting', id, (body) => ({ ...body, place: '一楼会议室' }))
      for (const [moved, order] of moveTo(before, before[1]!.id, 0))
        await tx.change('agendaItem', moved, (body) => ({ ...body, order }))
    }),
  )
  expect((await titles()).map((i) => i.title)).toEqual(['讨论', '通报情况'])
  expect(value(await store.history(1))).toMatchObject([{ label: '调整议程', records: expect.arrayContaining([id]) }])
})

test('one refusal undoes the whole edit', async () => {
  const device = createDevice()
  const store = await device.open()
  const result = await store.edit('新建会议', async (tx) => {
    await tx.put('meeting', meeting)
    await tx.change('agendaItem', 'nowhere', (body) => body)
  })
  expect(failure(result)).toEqual({ code: 'not-found', id: 'nowhere' })
  expect(await rows(device, 'records')).toEqual([])
  expect(await rows(device, 'operations')).toEqual([])
  expect(await rows(device, 'meta')).toEqual([])
})

test('an edit sees its own changes', async () => {
  const store = await createDevice().open()
  value(
    await store.edit('试', async (tx) => {
      const { id } = await tx.put('snippet', { title: '甲', text: '甲' })
      await tx.change('snippet', id, (body) => ({ ...body, title: '乙' }))
      expect((await tx.get('snippet', id))?.body.title).toBe('乙')
      expect((await tx.list('snippet')).map((s) => s.body.title)).toEqual(['乙'])
      await tx.remove('snippet', id)
      expect(await tx.list('snippet')).toEqual([])
    }),
  )
})

test('bodies are checked, and what the caller may not say is refused with its place', async () => {
  const store = await createDevice().open()
  const put = (body: never, kind: 'meeting' | 'ignore' | 'paper' | 'agendaItem') =>
    store.edit('试', (tx) => tx.put(kind, body))
  expect(failure(await put({ schema: 1, name: '' } as never, 'meeting'))).toMatchObject({
    code: 'invalid',
    path: 'name',
  })
  expect(failure(await put({ schema: 1, name: '会', startsAt: '明天' } as never, 'meeting'))).toMatchObject({
    path: 'startsAt',
  })
  const quote = '长'.repeat(81)
  expect(failure(await put({ paper: null, rule: 'r', scope: 'once', quote } as never, 'ignore'))).toMatchObject({
    path: 'quote',
  })
  expect(failure(await put({ schema: 1, name: '会', x: Number.NaN } as never, 'meeting'))).toMatchObject({
    path: 'x',
    message: 'not JSON',
  })
  expect(failure(await put(item('无家', 'a0') as never, 'agendaItem'))).toMatchObject({ path: 'parent' })
  const paper = {
    meetingId: 'm',
    genre: 'host-script',
    subtype: null,
    template: 'host-script/promotion',
    templateVersion: 1,
    base: [{ role: 'title', text: '主持词', origin: { section: 'title', template: 'host-script/promotion' } }],
    hints: { url: 'https://docs.example.cn/d/1?token=secret', title: '', firstHeading: null },
    ticks: {},
    sentAt: null,
  }
  expect(failure(await put(paper as never, 'paper'))).toMatchObject({ path: 'hints.url' })
  const kept = value(
    await put({ ...paper, hints: { ...paper.hints, url: 'https://docs.example.cn/d/1' } } as never, 'paper'),
  )
  expect(kept.parent).toBe('m')
  expect(value(await store.list('paper', { parent: 'm' }))).toHaveLength(1)
})

test('fields and kinds that this version does not know stay as they are', async () => {
  const store = await createDevice().open()
  const meetings = createRepository(store, 'meeting')
  const { id } = value(await meetings.put('新建', { ...meeting, 涉外: true } as typeof meeting))
  const { name, schema } = meeting
  value(await meetings.put('表单保存', { schema, name: `${name}（扩大）` }, { id }))
  value(await meetings.change('表单保存', id, () => ({ schema, name })))
  expect(value(await meetings.get(id))?.body).toEqual({ schema, name, 涉外: true })
})

test('a content that did not change is no edit', async () => {
  const device = createDevice()
  const store = await device.open()
  const heard = listenTo(store)
  const { id } = value(await store.edit('建', (tx) => tx.put('snippet', { title: '甲', text: '甲' })))
  value(await store.edit('再存', (tx) => tx.change('snippet', id, (body) => ({ ...body }))))
  expect(await rows(device, 'operations')).toHaveLength(1)
  expect(heard).toHaveLength(1)
})

test('a setting is one record a key', async () => {
  const store = await createDevice().open()
  const settings = createRepository(store, 'setting')
  value(await settings.put('设置', { key: 'theme', value: 'dark' }))
  value(await settings.put('设置', { key: 'theme', value: 'light' }))
  expect(value(await settings.list())).toMatchObject([{ id: 'setting:theme', body: { value: 'light' } }])
})

test('both windows hear of a change, only ids and kinds, and the other one reads it', async () => {
  const device = createDevice()
  const [here, there] = [await device.open(), await device.open()]
  const heardHere = listenTo(here)
  const heardThere = listenTo(there)
  const stop = new AbortController()
  const listener = vi.fn<(ids: readonly string[]) => void>()
  createRepository(there, 'agendaItem').watch(listener, stop.signal)
  const { id } = value(
    await here.edit('勾选', (tx) => tx.put('agendaItem', { ...item('讨论', 'a0'), done: { at: 5 } }, { parent: 'm' })),
  )
  expect(heardHere).toEqual([{ id, kind: 'agendaItem' }])
  expect(heardThere).toEqual([{ id, kind: 'agendaItem' }])
  expect(listener).toHaveBeenCalledExactlyOnceWith([id])
  expect(value(await there.get('agendaItem', id))?.body.done).toEqual({ at: 5 })
  stop.abort()
  value(await here.edit('改', (tx) => tx.change('agendaItem', id, (body) => ({ ...body, done: null }))))
  expect(listener).toHaveBeenCalledTimes(1)
})

test('two windows that edit at once lose nothing and never use a dot twice', async () => {
  const device = createDevice()
  const stores = [await device.open(), await device.open()]
  const { id } = value(await stores[0]!.edit('建', (tx) => tx.put('meeting', { ...meeting, requirements: [] })))
  await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      stores[i % 2]!.edit('加', (tx) =>
        tx.change('meeting', id, (body) => ({ ...body, requirements: [...(body.requirements ?? []), `第${i}条`] })),
      ).then(value),
    ),
  )
  expect(new Set(value(await stores[0]!.get('meeting', id))?.body.requirements).size).toBe(40)
  const operations = (await rows(device, 'operations')) as { after: { dot: unknown }[] }[]
  expect(new Set(operations.flatMap((o) => o.after.map((h) => JSON.stringify(h.dot)))).size).toBe(41)
})

test('uses are counted beside the records', async () => {
  const device = createDevice()
  const store = await device.open()
  value(await store.countUse('s1'))
  device.now += 5
  expect(value(await store.countUse('s1'))).toEqual({ id: 's1', count: 2, lastAt: device.now })
  expect(value(await store.uses())).toHaveLength(1)
  expect(await rows(device, 'operations')).toEqual([])
})

import { expect, test } from 'vitest'
import { createDevice, openReady, until, value, type Window } from './bench.ts'

const shown = (window: Window, id: string) =>
  until(() => window.meetings.state.getState().list.some((meeting) => meeting.id === id))

/** Two windows over one database, and a meeting that both show. */
async function twoWindows() {
  const device = createDevice()
  const a = await openReady(device)
  const b = await openReady(device)
  const id = await a.meetings.create()
  await shown(b, id)
  return { device, a, b, id }
}

const type = (window: Window, id: string, fields: object) =>
  window.meetings.change(id, { ...window.facts(id), ...fields })

const body = async (window: Window, id: string) => value(await window.store().get('meeting', id))?.body

test('two windows type into different fields: both are stored', async () => {
  const { a, b, id } = await twoWindows()
  type(a, id, { place: '一楼会议室' })
  type(b, id, { organiser: '县政府办公室' })
  await Promise.all([a.meetings.flush(), b.meetings.flush()])
  expect(await body(a, id)).toMatchObject({ place: '一楼会议室', organiser: '县政府办公室' })
  await until(() => a.facts(id).organiser && b.facts(id).place)
  expect(a.meetings.state.getState().saved).toBe('saved')
  expect(b.meetings.state.getState().saved).toBe('saved')
})

test('two windows type into different fields of one item: both are stored', async () => {
  const { a, b, id } = await twoWindows()
  const item = await a.meetings.addItem(id)
  await until(() => b.facts(id).agenda?.length === 1)
  const [inA, inB] = [a.facts(id).agenda![0]!, b.facts(id).agenda![0]!]
  a.meetings.changeItem(id, { ...inA, title: '听取汇报' })
  b.meetings.changeItem(id, { ...inB, minutes: 10 })
  await Promise.all([a.meetings.flush(), b.meetings.flush()])
  expect(value(await a.store().get('agendaItem', item))?.body).toMatchObject({ title: '听取汇报', minutes: 10 })
})

test('an item that was removed elsewhere stays removed, and the rest of what was typed is stored', async () => {
  const { a, b, id } = await twoWindows()
  const item = await a.meetings.addItem(id)
  await until(() => b.facts(id).agenda?.length === 1)
  b.meetings.changeItem(id, { ...b.facts(id).agenda![0]!, title: '正在写' })
  type(b, id, { place: '二楼' })
  await a.meetings.removeItem(id, item)
  await b.meetings.flush()
  expect(value(await b.store().get('agendaItem', item))?.deletedAt).not.toBeNull()
  expect(await body(b, id)).toMatchObject({ place: '二楼' })
  expect(b.facts(id).agenda).toEqual([])
})

test('an emptied field is emptied, and one that another window filled is left alone', async () => {
  const { a, b, id } = await twoWindows()
  type(a, id, { place: '一楼' })
  await a.meetings.flush()
  await until(() => b.facts(id).place)
  const { place: _place, ...rest } = b.facts(id)
  b.meetings.change(id, rest)
  type(a, id, { organiser: '办公室' })
  await Promise.all([a.meetings.flush(), b.meetings.flush()])
  expect(await body(a, id)).toEqual({ schema: 1, name: 'meetingNew', organiser: '办公室' })
})

test('a meeting that was deleted elsewhere does not hold back the others, and can be restored with what was typed', async () => {
  const { device, a, b, id } = await twoWindows()
  const other = await a.meetings.create()
  const early = await a.meetings.addItem(id)
  const item = await a.meetings.addItem(id)
  await a.meetings.removeItem(id, early)
  await until(() => b.meetings.state.getState().list.length === 2)
  type(a, id, { place: '一楼' })
  type(a, other, { place: '三楼' })
  device.now += 1000
  await b.meetings.remove(id)
  await a.meetings.flush()
  expect(await body(a, other)).toMatchObject({ place: '三楼' })
  expect(a.said()).toContain('saving.meetingDeleted meetingNew')
  expect(a.meetings.state.getState()).toMatchObject({ saved: 'saved' })
  type(a, other, { place: '四楼' })
  await a.meetings.flush()
  expect(await body(a, other)).toMatchObject({ place: '四楼' })

  a.press('saving.meetingDeleted')
  await shown(a, id)
  expect(a.facts(id)).toMatchObject({ place: '一楼', agenda: [{ id: item }] })
  expect(value(await a.store().get('agendaItem', early))?.deletedAt).not.toBeNull()
})

test('what one meeting may not hold is said and kept, and the others are saved', async () => {
  const { a, id } = await twoWindows()
  const other = await a.meetings.create()
  type(a, id, { startsAt: '明天' })
  type(a, other, { place: '三楼' })
  await a.meetings.flush()
  expect(await body(a, other)).toMatchObject({ place: '三楼' })
  expect(a.meetings.state.getState().saved).toBe('failed')
  expect(a.said()).toContain('saving.failed invalid')
  expect(a.facts(id).startsAt).toBe('明天')
  type(a, id, { startsAt: '2026-01-02' })
  await a.meetings.flush()
  expect(await body(a, id)).toMatchObject({ startsAt: '2026-01-02' })
  expect(a.meetings.state.getState().saved).toBe('saved')
})

test('a fault while saving is reported, and the next saving works again', async () => {
  const { a, id } = await twoWindows()
  const store = a.store()
  const { edit } = store
  Object.assign(store, { edit: () => Promise.reject(new Error('broken')) })
  type(a, id, { place: '一楼' })
  await a.meetings.flush()
  expect(a.meetings.state.getState().saved).toBe('failed')
  expect(a.faults).toMatchObject([{ where: 'meetings.save' }])
  Object.assign(store, { edit })
  await a.meetings.flush()
  expect(await body(a, id)).toMatchObject({ place: '一楼' })
  expect(a.meetings.state.getState().saved).toBe('saved')
})

test('what is typed while it is being saved is saved after it', async () => {
  const { a, id } = await twoWindows()
  type(a, id, { place: '一' })
  const first = a.meetings.flush()
  type(a, id, { place: '一楼' })
  await first
  expect(a.facts(id).place).toBe('一楼')
  await a.meetings.flush()
  expect(await body(a, id)).toMatchObject({ place: '一楼' })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '#src/store/database.ts'
import { MIGRATIONS } from '#src/store/migrations/all.ts'
import type { RawExport } from '#src/store/raw-export.ts'
import { createDevice, type Device, rows, value } from './bench.ts'

const FOLDER = new URL('../../src/store/migrations/', import.meta.url)
const EXAMPLES = new URL('./examples/', import.meta.url)
const files = readdirSync(FOLDER).filter((file) => /^\d{3}-[a-z-]+\.ts$/.test(file))

/** A database as version `version` left it, filled with what was saved from one then. */
async function restore(version: number): Promise<{ device: Device; example: RawExport }> {
  const example: RawExport = JSON.parse(
    readFileSync(new URL(`${String(version).padStart(3, '0')}.json`, EXAMPLES), 'utf8'),
  )
  const device = createDevice('now')
  const open = device.factory.open('huigao', version)
  open.addEventListener('upgradeneeded', () => {
    for (const migrate of MIGRATIONS.slice(0, version)) migrate(open.result, open.transaction!)
  })
  await new Promise((resolve) => open.addEventListener('success', resolve))
  const names = Object.keys(example.stores)
  const tx = open.result.transaction(names, 'readwrite')
  for (const name of names) {
    const store = tx.objectStore(name)
    for (const row of example.stores[name]!) {
      if (store.keyPath === null) store.put(row.value, row.key)
      else store.put(row.value)
    }
  }
  await new Promise((resolve) => tx.addEventListener('complete', resolve))
  open.result.close()
  return { device, example }
}

test('every step is a file of its own that knows nothing of the rest of the code, and has an example', () => {
  expect(files.map((file) => Number(file.slice(0, 3)))).toEqual(MIGRATIONS.map((_, index) => index + 1))
  expect(readdirSync(EXAMPLES)).toEqual(files.map((file) => `${file.slice(0, 3)}.json`))
  for (const file of files) expect(readFileSync(new URL(file, FOLDER), 'utf8')).not.toMatch(/\bimport\b/)
})

test('a fresh database has today’s shape', async () => {
  const device = createDevice()
  const db = value(await openDatabase({ factory: device.factory, onClose: () => undefined }))
  expect(db.version).toBe(MIGRATIONS.length)
  expect([...db.transaction('records').objectStore('records').indexNames]).toEqual(['kind', 'kind-parent'])
  db.close()
})

describe.each(MIGRATIONS.map((_, index) => index + 1))('a database of version %i', (version) => {
  test('opens today with everything that was in it', async () => {
    const { device, example } = await restore(version)
    const store = await device.open()
    const held = (name: string) => example.stores[name]!.map((row) => row.value)
    expect(await rows(device, 'records')).toEqual(held('records'))
    expect(value(await store.quarantine())).toEqual(held('quarantine'))
    expect(value(await store.uses())).toEqual(held('usage'))
    expect(value(await store.get('meeting', 'm1'))?.body).toMatchObject({ name: '全县重点项目建设推进会', 涉密: false })
    expect(value(await store.list('agendaItem', { parent: 'm1' }))).toHaveLength(2)
    expect(value(await store.list('paper', { parent: 'm1' }))).toMatchObject([
      { body: { ticks: { opening: 1_700_000_000_700 } } },
    ])
    expect(value(await store.list('ignore', { parent: 'p1' }))).toHaveLength(1)
    expect(value(await store.get('setting', 'setting:theme'))?.body.value).toBe('dark')
    expect(value(await store.get('snippet', 's1'))).toMatchObject({
      body: { text: '本次会议到此结束。' },
      others: [{ body: { text: '会议结束，散会！' } }],
    })
    expect(value(await store.list('snippet', { deleted: true })).map((s) => s.id)).toEqual(['s2'])
  })

  test('is worked on: edits, undo, a backup that an empty one takes', async () => {
    const { device } = await restore(version)
    const store = await device.open()
    value(await store.undo('drop', '撤销'))
    expect(
      value(await store.list('snippet'))
        .map((s) => s.id)
        .toSorted(),
    ).toEqual(['s1', 's2'])
    value(await store.edit('改', (tx) => tx.change('meeting', 'm1', (body) => ({ ...body, place: '三楼' }))))
    const other = createDevice('other')
    const backup = value(await store.exportBackup())
    expect(value(await (await other.open()).importBackup(backup))).toMatchObject({ added: 10, unreadable: 1 })
    expect(await rows(other, 'records')).toEqual(await rows(device, 'records'))
  })
})

import { expect, test } from 'vitest'
import type { EditorAccess } from '#src/app/editor-access.ts'
import { createSnippets } from '#src/app/snippets.ts'
import { connect, rows, tamper } from '../store/bench.ts'
import { createDevice, newId, openReady, openWindow, texts, until, value, type Window } from './bench.ts'

const status = (window: Window) => window.library.state.getState().status

/** The snippets of a window; there is no page to insert into. */
function snippetsOf(window: Window) {
  return createSnippets(
    {
      texts,
      library: window.library,
      notices: window.notices,
      newId,
      fault: (error, where) => void window.faults.push({ error, where }),
      copyRich: () => Promise.resolve(true),
      connection: {
        state: { getState: () => ({ kind: 'none' }) },
        refresh: () => Promise.resolve(),
      } as unknown as Parameters<typeof createSnippets>[0]['connection'],
      editors: {} as EditorAccess,
      diagnostics: { note: () => undefined } as unknown as Parameters<typeof createSnippets>[0]['diagnostics'],
    },
    new AbortController().signal,
  )
}

const fileOf = (content: unknown) => new File([JSON.stringify(content)], '备份.json')
const damaged = (id: string) => ({ id, kind: 'snippet', heads: [] })
const empty = { format: 'huigao-backup', schema: 1, exportedAt: 1, records: [], quarantine: [] }

test('a library that is blocked is an answer everywhere: nothing spins, every try says why', async () => {
  const device = createDevice()
  const window = openWindow(device, { open: () => Promise.resolve({ ok: false, error: { code: 'blocked' } }) })
  const snippets = snippetsOf(window)
  await until(() => status(window) === 'blocked')
  expect(window.meetings.state.getState().status).toBe('failed')
  expect(snippets.state.getState().status).toBe('failed')
  expect(snippetsOf(window).state.getState().status).toBe('failed')

  const tries = [
    () => window.meetings.create(),
    () => snippets.save({ title: '甲', text: '甲' }),
    () => snippets.remove('甲'),
    () => window.library.exportBackup(),
    () => window.library.importBackup(fileOf(empty)),
  ]
  for (const attempt of tries) {
    await attempt()
    expect(window.said()).toEqual(['saving.notOpen'])
    for (const notice of window.notices.state.getState().list) window.notices.dismiss(notice.id)
  }
  await window.meetings.create()
  expect(window.meetings.state.getState().saved).toBe('failed')
})

test('an opening that throws is a failed library, and a reported fault', async () => {
  const window = openWindow(createDevice(), { open: () => Promise.reject(new TypeError('broken')) })
  await until(() => status(window) === 'failed')
  expect(window.library.state.getState().reason).toBe('TypeError')
  expect(window.faults).toMatchObject([{ where: 'library.open' }])
  expect(window.meetings.state.getState().status).toBe('failed')
})

test.each([
  ['upgrade', 'saving.closed'],
  ['ended', 'saving.ended'],
] as const)(
  'a connection lost by %s: what was typed stays on the screen and is said not to be saved',
  async (reason, text) => {
    const window = await openReady(createDevice())
    const id = await window.meetings.create()
    window.close(reason)
    expect(window.library.state.getState()).toMatchObject({ status: 'closed', reason })
    window.meetings.change(id, { ...window.facts(id), place: '一楼' })
    await window.meetings.flush()
    expect(window.meetings.state.getState().saved).toBe('failed')
    expect(window.said()).toEqual([text])
    expect(window.facts(id).place).toBe('一楼')
  },
)

test('a newer version that asks for the database closes this window by name', async () => {
  const device = createDevice()
  const window = await openReady(device)
  ;(await connect(device, 'huigao', 99)).close()
  await until(() => status(window) === 'closed')
  expect(window.library.state.getState().reason).toBe('upgrade')
})

test('a backup of nothing but what cannot be read is kept aside, said and counted', async () => {
  const device = createDevice()
  const window = await openReady(device)
  await window.library.importBackup(fileOf({ ...empty, records: [damaged('x'), damaged('y')] }))
  expect(window.said()).toEqual(['saving.importPreview 0 0 0 saving.importUnreadable 2'])
  window.press('saving.importPreview')
  await until(() => window.said()[0]?.startsWith('saving.imported'))
  expect(window.said()).toEqual(['saving.imported 0 saving.importedAside 2'])
  await until(() => window.library.state.getState().quarantined === 2)
  expect(await rows(device, 'quarantine')).toHaveLength(2)
})

test('what was changed on both sides counts as restored', async () => {
  const device = createDevice()
  const window = await openReady(device)
  const elsewhere = await createDevice('e').open()
  for (const store of [window.store(), elsewhere]) {
    value(
      await store.edit('存', (tx) =>
        tx.put('snippet', { title: store === elsewhere ? '乙' : '甲', text: '一' }, { id: 's' }),
      ),
    )
  }
  value(await elsewhere.edit('存', (tx) => tx.put('snippet', { title: '新', text: '二' }, { id: 't' })))
  await window.library.importBackup(fileOf(value(await elsewhere.exportBackup())))
  expect(window.said()).toEqual(['saving.importPreview 1 0 1'])
  window.press('saving.importPreview')
  await until(() => window.said()[0] === 'saving.imported 2')
})

test('what turns out to be unreadable while working is counted', async () => {
  const device = createDevice()
  const window = await openReady(device)
  const id = await window.meetings.create()
  await tamper(device, 'records', [{ ...damaged('x'), kind: 'meeting' }])
  window.meetings.change(id, { ...window.facts(id), place: '一楼' })
  await window.meetings.flush()
  await until(() => window.library.state.getState().quarantined === 1)
})

test('a backup is named by the day it was made', async () => {
  const window = await openReady(createDevice())
  await window.meetings.create()
  await window.library.exportBackup()
  expect(window.files).toMatchObject([{ name: 'saving.backupName-2026-01-02.json' }])
})

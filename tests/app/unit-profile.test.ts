import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createUnitProfile } from '#src/app/unit-profile.ts'
import { assemble, entriesOf } from '#src/app/unit-records.ts'
import { NO_UNIT, type UnitProfile } from '#src/genres/unit.ts'
import { withNeed, withSeverity } from '#src/genres/unit-edit.ts'
import { parseUnitProfile, readUnitProfile } from '#src/genres/unit-profile.ts'
import { arbitraryUnit } from '../genres/arbitrary-unit.ts'
import { createDevice, type Device, newId, openReady, texts, until, value, type Window } from './bench.ts'

const FILE = {
  schema: 1,
  name: '青川县水利局',
  later: 'kept',
  patches: [{ genre: 'host-script', section: 'discipline', need: 'demand' }],
  sections: [{ genre: 'record', id: 'unit-follow-up', name: '督办事项', zone: 'items', need: 'demand' }],
  severities: { 'numbering/gap': 'off' },
}
const fileOf = (content: unknown, name = '要求.json') => new File([JSON.stringify(content)], name)

function profileOf(content: unknown): UnitProfile {
  const read = parseUnitProfile(content)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

/** The use case of a window over the database of a device. */
async function unitOf(window: Window) {
  const files: { text: string; name: string }[] = []
  const face = createUnitProfile(
    {
      texts,
      newId,
      library: window.library,
      notices: window.notices,
      offerFile: (text, name) => void files.push({ text, name }),
      fault: (error) => {
        throw error
      },
    },
    new AbortController().signal,
  )
  await until(() => face.state.getState().status !== 'loading')
  return { ...face, files, profile: () => face.state.getState().profile }
}
const opened = async (device: Device = createDevice()) => {
  const window = await openReady(device)
  return { window, unit: await unitOf(window) }
}

test('a unit that said nothing changes nothing', async () => {
  const { unit } = await opened()
  expect(unit.profile()).toBe(NO_UNIT)
})

test('a file comes in, holds in every window, and goes out as it came', async () => {
  const device = createDevice()
  const { window, unit } = await opened(device)
  expect(await unit.importFile(fileOf(FILE))).toBe(true)
  expect(window.said()[0]).toBe('unit.imported 青川县水利局')
  expect(unit.profile()).toEqual(profileOf(FILE))
  expect((await opened(device)).unit.profile()).toEqual(profileOf(FILE))
  unit.exportFile()
  expect(unit.files[0]?.name).toBe('unit.fileName.json')
  expect(JSON.parse(unit.files[0]?.text ?? '')).toMatchObject({ name: '青川县水利局', later: 'kept' })
  expect(readUnitProfile(unit.text())).toEqual({ ok: true, value: profileOf(FILE) })
})

test('a faulty file is refused with every place, and what held before holds on', async () => {
  const { window, unit } = await opened()
  await unit.importFile(fileOf(FILE))
  const faulty = { ...FILE, patches: [{ genre: 'plan', section: 'host' }], severities: { 'a/b': 'loud' } }
  expect(await unit.importFile(fileOf(faulty, '坏.json'))).toBe(false)
  expect(unit.state.getState().refused).toMatchObject({
    fileName: '坏.json',
    faults: [{ path: 'patches[0].section' }, { path: 'severities.a/b' }],
  })
  expect(window.said()[0]).toBe('unit.refused 坏.json 2')
  expect(unit.profile()).toEqual(profileOf(FILE))
  expect(value(await window.store().list('contract')).length).toBe(entriesOf(profileOf(FILE)).length)
})

test('another file replaces the whole, and one undo brings the first one back', async () => {
  const { window, unit } = await opened()
  await unit.importFile(fileOf(FILE))
  const other = { schema: 1, name: '某医院', archived: true }
  await unit.importFile(fileOf(other))
  expect(unit.profile()).toEqual(profileOf(other))
  window.press('unit.imported 某医院')
  await until(() => unit.profile().name === '青川县水利局')
  expect(unit.profile()).toEqual(profileOf(FILE))
})

test('one setting is one record: two windows change different ones', async () => {
  const device = createDevice()
  const first = await opened(device)
  const second = await opened(device)
  await first.unit.importFile(fileOf(FILE))
  const place = { genre: 'minutes', section: 'place' } as const
  await Promise.all([
    first.unit.change((profile) => withSeverity(profile, 'count/mismatch', 'info')),
    second.unit.change((profile) => withNeed(profile, place, 'off')),
  ])
  const { unit } = await opened(device)
  expect(unit.profile().severities).toEqual({ 'numbering/gap': 'off', 'count/mismatch': 'info' })
  expect(unit.profile().patches).toContainEqual({ ...place, need: 'off' })
  await unit.change((profile) => withNeed(withSeverity(profile, 'numbering/gap', null), place, null))
  expect(unit.profile()).toMatchObject({ severities: { 'count/mismatch': 'info' }, patches: FILE.patches })
})

test('a setting that cannot be is not saved, and the reason is said', async () => {
  const { window, unit } = await opened()
  expect(await unit.change((profile) => withNeed(profile, { genre: 'plan', section: 'host' }, 'off'))).toBe(false)
  expect(window.said()[0]).toMatch(/^unit.notChanged patches\[0\].section/)
  expect(unit.profile()).toBe(NO_UNIT)
})

test('entries that no longer go together are kept without effect', () => {
  const profile = profileOf({ ...FILE, patches: [{ genre: 'record', section: 'unit-follow-up', need: 'suggest' }] })
  const without = entriesOf(profile).filter(({ part }) => part !== 'sections')
  expect(assemble(without)).toMatchObject({ left: 1, profile: { name: '青川县水利局', patches: [] } })
})

test('any profile comes back from its entries, in whatever order they are found', () => {
  fc.assert(
    fc.property(arbitraryUnit, fc.func(fc.nat(3)), (file, turn) => {
      const profile = profileOf(file)
      const shuffled = entriesOf(profile).toSorted((a, b) => turn(a.key) - turn(b.key))
      expect(assemble(shuffled)).toEqual({ profile, left: 0 })
    }),
  )
})

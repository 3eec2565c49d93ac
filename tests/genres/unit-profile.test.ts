import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolve, subtypesOf } from '#src/genres/resolve.ts'
import { NO_UNIT, type UnitProfile } from '#src/genres/unit.ts'
import { readUnitProfile, writeUnitProfile } from '#src/genres/unit-profile.ts'
import { arbitraryUnit } from './arbitrary-unit.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/unit-profile.md'), 'utf8')
const EXAMPLE = /```json\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? ''

function read(value: unknown): UnitProfile {
  const profile = readUnitProfile(typeof value === 'string' ? value : JSON.stringify(value))
  if (!profile.ok) throw new Error(JSON.stringify(profile.error))
  return profile.value
}
function faultsOf(value: unknown): string[] {
  const profile = readUnitProfile(typeof value === 'string' ? value : JSON.stringify(value))
  return profile.ok ? [] : profile.error.map(({ path, message }) => `${path}：${message}`)
}
const demandOf = (unit: UnitProfile, genre: 'host-script' | 'record', subtype: string | null, section: string) =>
  resolve(genre, subtype, unit).sections.find(({ id }) => id === section)?.demand

describe('the example of the page', () => {
  const unit = read(EXAMPLE)

  it('demands and switches off by subtype', () => {
    expect(demandOf(unit, 'host-script', 'promotion', 'discipline')).toEqual({ need: 'required' })
    expect(demandOf(unit, 'host-script', 'symposium', 'discipline')).toEqual({ need: 'unused' })
  })

  it('has its own subtype, like the one it is based on but for its changes', () => {
    const own = resolve('host-script', 'unit-flood', unit)
    expect(own).toMatchObject({ subtype: 'unit-flood', name: { zh: '防汛会商会' } })
    expect(demandOf(unit, 'host-script', 'unit-flood', 'agenda')).toEqual({ need: 'unused' })
    expect(demandOf(unit, 'host-script', 'unit-flood', 'purpose')).toEqual({ need: 'required' })
    expect(subtypesOf('host-script', unit).at(-1)?.id).toBe('unit-flood')
    expect(resolve('host-script', 'unit-flood').subtype).toBeNull()
  })

  it('has its own section where it said', () => {
    const ids = resolve('record', 'office', unit).sections.map(({ id }) => id)
    expect(ids.indexOf('unit-follow-up')).toBe(ids.indexOf('resolution') + 1)
    expect(demandOf(unit, 'record', null, 'unit-follow-up')).toEqual({ need: 'required' })
  })

  it('files its records, and says how many must be there', () => {
    expect(demandOf(unit, 'record', 'office', 'sign')).toEqual({ need: 'required' })
    expect(demandOf(NO_UNIT, 'record', 'office', 'sign')).toMatchObject({ when: { condition: 'archived' } })
    expect(resolve('record', 'branch', unit).quorum).toMatchObject([{ share: '1/2', exceeds: true }])
    expect(resolve('record', 'office', unit).quorum).toEqual([])
  })
})

it('lets the others of an any-of group go when one is demanded', () => {
  const unit = read({
    schema: 1,
    name: '某局',
    patches: [{ genre: 'host-script', section: 'summary', need: 'demand' }],
  })
  expect(demandOf(unit, 'host-script', 'promotion', 'summary')).toEqual({ need: 'required' })
  expect(demandOf(unit, 'host-script', 'promotion', 'recap')).toEqual({ need: 'optional' })
})

describe('a broken profile', () => {
  const patch = { genre: 'host-script', section: 'closing' }
  const subtype = { genre: 'plan', id: 'unit-a', name: '甲', cues: ['甲'], basedOn: 'work' }
  const section = { genre: 'plan', id: 'unit-a', name: '甲', zone: 'items' }
  const quorum = { genre: 'record', of: 'vote', basis: 'present', share: '2/3', exceeds: false }
  it.each<[string, unknown, string[]]>([
    ['no JSON', '{', ['：不是有效的 JSON，读不出来']],
    ['a list', '[]', ['：应是花括号里的一组']],
    ['a later schema', { schema: 2, name: '甲' }, ['schema：只能是“1”']],
    ['no name', { schema: 1 }, ['name：缺少这一项']],
    ['an empty name', { schema: 1, name: '' }, ['name：不能是空的']],
    [
      'several faults at once',
      { patches: [patch, { ...patch, need: 'must' }, { genre: 'host-script', section: 'sign' }], archived: '是' },
      [
        'patches[1].need：只能是“demand”、“suggest”、“off”',
        'patches[2].section：这个文种没有这一节',
        'archived：应是 true 或 false',
      ],
    ],
    ['an unknown section', { patches: [{ ...patch, section: 'coffee' }] }, ['patches[0].section：']],
    [
      'an unknown subtype',
      { patches: [{ ...patch, subtype: 'gala' }] },
      ['patches[0].subtype：没有“gala”这个会议类型'],
    ],
    ['the same twice', { patches: [patch, patch] }, ['patches[1].section：这一节在这里写了两次']],
    [
      'a section that is nowhere',
      { patches: [{ ...patch, section: 'unit-x' }] },
      ['patches[0].section：sections 里没有“unit-x”'],
    ],
    [
      'an unknown slot',
      { patches: [{ ...patch, wording: ['{咖啡}'] }] },
      ['patches[0].wording[0]：第1字：这里没有“咖啡”这一项'],
    ],
    [
      'wording that cannot be told',
      { patches: [{ ...patch, wording: ['{会议名称}好'] }] },
      ['patches[0].wording[0]：这样写，以后认不出是哪一节'],
    ],
    [
      'a kernel that is none',
      { patches: [{ ...patch, kernels: ['(散会'] }] },
      ['patches[0].kernels[0]：第1字：“(”没有收尾'],
    ],
    ['a subtype without cues', { subtypes: [{ ...subtype, cues: [] }] }, ['subtypes[0].cues：不能是空的']],
    ['a subtype of ours', { subtypes: [{ ...subtype, id: 'work' }] }, ['subtypes[0].id：须以“unit-”开头']],
    [
      'a base that is nowhere',
      { subtypes: [{ ...subtype, basedOn: 'x' }] },
      ['subtypes[0].basedOn：没有“x”这个会议类型'],
    ],
    [
      'a change that cannot be',
      { subtypes: [{ ...subtype, changes: [{ section: 'host' }] }] },
      ['subtypes[0].changes[0].section：这个文种没有这一节'],
    ],
    ['a zone that is none', { sections: [{ ...section, zone: 'middle' }] }, ['sections[0].zone：只能是']],
    ['a section twice', { sections: [section, section] }, ['sections[1].id：“unit-a”写了两次']],
    [
      'a neighbour that is nowhere',
      { sections: [{ ...section, after: 'item' }] },
      ['sections[0].after：这个文种没有这一节'],
    ],
    ['a severity that is none', { severities: { 'numbering/gap': 'loud' } }, ['severities.numbering/gap：只能是']],
    ['a rule that is none', { severities: { gap: 'off' } }, ['severities.gap：不是规则的编号']],
    ['a share above one', { quorum: [{ ...quorum, share: '3/2' }] }, ['quorum[0].share：应是不大于一的分数']],
    ['a quorum twice', { quorum: [quorum, quorum] }, ['quorum[1]：同一类会议写了两次']],
  ])('with %s is refused with the place', (_, change, expected) => {
    const value =
      typeof change === 'string' || Object.hasOwn(change as object, 'schema')
        ? change
        : { schema: 1, name: '某局', ...(change as object) }
    const faults = faultsOf(value)
    expect(faults).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(faults[index]).toContain(start)
  })
})

describe('laws', () => {
  it('a profile written and read is the same', () => {
    fc.assert(
      fc.property(arbitraryUnit, (unit) => {
        const profile = read(unit)
        expect(read(writeUnitProfile(profile))).toEqual(profile)
        expect(writeUnitProfile(read(writeUnitProfile(profile)))).toBe(writeUnitProfile(profile))
      }),
    )
  })

  it('keeps what it does not know', () => {
    const later = { schema: 1, name: '某局', later: [1], patches: [{ genre: 'plan', section: 'goals', later: 2 }] }
    expect(JSON.parse(writeUnitProfile(read(later)))).toMatchObject(later)
  })

  it('never throws for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readUnitProfile(text)))
  })
})

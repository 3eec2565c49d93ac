import { describe, expect, it } from 'vitest'
import { resolve } from './resolve.ts'
import { NO_UNIT } from './unit.ts'
import { unitPatchSchema } from './unit-patch.ts'

function demandOf(contract: ReturnType<typeof resolve>, id: string) {
  return contract.sections.find((section) => section.id === id)?.demand
}

describe('resolve', () => {
  it('reads the row of the subtype', () => {
    const contract = resolve('host-script', 'promotion')
    expect(contract.name.zh).toBe('工作推进会')
    expect(demandOf(contract, 'purpose')).toEqual({ need: 'required' })
    expect(demandOf(contract, 'recap')).toEqual({ need: 'required', group: 'a' })
    expect(demandOf(contract, 'agenda')).toEqual({
      need: 'required',
      when: { condition: 'three-items', otherwise: 'optional' },
    })
    expect(demandOf(contract, 'point')).toEqual({ need: 'optional' })
    expect(demandOf(resolve('host-script', 'ceremony'), 'requirements')).toEqual({ need: 'unused' })
  })

  it.each([null, '*', 'no-such-subtype'])('asks for what all have when the subtype is %s', (subtype) => {
    const contract = resolve('host-script', subtype)
    expect(contract.subtype).toBeNull()
    const required = contract.sections.filter((section) => section.demand.need === 'required')
    expect(required.map(({ id }) => id)).toEqual(['salutation', 'opening', 'item', 'closing'])
  })

  it('demands no title of a stretch that is not the whole document', () => {
    expect(demandOf(resolve('host-script', null), 'title')).toEqual({
      need: 'suggested',
      when: { condition: 'whole-document', otherwise: 'optional' },
    })
  })

  it('applies what the unit changed, the subtype before the genre', () => {
    const patches = [
      { genre: 'host-script', subtype: 'promotion', section: 'discipline', need: 'demand', labels: ['纪律'] },
      { genre: 'host-script', section: 'discipline', need: 'off' },
      { genre: 'host-script', section: 'closing', wording: ['会议结束，散会。'] },
      { genre: 'minutes', section: 'place', need: 'off' },
    ].map((patch) => unitPatchSchema.parse(patch))
    const unit = { ...NO_UNIT, patches }
    const contract = resolve('host-script', 'promotion', unit)
    const discipline = contract.sections.find((section) => section.id === 'discipline')
    expect(discipline?.demand).toEqual({ need: 'required' })
    expect(discipline?.source.kind).toBe('unit')
    expect(discipline?.labels).toContain('纪律')
    expect(contract.sections.find((section) => section.id === 'closing')?.unitWording).toEqual([
      { paragraphs: ['会议结束，散会。'] },
    ])
    expect(demandOf(resolve('host-script', 'field', unit), 'discipline')).toEqual({ need: 'unused' })
    expect(demandOf(resolve('minutes', 'special', unit), 'place')).toEqual({ need: 'unused' })
    expect(demandOf(resolve('minutes', 'special'), 'place')).toEqual({ need: 'suggested' })
  })
})

describe('unitPatchSchema', () => {
  it.each([
    [{ genre: 'host-script', section: 'sign' }, ['section']],
    [{ genre: 'host-script', section: 'closing', need: 'must' }, ['need']],
    [{ genre: 'host-script', section: 'closing', wording: ['{没有这一项}'] }, ['wording', 0]],
    [{ genre: 'host-script', section: 'closing', wording: ['{议题}'] }, ['wording', 0]],
    [{ genre: 'host-script', section: 'closing', kernels: ['(散会'] }, ['kernels', 0]],
  ])('refuses %j with the place of the fault', (patch, path) => {
    const parsed = unitPatchSchema.safeParse(patch)
    expect(parsed.success).toBe(false)
    expect(parsed.error?.issues[0]?.path).toEqual(path)
  })

  it('keeps what it does not know', () => {
    expect(unitPatchSchema.parse({ genre: 'minutes', section: 'sign', later: 1 })).toMatchObject({ later: 1 })
  })
})

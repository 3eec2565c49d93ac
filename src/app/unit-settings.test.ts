import { expect, it } from 'vitest'
import { NO_UNIT } from '#src/genres/unit.ts'
import { changeNeed, changeSeverity, demandRows, ruleRows } from './unit-settings.ts'

const rowOf = (profile: typeof NO_UNIT, subtype: string | null, section: string) =>
  demandRows(profile, 'host-script', subtype, 'zh').find((row) => row.section === section)

it('shows what holds without the unit, and what the unit says beside it', () => {
  const place = { genre: 'host-script', subtype: null, section: 'discipline' } as const
  const before = rowOf(NO_UNIT, null, 'discipline')
  const unit = changeNeed(NO_UNIT, place, 'demand')
  expect(rowOf(unit, null, 'discipline')).toEqual({ ...before, own: 'demand' })
  expect(rowOf(unit, 'symposium', 'discipline')).toMatchObject({ usual: 'required', own: null })
  expect(changeNeed(unit, place, null)).toEqual(NO_UNIT)
})

it('names what may stand instead of a section', () => {
  const rows = demandRows(NO_UNIT, 'host-script', 'promotion', 'zh')
  const either = rows.filter((row) => row.instead.length > 0)
  expect(either.length).toBeGreaterThan(1)
  for (const row of either) expect(row.instead).not.toContain(row.name)
})

it('gives a rule another severity and takes it back', () => {
  const unit = changeSeverity(NO_UNIT, 'numbering/gap', 'off')
  const row = (profile: typeof NO_UNIT) => ruleRows(profile, 'zh').find(({ rule }) => rule === 'numbering/gap')
  expect(row(unit)?.own).toBe('off')
  expect(row(changeSeverity(unit, 'numbering/gap', null))).toEqual(row(NO_UNIT))
})

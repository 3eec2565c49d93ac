import { describe, expect, it } from 'vitest'
import type { Person } from '#src/meeting/facts.ts'
import { fullName, rosterOf, spokenName, titledName } from './person-name.ts'

function spoken(person: Person, ...others: Person[]): string {
  return spokenName(person, rosterOf([person, ...others]))
}

describe('fullName', () => {
  it.each([
    [{ name: '张建国', unit: '县教育局', title: '局长' }, '县教育局局长张建国同志'],
    [{ name: '张建国' }, '张建国同志'],
    [{ name: '张建国', unit: '青川县委', title: '县委书记' }, '青川县委书记张建国同志'],
    [{ name: '张建国同志', title: '县长' }, '县长张建国同志'],
    [{ name: '买买提·艾力', title: '主任' }, '主任买买提·艾力同志'],
    [{ name: 'John Smith', unit: 'Acme', title: 'CEO' }, 'Acme CEO John Smith'],
    [{ name: ' ', unit: '县教育局', title: '局长' }, '县教育局局长'],
    [{ name: ' ' }, ''],
  ])('of %j is %s', (person, text) => {
    expect(fullName(person)).toBe(text)
  })

  it('says 同志 only in the full form', () => {
    expect(titledName({ name: '张建国', title: '县长' })).toBe('县长张建国')
  })
})

describe('spokenName', () => {
  it.each([
    [{ name: '张建国', title: '县长' }, '张县长'],
    [{ name: '张建国', title: '县委副书记、县长' }, '张县长'],
    [{ name: '张建国', title: '县委常委、常务副县长' }, '张副县长'],
    [{ name: '张建国', title: '副县长、县公安局局长' }, '张副县长'],
    [{ name: '张建国', title: '党组书记、局长' }, '张局长'],
    [{ name: '张建国', title: '副局长、四级调研员' }, '张副局长'],
    [{ name: '张建国', title: '副主任委员' }, '张副主任委员'],
    [{ name: '张建国', title: '县委常委' }, '张建国同志'],
    [{ name: '张建国' }, '张建国同志'],
    [{ name: '张明', title: '局长' }, '张明局长'],
    [{ name: '欧阳明', title: '局长' }, '欧阳明局长'],
    [{ name: '司马相如', title: '局长' }, '司马相如局长'],
    [{ name: '买买提·艾力', title: '局长' }, '买买提·艾力局长'],
    [{ name: 'John Smith', title: 'CEO' }, 'CEO John Smith'],
    [{ name: '张建国', title: '县长', short: '建国县长' }, '建国县长'],
  ])('of %j is %s', (person, text) => {
    expect(spoken(person)).toBe(text)
  })

  it('gives the whole name where two people share the surname, but not where one is named twice', () => {
    const county = { name: '张建国', title: '县长' }
    expect(spoken(county, { name: '张晓东', title: '局长' })).toBe('张建国县长')
    expect(spoken(county, { name: '张建国', title: '县委副书记' })).toBe('张县长')
    expect(spoken(county, { name: '李晓东', title: '局长' })).toBe('张县长')
  })

  it('does not call two people by one short form', () => {
    const first = { name: '张建国', title: '县长', short: '张县长' }
    const second = { name: '张晓东', title: '副县长', short: '张县长' }
    expect([spoken(first, second), spoken(second, first)]).toEqual(['张建国县长', '张晓东副县长'])
  })
})

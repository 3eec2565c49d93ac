import { expect, test } from 'vitest'
import { lacksName, nextKey, rowsToShow, storable } from './person-rows.ts'

test('a row without a name is not stored, and says so when it holds anything', () => {
  const row = { key: 1, person: { name: ' ', unit: '县发展和改革局' } }
  expect(storable([row])).toEqual([])
  expect(lacksName(row)).toBe(true)
  expect(lacksName({ key: 2, person: { name: '' } })).toBe(false)
})

test('stored persons hold no empty fields and keep what this form does not know', () => {
  const person = { name: ' 李明 ', unit: '', title: ' 局长 ', short: '李局长' }
  expect(storable([{ key: 1, person }])).toEqual([{ name: '李明', title: '局长', short: '李局长' }])
})

test('rows that wait for a name stay while the stored list says the same', () => {
  const rows = [
    { key: 1, person: { name: '李明' } },
    { key: 2, person: { name: '', title: '局长' } },
  ]
  expect(rowsToShow(rows, [{ name: '李明' }])).toBe(rows)
})

test('what another window stored replaces the rows, under new keys', () => {
  const rows = [{ key: 4, person: { name: '李明' } }]
  expect(rowsToShow(rows, [{ name: '王芳' }])).toEqual([{ key: 5, person: { name: '王芳' } }])
  expect(nextKey([])).toBe(1)
})

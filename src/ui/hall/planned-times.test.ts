import { expect, test } from 'vitest'
import { plannedStarts, totalMinutes } from './planned-times.ts'

const item = (id: string, minutes?: number) => ({ id, kind: 'speech', title: id, ...(minutes && { minutes }) })

test('each item begins when the earlier ones are over', () => {
  const agenda = [item('a', 10), item('b', 55), item('c', 20)]
  expect(plannedStarts({ startsAt: '2026-11-23T09:00', agenda })).toEqual(['09:00', '09:10', '10:05'])
  expect(totalMinutes({ agenda })).toBe(85)
})

test('after an item of unknown length nothing is known', () => {
  const agenda = [item('a', 10), item('b'), item('c', 20)]
  expect(plannedStarts({ startsAt: '2026-11-23T09:00', agenda })).toEqual(['09:00', '09:10', null])
  expect(totalMinutes({ agenda })).toBe(null)
})

test('a meeting with a date but no time has no planned times', () => {
  expect(plannedStarts({ startsAt: '2026-11-23', agenda: [item('a', 10)] })).toEqual([null])
})

test('an evening meeting may end after midnight', () => {
  const agenda = [item('a', 45), item('b', 5)]
  expect(plannedStarts({ startsAt: '2026-11-23T23:30', agenda })).toEqual(['23:30', '00:15'])
})

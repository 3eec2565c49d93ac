import { expect, test } from 'vitest'
import { withOptional } from './optional.ts'

interface Sample {
  readonly name: string
  readonly place?: string
  readonly lines?: readonly string[]
}

test('a value is set', () => {
  expect(withOptional<Sample, 'place'>({ name: '推进会' }, 'place', '一楼会议室')).toEqual({
    name: '推进会',
    place: '一楼会议室',
  })
})

test.each([
  ['', 'place'],
  [undefined, 'place'],
  [[], 'lines'],
] as const)('%j leaves no empty field behind', (value, key) => {
  const before: Sample = { name: '推进会', place: '一楼会议室', lines: ['甲'] }
  expect(Object.keys(withOptional(before, key, value as never))).not.toContain(key)
})

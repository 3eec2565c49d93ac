import { expect, test } from 'vitest'
import { fail, ok } from './result.ts'

test('a result says which of the two it is', () => {
  expect(ok(0)).toEqual({ ok: true, value: 0 })
  expect(fail('stale')).toEqual({ ok: false, error: 'stale' })
})

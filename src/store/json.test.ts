import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, toJson } from './json.ts'

test('what JSON holds comes back the same, by any way', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = toJson(value)
      expect(json.ok).toBe(true)
      if (!json.ok) return
      expect(canonicalJson(JSON.parse(JSON.stringify(json.value)))).toBe(canonicalJson(json.value))
      expect(JSON.parse(canonicalJson(json.value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the order of members does not count, undefined ones are left out', () => {
  expect(canonicalJson({ b: 1, a: [{ d: 2, c: 3 }] })).toBe(canonicalJson({ a: [{ c: 3, d: 2 }], b: 1 }))
  expect(toJson({ a: undefined, b: 1 })).toEqual({ ok: true, value: { b: 1 } })
})

test.each([
  [{ a: { b: Number.NaN } }, ['a', 'b']],
  [[1, new Date(0)], [1]],
  [{ f: () => 1 }, ['f']],
  [{ m: new Map() }, ['m']],
])('%o is not JSON', (value, path) => {
  expect(toJson(value)).toEqual({ ok: false, error: path })
})

test('a member named __proto__ stays a member', () => {
  const json = toJson(JSON.parse('{"__proto__":{"a":1}}'))
  expect(json.ok && Object.hasOwn(json.value as object, '__proto__')).toBe(true)
})

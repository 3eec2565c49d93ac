import { expect, test } from 'vitest'
import { expressionsOfCode, expressionsOfContracts, isBounded, keyOf } from './expressions.ts'
import proved from './linear-expressions.json' with { type: 'json' }
import { faultOf } from './prove-linear.ts'

const { known, unknown } = expressionsOfCode()

test('only expressions made of data are put together at run time, and data is bounded', () => {
  expect(unknown).toEqual(['src/check/people/post.ts', 'src/genres/compile-pattern.ts', 'src/outline/pattern-index.ts'])
  const contracts = expressionsOfContracts()
  expect(contracts.length).toBeGreaterThan(200)
  expect(contracts.filter(({ source }) => !isBounded(source))).toEqual([])
})

test('no regular expression of the code takes more than linear time', () => {
  expect(known.length).toBeGreaterThan(300)
  const open = known.filter((expression) => !isBounded(expression.source) && !proved.includes(keyOf(expression)))
  expect(open.map(faultOf).filter((fault) => fault !== null)).toEqual([])
}, 120_000)

test('an expression that is slow for some text is found', () => {
  expect(isBounded('a[+*]{1,9}\\+b?')).toBe(true)
  for (const source of ['(a|a)*$', '\\s+$', 'a{2,}b']) expect(isBounded(source)).toBe(false)
  expect(faultOf({ source: '\\s+$', flags: '', place: 'here' })).toContain('polynomial')
})

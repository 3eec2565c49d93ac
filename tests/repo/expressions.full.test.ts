import { expect, test } from 'vitest'
import { expressionsOfCode, isBounded, keyOf } from './expressions.ts'
import proved from './linear-expressions.json' with { type: 'json' }
import { faultOf } from './prove-linear.ts'

test('every expression with an open repetition is proved anew, and the list of the proved holds no other', () => {
  const open = expressionsOfCode().known.filter(({ source }) => !isBounded(source))
  expect(open.map(faultOf).filter((fault) => fault !== null)).toEqual([])
  expect(proved.toSorted()).toEqual([...new Set(open.map(keyOf))].toSorted())
}, 600_000)

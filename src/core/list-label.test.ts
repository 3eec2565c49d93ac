import { expect, it } from 'vitest'
import { orderedLabel } from './list-label.ts'

it.each([
  ['', 3, '3. '],
  ['decimal', 12, '12. '],
  ['lower-alpha', 27, 'aa. '],
  ['A', 2, 'B. '],
  ['upper-roman', 1994, 'MCMXCIV. '],
  ['simp-chinese-informal', 12, '十二、'],
  ['lower-alpha', 0, '0. '],
  ['none', 5, ''],
])('labels an item of a %j list with number %i as %j', (style, number, label) => {
  expect(orderedLabel(style, number)).toBe(label)
})

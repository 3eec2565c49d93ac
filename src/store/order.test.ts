import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOrders, inOrder, moveTo, type Ordered } from './order.ts'

const apply = (items: readonly Ordered[], orders: ReadonlyMap<string, string>): Ordered[] => {
  const known = new Set(items.map((item) => item.id))
  const fresh = [...orders.keys()].filter((id) => !known.has(id)).map((id) => ({ id, order: '' }))
  return inOrder([...items, ...fresh].map(({ id, order }) => ({ id, order: orders.get(id) ?? order })))
}

test('an item comes to stand where it was put, whatever orders are there', () => {
  const item = fc.record({
    id: fc.uuid(),
    order: fc.oneof(fc.constantFrom('a0', 'a1', 'Zz', 'a0V'), fc.string({ minLength: 1 })),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(item, { selector: (i) => i.id, maxLength: 12 }),
      fc.nat({ max: 14 }),
      fc.nat(),
      (items, index, pick) => {
        const id = pick % 2 === 0 || items.length === 0 ? 'new' : items[pick % items.length]!.id
        const after = apply(items, moveTo(items, id, index)).map((i) => i.id)
        const others = inOrder(items)
          .map((i) => i.id)
          .filter((other) => other !== id)
        expect(after).toEqual(others.toSpliced(Math.min(index, others.length), 0, id))
      },
    ),
  )
})

test('one move writes one item', () => {
  const items = firstOrders(5).map((order, i) => ({ id: `i${i}`, order }))
  expect(moveTo(items, 'i4', 1).size).toBe(1)
})

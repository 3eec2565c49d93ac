import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Something that stands in a list by its `order`; equal ones (two devices inserted at one place) stand by `id`. */
export interface Ordered {
  readonly id: string
  readonly order: string
}

/** The list as it is shown: by code unit, never by locale. */
export function inOrder<T extends Ordered>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
}

/**
 * The orders to write so that `id` (new or already in the list) stands at `index` (0 is the front) among the others. As a
 * rule one entry; all of them when the neighbours leave no room (equal or foreign orders).
 */
export function moveTo(items: readonly Ordered[], id: string, index: number): Map<string, string> {
  const others = inOrder(items.filter((item) => item.id !== id))
  const at = Math.min(Math.max(0, index), others.length)
  const between = keyBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null)
  if (between !== null) return new Map([[id, between]])
  const ids = others.map((item) => item.id)
  return new Map(zip(ids.toSpliced(at, 0, id), firstOrders(ids.length + 1)))
}

/** Orders for a whole new list of `count` items. */
export function firstOrders(count: number): string[] {
  return generateNKeysBetween(null, null, count)
}

function keyBetween(before: string | null, after: string | null): string | null {
  if (before !== null && after !== null && before >= after) return null
  try {
    const key = generateKeyBetween(before, after)
    return (before === null || before < key) && (after === null || key < after) ? key : null
  } catch (error) {
    // The library throws on an order that it did not make; a new numbering is the answer to that.
    if (error instanceof Error) return null
    throw error
  }
}

function zip(ids: readonly string[], orders: readonly string[]): [string, string][] {
  return ids.map((id, index) => [id, orders[index] ?? ''])
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

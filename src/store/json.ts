import { fail, ok, type Result } from '#src/core/result.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * A copy that holds nothing but JSON, so that a record is the same before and after a backup. Members that are
 * `undefined` are left out. Anything else that JSON cannot hold (NaN, a function, a Date) is refused with its path.
 */
export function toJson(value: unknown, path: readonly PropertyKey[] = []): Result<Json, readonly PropertyKey[]> {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return ok(value)
  if (typeof value === 'number') return Number.isFinite(value) ? ok(Object.is(value, -0) ? 0 : value) : fail(path)
  if (Array.isArray(value)) return arrayToJson(value, path)
  if (typeof value !== 'object') return fail(path)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return fail(path)
  const entries: [string, Json][] = []
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue
    const json = toJson(member, [...path, key])
    if (!json.ok) return json
    entries.push([key, json.value])
  }
  return ok(Object.fromEntries(entries))
}

/** JSON text with sorted keys: equal values have equal texts. Members that are `undefined` do not count. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((member) => canonicalJson(member ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

function arrayToJson(value: readonly unknown[], path: readonly PropertyKey[]): Result<Json, readonly PropertyKey[]> {
  const items: Json[] = []
  for (const [index, member] of value.entries()) {
    const json = toJson(member, [...path, index])
    if (!json.ok) return json
    items.push(json.value)
  }
  return ok(items)
}

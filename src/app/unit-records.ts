import { z } from 'zod'
import { NO_UNIT, type UnitProfile } from '#src/genres/unit.ts'
import { parseUnitProfile, unitProfileJson } from '#src/genres/unit-profile.ts'
import type { BodyOf } from '#src/store/kinds.ts'

/** One entry of 本单位要求, as a record holds it: two devices change different ones. */
export type UnitEntry = BodyOf<'contract'>

const LISTS = ['patches', 'subtypes', 'sections', 'quorum'] as const
type List = (typeof LISTS)[number]
const SEVERITIES = 'severities'
const FIELD = 'field'

const keyed = z.looseObject({
  genre: z.string(),
  subtype: z.string().optional(),
  section: z.string().optional(),
  id: z.string().optional(),
  of: z.string().optional(),
})

/** A profile in its entries. An entry's part and key are its own among all entries of a profile. */
export function entriesOf(profile: UnitProfile): UnitEntry[] {
  const json: Readonly<Record<string, unknown>> = z
    .record(z.string(), z.json())
    .parse(withoutAbsent(unitProfileJson(profile)))
  return Object.entries(json).flatMap(([name, value]): UnitEntry[] => {
    if (isList(name) && Array.isArray(value))
      return value.map((entry, order) => ({ part: name, key: keyOf(entry), order, value: entry }))
    if (name === SEVERITIES && typeof value === 'object' && value !== null)
      return Object.entries(value).map(([rule, severity]) => ({
        part: SEVERITIES,
        key: rule,
        order: 0,
        value: severity,
      }))
    return [{ part: FIELD, key: name, order: 0, value: z.json().parse(value) }]
  })
}

/** What a set of entries says. `left` counts those that do not go with the others, or that a later version wrote. */
export interface Assembled {
  readonly profile: UnitProfile
  readonly left: number
}

/** Puts entries together again. What cannot hold is left out, entry by entry; the rest holds. */
export function assemble(entries: readonly UnitEntry[]): Assembled {
  const sorted = entries.toSorted((a, b) => a.order - b.order || compare(a.part, b.part) || compare(a.key, b.key))
  let standing = sorted
  for (;;) {
    const read = parseUnitProfile(jsonOf(standing))
    if (read.ok) return { profile: read.value, left: sorted.length - standing.length }
    const faulty = new Set(read.error.flatMap(({ path }) => entryAt(standing, path) ?? []))
    if (faulty.size === 0) return { profile: NO_UNIT, left: sorted.length }
    standing = standing.filter((entry) => !faulty.has(entry))
  }
}

function jsonOf(entries: readonly UnitEntry[]): object {
  const fields = entries.filter(({ part }) => part === FIELD).map(({ key, value }) => [key, value])
  const lists = LISTS.map((part) => [part, entriesOfPart(entries, part).map(({ value }) => value)])
  const severities = entriesOfPart(entries, SEVERITIES).map(({ key, value }) => [key, value])
  return {
    schema: 1,
    name: UNNAMED,
    ...Object.fromEntries([...fields, ...lists]),
    [SEVERITIES]: Object.fromEntries(severities),
  }
}

/** A unit that set something without giving its name. */
const UNNAMED = '本单位'

function entriesOfPart(entries: readonly UnitEntry[], part: string): UnitEntry[] {
  return entries.filter((entry) => entry.part === part)
}

/** The entry that a fault's path names: `patches[2].section`, `severities.a/b`, `archived`. */
function entryAt(entries: readonly UnitEntry[], path: string): UnitEntry | undefined {
  const [, part = '', index, key] = /^([a-z]+)(?:\[(\d+)\]|\.([^.]+))?/i.exec(path) ?? []
  if (index !== undefined) return entriesOfPart(entries, part)[Number(index)]
  if (part === SEVERITIES) return entries.find((entry) => entry.part === SEVERITIES && entry.key === key)
  return entries.find((entry) => entry.part === FIELD && entry.key === part)
}

function keyOf(entry: unknown): string {
  const { genre, subtype, section, id, of } = keyed.parse(entry)
  return [genre, subtype ?? '', id ?? section ?? of ?? ''].join('/')
}

function isList(name: string): name is List {
  return (LISTS as readonly string[]).includes(name)
}

/** As JSON has it: what is undefined is not there. */
function withoutAbsent(value: object): unknown {
  return JSON.parse(JSON.stringify(value))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

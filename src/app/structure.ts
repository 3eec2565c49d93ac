import type { Range } from '#src/core/draft.ts'
import type { Contract } from '#src/genres/contract.ts'
import type { SectionId } from '#src/genres/vocabulary.ts'
import type { FoundSection } from '#src/outline/section.ts'
import type { FindingView, StripEntry } from './check-views.ts'

/**
 * The sections of a draft in the order of the text, with the missing ones where they belong. `contracts` are those of its
 * documents, and name the sections. Pure.
 */
export function structureOf(
  contracts: readonly Contract[],
  sections: readonly FoundSection[],
  findings: readonly FindingView[],
  language: 'zh' | 'en',
): StripEntry[] {
  if (contracts.length === 0) return []
  const known = contracts.flatMap((contract) => contract.sections)
  const nameOf = (id: string) => known.find((section) => section.id === id)?.name[language] ?? id
  const entries: (StripEntry & { readonly at: number })[] = []
  for (const section of outermost(sections)) {
    const last = entries.at(-1)
    const misplaced = findings.find(
      ({ finding }) => finding.rule === ORDER && isOf(finding.data, section.id) && touches(finding, section),
    )
    if (last?.id === section.id && last.range && last.state === 'present' && !misplaced) {
      entries[entries.length - 1] = { ...last, count: last.count + 1, range: { ...last.range, end: section.end } }
    } else {
      entries.push({
        id: section.id,
        name: nameOf(section.id),
        state: misplaced ? 'misplaced' : 'present',
        count: 1,
        range: { start: section.start, end: section.end },
        finding: misplaced?.id ?? null,
        at: section.start,
      })
    }
  }
  for (const { id, finding } of findings) {
    const section = known.find((candidate) => candidate.id === finding.data.section)
    if (finding.rule !== MISSING || !section) continue
    const named = membersOf(finding.data.anyOf, section.id).map(nameOf).join(' / ')
    const entry = { id: section.id, name: named, count: 0, range: null, finding: id, at: finding.start }
    const next = entries.findIndex((other) => other.at > entry.at || (other.at === entry.at && other.range !== null))
    entries.splice(next < 0 ? entries.length : next, 0, { ...entry, state: 'missing' })
  }
  return entries.map(({ at: _at, ...entry }) => entry)
}

const MISSING = 'section/missing'
const ORDER = 'section/order'

/** Points and tasks inside another section are its content, not a part of the paper beside it. */
function outermost(sections: readonly FoundSection[]): FoundSection[] {
  const ordered = sections.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: FoundSection[] = []
  for (const section of ordered) {
    const inside = kept.some(
      (other) => other.start <= section.start && section.end <= other.end && other.id !== section.id,
    )
    if (!inside || !CONTENT.has(section.id)) kept.push(section)
  }
  return kept
}

const CONTENT: ReadonlySet<SectionId> = new Set(['point', 'tasks', 'guarantee', 'problems', 'thesis'])

function isOf(data: Readonly<Record<string, unknown>>, id: string): boolean {
  return data.section === undefined || data.section === id
}

function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && a.end >= b.start
}

function membersOf(anyOf: unknown, first: string): string[] {
  return Array.isArray(anyOf) ? anyOf.filter((id) => typeof id === 'string') : [first]
}

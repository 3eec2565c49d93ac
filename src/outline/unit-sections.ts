import type { GenreText } from './genre-text.ts'
import { type FoundSection, inTextOrder } from './section.ts'

/**
 * Sections that a unit added, wherever its own words stand: no place is prescribed for them. Each runs to the end of its
 * paragraph; the first place counts.
 */
function ownSections({ units, head, plain, knowledge }: GenreText): FoundSection[] {
  const own = new Set(knowledge.sections.map((s) => s.id).filter((id) => id.startsWith('unit-')))
  if (own.size === 0) return []
  const found: FoundSection[] = []
  for (const unit of units)
    for (const { section } of unit.votes) {
      if (unit.line < head.behindTitle || !own.delete(section)) continue
      found.push({ id: section, ordinal: null, start: unit.start, end: plain.lines[unit.line]?.end ?? unit.end })
    }
  return found
}

/** Sections of the genre itself, with those of the unit laid over them. */
export function withUnitSections(sections: readonly FoundSection[], text: GenreText): FoundSection[] {
  return inTextOrder([...sections.filter(({ id }) => !id.startsWith('unit-')), ...ownSections(text)])
}

import { composeSection } from '#src/compose/compose.ts'
import type { Paragraph } from '#src/core/draft-builder.ts'
import { builtInSubtype, resolve } from '#src/genres/resolve.ts'
import { templateById } from '#src/genres/template-list.ts'
import { NO_UNIT, type UnitProfile } from '#src/genres/unit.ts'
import type { GenreId, SectionId } from '#src/genres/vocabulary.ts'

/** Without a meeting file nothing is known but that there is a meeting: every fact becomes a placeholder. */
const UNKNOWN_MEETING = { schema: 1, name: '【会议名称】' } as const

/** The paragraphs that a missing section gets: the built-in template's wording, else the contract's skeleton; the unit's goes first. */
export function missingSection(
  section: SectionId,
  genre: GenreId,
  subtype: string | null,
  unit: UnitProfile = NO_UNIT,
): Paragraph[] {
  const template = templateById(`${genre}/${builtInSubtype(genre, subtype, unit)}`)
  return composeSection(template, resolve(genre, subtype, unit), UNKNOWN_MEETING, section)
}

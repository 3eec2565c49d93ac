import { genreName, subtypesOf } from '#src/genres/resolve.ts'
import type { UnitProfile } from '#src/genres/unit.ts'
import { GENRES } from '#src/genres/vocabulary.ts'
import type { KindChoice } from './app.ts'

/** The kinds of paper to choose from, the unit's own 会议类型 among them. */
export function kindChoices(unit: UnitProfile): KindChoice[] {
  return GENRES.map((genre) => ({
    genre,
    name: genreName(genre),
    subtypes: subtypesOf(genre, unit).map(({ id, name }) => ({ id, name })),
  }))
}

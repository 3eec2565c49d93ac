import type { Contract } from './contract.ts'
import type { ContractData, Facet } from './contract-schema.ts'
import { CONTRACTS } from './generated/contracts.ts'
import { withOwnSections } from './own-sections.ts'
import type { Pattern } from './pattern.ts'
import { NO_UNIT, type UnitProfile } from './unit.ts'
import { changed, settleGroups, withArchived } from './unit-change.ts'
import type { UnitChange } from './unit-patch.ts'
import type { GenreId, Named, SectionId } from './vocabulary.ts'

/**
 * The contract of a genre and a 会议类型, with what the unit changed: the only way to get one. `subtype` null, or one that
 * is not known here, gives the `*` row; one of the unit's own gives the row that it is based on, with its changes. A genre
 * without a contract file asks for nothing: no sections. A change for a subtype goes before one for all.
 */
export function resolve(genre: GenreId, subtype: string | null, unit: UnitProfile = NO_UNIT): Contract {
  const data = contractData(genre)
  if (!data) return { genre, subtype: null, name: { zh: genre, en: genre }, sections: [], quorum: [] }
  const own = unit.subtypes.find((candidate) => candidate.genre === genre && candidate.id === subtype)
  const base = own ? own.basedOn : subtype
  const row = (base !== '*' && data.rows.find(({ id }) => id === base)) || data.rows[0]
  const known = row !== undefined && row.id !== '*'
  const changes = changesFor(unit, genre, [base, subtype])
  const sections = withOwnSections(data.sections, row?.demands ?? {}, genre, unit).map((section) =>
    changes.filter((change) => change.section === section.id).reduce(changed, section),
  )
  return {
    genre,
    subtype: own ? own.id : known ? row.id : null,
    name: own ? own.name : known ? row.name : data.name,
    sections: settleGroups(sections, row?.demands ?? {}).map((section) => withArchived(section, unit.archived)),
    quorum: unit.quorum.filter((q) => q.genre === genre && (q.subtype === undefined || q.subtype === subtype)),
  }
}

/** For all subtypes first, then for the one that an own subtype is based on, then for the subtype itself. */
function changesFor(unit: UnitProfile, genre: GenreId, subtypes: readonly (string | null)[]): UnitChange[] {
  const patches = unit.patches.filter((patch) => patch.genre === genre)
  const named = [...new Set(subtypes)].flatMap((subtype) => patches.filter((patch) => patch.subtype === subtype))
  const own = unit.subtypes.filter((subtype) => subtype.genre === genre && subtypes.at(-1) === subtype.id)
  return [...patches.filter((patch) => patch.subtype === undefined), ...named, ...own.flatMap(({ changes }) => changes)]
}

/** The built-in subtype behind a subtype: itself, or what the unit's own one is based on; null when the subtype is unclear. */
export function builtInSubtype(genre: GenreId, subtype: string | null, unit: UnitProfile = NO_UNIT): string | null {
  const own = unit.subtypes.find((candidate) => candidate.genre === genre && candidate.id === subtype)
  const base = own ? own.basedOn : subtype
  return base === '*' ? null : base
}

/** The name of a genre: 主持词. The id itself for a genre without a contract file. */
export function genreName(genre: GenreId): Named {
  return contractData(genre)?.name ?? { zh: genre, en: genre }
}

/** Patterns that tell a genre in running text, where no title names it. */
export function signsOf(genre: GenreId): readonly Pattern[] {
  return contractData(genre)?.signs ?? []
}

/** The finer kinds of a genre's sections, in the order of the contract file. @public */
export function facetsOf(genre: GenreId): readonly Facet[] {
  return contractData(genre)?.facets ?? []
}

/** A 会议类型 with its name and what tells it. */
export interface SubtypeCues {
  readonly id: string
  readonly name: Named
  readonly cues: readonly Pattern[]
  /** Of these sections at least two must be there; empty: the cues are enough. */
  readonly shown: readonly SectionId[]
}

/** The subtypes of a genre in the table's order, without `*`; behind them the unit's own. */
export function subtypesOf(genre: GenreId, unit: UnitProfile = NO_UNIT): readonly SubtypeCues[] {
  const rows = (contractData(genre)?.rows ?? []).filter((row) => row.id !== '*')
  const own = unit.subtypes.filter((subtype) => subtype.genre === genre).map((s) => ({ ...s, shown: [] }))
  return [...rows, ...own].map(({ id, name, cues, shown }) => ({ id, name, cues, shown }))
}

function contractData(genre: GenreId): ContractData | undefined {
  return CONTRACTS.find((contract) => contract.genre === genre)
}

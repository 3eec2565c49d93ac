import type { Contract, ContractSection, Demand, Need } from './contract.ts'
import type { ContractData, Facet } from './contract-schema.ts'
import { CONTRACTS } from './generated/contracts.ts'
import type { Pattern } from './pattern.ts'
import type { UnitPatch } from './unit-patch.ts'
import type { GenreId, Named } from './vocabulary.ts'

const UNIT: Named = { zh: '本单位要求', en: "The unit's rule" }
const NEED_OF: Readonly<Record<NonNullable<UnitPatch['need']>, Need>> = {
  demand: 'required',
  suggest: 'suggested',
  off: 'unused',
}

/**
 * The contract of a genre and a 会议类型, with what the unit changed: the only way to get one. `subtype` null, or one that
 * is not known here, gives the `*` row. A genre without a contract file asks for nothing: no sections. Of two patches
 * for one section the later holds; one for a subtype goes before one for all.
 */
export function resolve(genre: GenreId, subtype: string | null, unitPatches: readonly UnitPatch[]): Contract {
  const data = CONTRACTS.find((contract) => contract.genre === genre)
  if (!data) return { genre, subtype: null, name: { zh: genre, en: genre }, sections: [] }
  const row = (subtype !== '*' && data.rows.find((candidate) => candidate.id === subtype)) || data.rows[0]
  const known = row !== undefined && row.id !== '*'
  const patches = unitPatches
    .filter((patch) => patch.genre === genre)
    .filter((patch) => patch.subtype === undefined || patch.subtype === subtype)
    .toSorted((a, b) => Number(a.subtype !== undefined) - Number(b.subtype !== undefined))
  return {
    genre,
    subtype: known ? row.id : null,
    name: known ? row.name : data.name,
    sections: data.sections.map((section) =>
      patches
        .filter((patch) => patch.section === section.id)
        .reduce(patched, { ...section, demand: row?.demands[section.id] ?? { need: 'optional' } }),
    ),
  }
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

/** The subtypes of a genre with their names and what tells them, in the table's order, without `*`. */
export function subtypesOf(
  genre: GenreId,
): readonly { readonly id: string; readonly name: Named; readonly cues: readonly Pattern[] }[] {
  return (contractData(genre)?.rows ?? [])
    .filter((row) => row.id !== '*')
    .map(({ id, name, cues }) => ({ id, name, cues }))
}

function contractData(genre: GenreId): ContractData | undefined {
  return CONTRACTS.find((contract) => contract.genre === genre)
}

function patched(section: ContractSection, patch: UnitPatch): ContractSection {
  const demand: Demand | undefined = patch.need && { need: NEED_OF[patch.need] }
  return {
    ...section,
    ...(patch.name && { name: patch.name }),
    ...(demand && { demand, source: { kind: 'unit', text: UNIT } }),
    ...(patch.wording && { unitWording: patch.wording }),
    kernels: [...section.kernels, ...(patch.kernels ?? [])],
    phrases: [...section.phrases, ...(patch.phrases ?? [])],
    labels: [...section.labels, ...(patch.labels ?? [])],
  }
}

import { compilePattern } from '#src/genres/compile-pattern.ts'
import type { Contract, ContractSection } from '#src/genres/contract.ts'
import type { Pattern } from '#src/genres/pattern.ts'
import { resolve, signsOf, subtypesOf } from '#src/genres/resolve.ts'
import type { UnitPatch } from '#src/genres/unit-patch.ts'
import { GENRES } from '#src/genres/vocabulary.ts'
import type { GenreKnowledge, SectionWitness } from './genre-knowledge.ts'
import type { KernelMatcher } from './matcher.ts'

const compiled = new WeakMap<readonly UnitPatch[], readonly GenreKnowledge[]>()

/** What recognition knows of all genres that have a contract, a unit's own cues included. Compiled once for each list of patches. */
export function knowledgeOf(unitPatches: readonly UnitPatch[]): readonly GenreKnowledge[] {
  const held = compiled.get(unitPatches)
  if (held) return held
  const knowledge = GENRES.map((genre) => resolve(genre, null, unitPatches))
    .filter((contract) => contract.sections.length > 0)
    .map(compileContract)
  compiled.set(unitPatches, knowledge)
  return knowledge
}

/** Compiles one contract (its `*` row tells what every paper of the genre must hold). A kernel that does not compile is a fault of ours: contracts are validated when they are built or imported. */
export function compileContract(contract: Contract): GenreKnowledge {
  return {
    genre: contract.genre,
    signs: signsOf(contract.genre).map(matcherOf),
    sections: contract.sections.map(witnessOf),
    subtypes: subtypesOf(contract.genre).map(({ id, cues }) => ({ id, cues: cues.map(matcherOf) })),
  }
}

function witnessOf(section: ContractSection): SectionWitness {
  return {
    id: section.id,
    zone: section.zone,
    required: section.demand.need === 'required' && section.demand.when === undefined,
    group: section.demand.group ?? null,
    kernels: section.kernels.map(matcherOf),
    phrases: section.phrases,
    labels: section.labels,
  }
}

function matcherOf(pattern: Pattern): KernelMatcher {
  const result = compilePattern(pattern)
  if (!result.ok) throw new Error(`pattern ${pattern}: ${result.error.message}`)
  return result.value
}

import type { Contract } from '#src/genres/contract.ts'
import type { Pattern } from '#src/genres/pattern.ts'
import { resolve, signsOf, subtypesOf } from '#src/genres/resolve.ts'
import type { UnitProfile } from '#src/genres/unit.ts'
import { GENRES, type GenreId } from '#src/genres/vocabulary.ts'
import type { GenreKnowledge, Knowledge, SectionWitness, Testimony } from './genre-knowledge.ts'
import { compileIndex, type PatternIndex } from './pattern-index.ts'

const compiled = new WeakMap<UnitProfile, Knowledge>()

/** What recognition knows of all genres that have a contract, a unit's own cues included. Compiled once for each profile. */
export function knowledgeOf(unit: UnitProfile): Knowledge {
  const held = compiled.get(unit)
  if (held) return held
  const contracts = GENRES.map((genre) => resolve(genre, null, unit)).filter((contract) => contract.sections.length > 0)
  const register = collect(contracts, unit)
  const patterns = [...register.patterns.keys()]
  const words = [...register.words.keys()]
  const genres = contracts.map((contract) => compileContract(contract, unit, register))
  const own = new Map<GenreId, PatternIndex>()
  const indexOf = (genre: GenreId): PatternIndex => {
    const known = own.get(genre)
    if (known) return known
    const wanted = patternsOf(genres.find((g) => g.genre === genre))
    const index = compileIndex(patterns, words, (pattern) => wanted.has(pattern))
    own.set(genre, index)
    return index
  }
  const knowledge = { genres, index: compileIndex(patterns, words), indexOf }
  compiled.set(unit, knowledge)
  return knowledge
}

function patternsOf(knowledge: GenreKnowledge | undefined): ReadonlySet<number> {
  if (!knowledge) return new Set()
  return new Set([...knowledge.testimonies.keys(), ...knowledge.signs, ...knowledge.subtypes.flatMap((s) => s.cues)])
}

/** Every pattern and every word once, however many sections it speaks for. Patterns come first in the index. */
interface Register {
  readonly patterns: ReadonlyMap<Pattern, number>
  readonly words: ReadonlyMap<string, number>
}

/** Points are found by their numbers; shorter words say nothing. */
const FOUND_BY_NUMBER = 'point'
const SHORTEST_PHRASE = 4

function collect(contracts: readonly Contract[], unit: UnitProfile): Register {
  const patterns = new Set<Pattern>()
  const words = new Set<string>()
  for (const { genre, sections } of contracts) {
    for (const sign of signsOf(genre)) patterns.add(sign)
    for (const { cues } of subtypesOf(genre, unit)) for (const cue of cues) patterns.add(cue)
    for (const section of sections) {
      if (section.id === FOUND_BY_NUMBER) continue
      for (const kernel of section.kernels) patterns.add(kernel)
      for (const phrase of section.phrases) if (phrase.length >= SHORTEST_PHRASE) words.add(phrase)
    }
  }
  return {
    patterns: new Map([...patterns].map((pattern, i) => [pattern, i])),
    words: new Map([...words].map((word, i) => [word, patterns.size + i])),
  }
}

/** Compiles one contract (its `*` row tells what every paper of the genre must hold). */
function compileContract(contract: Contract, unit: UnitProfile, { patterns, words }: Register): GenreKnowledge {
  const numberOf = (pattern: Pattern): number => patterns.get(pattern) ?? -1
  const testimonies = new Map<number, Testimony[]>()
  const labels = new Map<string, SectionWitness[]>()
  const sections = contract.sections.map((section): SectionWitness => {
    const { id, zone, demand } = section
    const required = demand.need === 'required' && demand.when === undefined
    const witness = { id, zone, required, group: demand.group ?? null }
    const testify = (pattern: number, kind: Testimony['kind']): void => {
      if (pattern >= 0) testimonies.set(pattern, [...(testimonies.get(pattern) ?? []), { section: witness, kind }])
    }
    for (const kernel of section.kernels) if (id !== FOUND_BY_NUMBER) testify(numberOf(kernel), 'kernel')
    for (const phrase of section.phrases) if (id !== FOUND_BY_NUMBER) testify(words.get(phrase) ?? -1, 'phrase')
    for (const label of section.labels) {
      const key = label.replace(/[\s　]/g, '')
      labels.set(key, [...(labels.get(key) ?? []), witness])
    }
    return witness
  })
  return {
    genre: contract.genre,
    signs: signsOf(contract.genre).map(numberOf),
    sections,
    subtypes: subtypesOf(contract.genre, unit).map(({ id, cues, shown }) => ({ id, cues: cues.map(numberOf), shown })),
    testimonies,
    labels,
  }
}

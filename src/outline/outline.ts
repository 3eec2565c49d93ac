import type { Draft, Range } from '#src/core/draft.ts'
import type { GenreId, SectionId } from '#src/genres/vocabulary.ts'
import { attachedUnits } from './attached.ts'
import { type Claim, claimsOf } from './claim.ts'
import type { GenreKnowledge } from './genre-knowledge.ts'
import { type GenreVerdict, weigh } from './genre-verdict.ts'
import { headOf } from './head.ts'
import { type Line, linesOf } from './line.ts'
import { type PointList, pointListsOf } from './point-list.ts'
import { type FoundSection, sectionsOf } from './section.ts'
import { subtypeOf } from './subtype.ts'
import { unitsOf } from './unit.ts'
import { zonePathOf } from './zone-path.ts'

/** One document of a file. Offsets into `Draft.text`. */
export interface Part extends Range {
  readonly type: GenreId | 'other'
  readonly subtype: string | null
  readonly confidence: number
}

/** What recognition believes about a draft; the draft itself is never changed by it. */
export interface Outline {
  readonly genre: GenreId | 'other'
  readonly subtype: string | null
  /** 0 … 1: how far the genre's witnesses go; for `other` how far they fail. */
  readonly confidence: number
  /** Where the genre shows itself: its title, its demanded sections. */
  readonly evidence: readonly (Range & { readonly section: SectionId })[]
  readonly parts: readonly Part[]
  readonly sections: readonly FoundSection[]
  readonly lines: readonly Line[]
  readonly lists: readonly PointList[]
  readonly claims: readonly Claim[]
}

export interface OutlineHints {
  readonly genre?: GenreId
  readonly subtype?: string
}

/**
 * Reads the structure of a draft and recognises genre, subtype and sections. Never throws, whatever the text. A hint
 * overrules recognition: a genre that the user names holds even if nothing in the text speaks for it.
 */
export function outlineOf(draft: Draft, knowledge: readonly GenreKnowledge[], hints: OutlineHints = {}): Outline {
  const lines = linesOf(draft)
  const lists = pointListsOf(draft, lines)
  const claims = claimsOf(lines, lists)
  const structure: Structure = { lines, lists, claims }
  const verdicts = knowledge
    .filter((k) => hints.genre === undefined || k.genre === hints.genre)
    .map((k) => read(structure, k))
    .toSorted((a, b) => b.verdict.score - a.verdict.score)
  const best = verdicts[0]
  const accepted = best && (hints.genre !== undefined || best.verdict.accepted) ? best : undefined
  const genre = accepted?.knowledge.genre ?? 'other'
  const subtype = accepted ? (hints.subtype ?? subtypeOf(accepted.knowledge, structure.lines, accepted.sections)) : null
  const confidence = accepted
    ? accepted.verdict.confidence
    : Math.round((1 - (best?.verdict.confidence ?? 0)) * 100) / 100
  return {
    genre,
    subtype,
    confidence,
    evidence: accepted?.verdict.evidence ?? [],
    parts: [{ start: 0, end: draft.text.length, type: genre, subtype, confidence }],
    sections: accepted?.sections ?? [],
    ...structure,
  }
}

interface Structure {
  readonly lines: readonly Line[]
  readonly lists: readonly PointList[]
  readonly claims: readonly Claim[]
}

interface GenreReading {
  readonly knowledge: GenreKnowledge
  readonly sections: readonly FoundSection[]
  readonly verdict: GenreVerdict
}

function read({ lines, lists, claims }: Structure, knowledge: GenreKnowledge): GenreReading {
  const all = unitsOf(lines, knowledge.sections)
  const head = headOf(lines, all)
  const units = all.filter((u) => u.line >= head.bodyFrom)
  const attached = attachedUnits(lines, lists, claims, units)
  const zones = zonePathOf(units, new Set(attached.keys()))
  const known = new Set(knowledge.sections.map((s) => s.id))
  const titleEnd = head.title?.end ?? 0
  const above = head.salutation ? all.filter((u) => u.line < head.bodyFrom - 1 && u.start >= titleEnd) : []
  const sections = sectionsOf({ head, above, units, zones, attached, lists, known })
  return { knowledge, sections, verdict: weigh(knowledge, sections, head, lines) }
}

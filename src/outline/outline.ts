import type { Draft, Range } from '#src/core/draft.ts'
import type { GenreId, SectionId } from '#src/genres/vocabulary.ts'
import { type Claim, claimsOf } from './claim.ts'
import { enclosedIn } from './enclosed.ts'
import type { GenreKnowledge, Knowledge } from './genre-knowledge.ts'
import type { GenreText } from './genre-text.ts'
import { type GenreVerdict, isForeign, weigh } from './genre-verdict.ts'
import { type Head, headOf } from './head.ts'
import { headedSections } from './headed-sections.ts'
import type { Line } from './line.ts'
import type { Hit } from './pattern-index.ts'
import { type PlainText, plainTextOf } from './plain-text.ts'
import { type PointList, pointListsOf } from './point-list.ts'
import type { FoundSection, SectionReading } from './section.ts'
import { subtypeOf } from './subtype.ts'
import { sentencesIn, unitsOf } from './unit.ts'
import { withUnitSections } from './unit-sections.ts'
import { zonedSections } from './zoned-sections.ts'

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
  /** Sections that are there only in passing: not shown, not missing. */
  readonly inPassing: ReadonlySet<SectionId>
  readonly lines: readonly Line[]
  readonly lists: readonly PointList[]
  readonly claims: readonly Claim[]
}

export interface OutlineHints {
  readonly genre?: GenreId
  readonly subtype?: string
}

/** Genres whose middle is told by headings; the others go by zones. */
const BY_HEADINGS: ReadonlySet<GenreId> = new Set(['speech', 'report', 'plan'])

/**
 * Reads the structure of a draft and recognises genre, subtype and sections. Never throws, whatever the text. A hint
 * overrules recognition: a genre that the user names holds even if nothing in the text speaks for it.
 */
export function outlineOf(draft: Draft, knowledge: Knowledge, hints: OutlineHints = {}): Outline {
  const plain = plainTextOf(draft)
  const enclosed = enclosedIn(plain.text)
  const lists = pointListsOf(draft, plain, enclosed)
  const claims = claimsOf(plain, lists, enclosed)
  const lineStarts = plain.lines.map((line) => line.from)
  const atTop = knowledge.index.scan(plain.text, lineStarts, HEAD_LINES)
  const head = headOf(plain, atTop, knowledge.genres, 0, plain.lines.length)
  const wanted = hints.genre === undefined ? candidates(knowledge.genres, head.named) : ofGenre(knowledge, hints.genre)
  const [only, another] = wanted
  const index = only && !another ? knowledge.indexOf(only.genre) : knowledge.index
  const hits = index.scan(plain.text, lineStarts)
  const reading = recognise({ plain, enclosed, lists, claims, hits, head }, wanted, hints)
  const { genre, subtype, confidence } = reading
  return {
    ...reading,
    parts: [{ start: 0, end: draft.text.length, type: genre, subtype, confidence }],
    lines: plain.lines,
    lists,
    claims,
  }
}

/** A head ends within so many lines. */
const HEAD_LINES = 12

function ofGenre({ genres }: Knowledge, genre: GenreId): readonly GenreKnowledge[] {
  return genres.filter((g) => g.genre === genre)
}

interface Structure {
  readonly head: Head
  readonly plain: PlainText
  readonly enclosed: Uint8Array
  readonly lists: readonly PointList[]
  readonly claims: readonly Claim[]
  readonly hits: readonly Hit[]
}

interface GenreReading extends SectionReading {
  readonly text: GenreText
  readonly verdict: GenreVerdict
}

type Recognised = Pick<Outline, 'genre' | 'subtype' | 'confidence' | 'evidence' | 'sections' | 'inPassing'>

function recognise(structure: Structure, wanted: readonly GenreKnowledge[], hints: OutlineHints): Recognised {
  const { plain, hits, enclosed, lists, claims, head } = structure
  const sentences = sentencesIn(plain, head.first, head.last, enclosed)
  const foreign = head.named.size === 0 && isForeign(plain, head)
  const readings = wanted
    .map((knowledge): GenreReading => {
      const units = unitsOf(plain, sentences, hits, knowledge)
      const text: GenreText = { plain, head, knowledge, units, lists, claims }
      const read = BY_HEADINGS.has(knowledge.genre) ? headedSections(text) : zonedSections(text)
      const sections = withUnitSections(read.sections, text)
      return { ...read, sections, text, verdict: weigh(text, sections, hits, foreign) }
    })
    .toSorted((a, b) => b.verdict.score - a.verdict.score)
  const best = hints.genre === undefined ? readings.find((r) => r.verdict.accepted) : readings[0]
  if (!best) {
    const confidence = Math.round((1 - (readings[0]?.verdict.confidence ?? 0)) * 100) / 100
    return { genre: 'other', subtype: null, confidence, evidence: [], sections: [], inPassing: new Set() }
  }
  return {
    genre: best.text.knowledge.genre,
    subtype: hints.subtype ?? subtypeOf(best.text, hits, best.sections),
    confidence: best.verdict.confidence,
    evidence: best.verdict.evidence,
    sections: best.sections,
    inPassing: best.inPassing,
  }
}

/** A title that names a genre leaves no other to think of. */
function candidates(genres: readonly GenreKnowledge[], named: ReadonlySet<GenreId>): readonly GenreKnowledge[] {
  return named.size > 0 ? genres.filter((g) => named.has(g.genre)) : genres
}

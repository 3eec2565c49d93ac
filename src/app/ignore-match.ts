import type { Finding } from '#src/check/finding.ts'
import type { Draft } from '#src/core/draft.ts'

/** What is kept of an ignored place: at most 80 characters of the text in all. */
export interface IgnoredPlace {
  readonly rule: string
  /** What tells findings of one rule apart that quote nothing: the missing section. */
  readonly subject: string
  readonly quote: string
  readonly before: string
  readonly after: string
}

const QUOTE = 48
const CONTEXT = 16
/** A quote this long names its place by itself. */
const TELLING = 12
/** So much of one side must still read the same when the other side was edited. */
const AGREEING = 6

/**
 * The place of a finding in words, never by offset: its rule, its quote (the beginning of a long one) and 16 characters
 * on both sides. A finding about something absent has no quote and no surroundings; its subject names it.
 */
export function placeOf(draft: Draft, finding: Finding): IgnoredPlace {
  const { rule, start, end } = finding
  const isAbsence = start === end
  return {
    rule,
    subject: isAbsence ? subjectOf(finding) : '',
    quote: draft.text.slice(start, Math.min(end, start + QUOTE)),
    before: isAbsence ? '' : draft.text.slice(Math.max(0, start - CONTEXT), start),
    after: isAbsence ? '' : draft.text.slice(end, end + CONTEXT),
  }
}

/**
 * Which of these findings each ignored place means. A place hides every finding that stands exactly as it did; where
 * none does (somebody edited beside it), the one that agrees best, and none when two agree equally: showing once too
 * often is better than hiding a new problem. One that another place means exactly is not taken by a near miss.
 */
export function ignoredAmong<Place extends IgnoredPlace>(
  draft: Draft,
  findings: readonly Finding[],
  places: readonly Place[],
): ReadonlyMap<Finding, Place> {
  const found = new Map<Finding, Place>()
  if (places.length === 0) return found
  const named = new Set(places.map(({ rule }) => rule))
  const standing = findings
    .filter(({ rule }) => named.has(rule))
    .map((finding) => ({ finding, place: placeOf(draft, finding) }))
  const near: Place[] = []
  for (const place of places) {
    const same = standing.filter((candidate) => agreement(place, candidate.place) === Number.POSITIVE_INFINITY)
    for (const { finding } of same) found.set(finding, place)
    if (same.length === 0) near.push(place)
  }
  for (const place of near) {
    const [best, second] = standing
      .filter(({ finding }) => !found.has(finding))
      .map((candidate) => ({ ...candidate, score: agreement(place, candidate.place) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
    if (best && best.score > (second?.score ?? 0)) found.set(best.finding, place)
  }
  return found
}

/** 0: another place. Infinity: the very same words around it. */
function agreement(kept: IgnoredPlace, now: IgnoredPlace): number {
  if (kept.rule !== now.rule || kept.subject !== now.subject || kept.quote !== now.quote) return 0
  if (kept.before === now.before && kept.after === now.after) return Number.POSITIVE_INFINITY
  const before = agreeing(reversed(kept.before), reversed(now.before))
  const after = agreeing(kept.after, now.after)
  const enough = (agreed: number, side: string) => agreed > 0 && agreed >= Math.min(AGREEING, side.length)
  const isHere = enough(before, kept.before) || enough(after, kept.after) || kept.quote.length >= TELLING
  return isHere ? 1 + before + after : 0
}

function subjectOf({ data, message }: Finding): string {
  const { section, facet } = data
  const named = [section, facet].filter((value) => typeof value === 'string')
  return named.length > 0 ? named.join('/') : message.id
}

function agreeing(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function reversed(text: string): string {
  return [...text].toReversed().join('')
}

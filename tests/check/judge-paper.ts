import { check } from '#src/check/check.ts'
import type { CheckResult } from '#src/check/check-result.ts'
import type { Finding } from '#src/check/finding.ts'
import { readText } from '#src/formats/read-text.ts'
import { mutated, type Paper, type PaperMutation } from './paper-gold.ts'

/** Two names of one fault: the same change may honestly be reported under either. */
const SIBLINGS: Readonly<Record<string, string>> = {
  'numbering/gap': 'numbering/duplicate',
  'numbering/duplicate': 'numbering/gap',
  'agenda/mismatch': 'count/mismatch',
  'count/mismatch': 'agenda/mismatch',
}
/** Annotated only now and then: reporting one where none is annotated is no fault. */
const LOOSELY_ANNOTATED: ReadonlySet<string> = new Set(['item', 'point', 'title'])

/** True when a finding of rule `found` answers for one of rule `wanted`. */
export function answersFor(found: string, wanted: string): boolean {
  return found === wanted || SIBLINGS[wanted] === found
}

/** The whole public path: text → genre, sections, findings, as 提交前检查. */
export function judgeText(text: string): CheckResult {
  const { draft, complete } = readText(text)
  return check(draft, { complete, mode: 'submission' })
}

/** What a check says that it should not say, and what it leaves unsaid; each a line for a reader. */
export interface Verdict {
  readonly missed: readonly string[]
  readonly unexpected: readonly string[]
}

/**
 * Judges a mutated paper. Expected: each expectation under its rule (or the sibling), with its severity and section. No
 * other error may appear than the unmutated paper gives, the sibling, and what is expected.
 */
export function mutationVerdict(paper: Paper, mutation: PaperMutation, before = judgeText(paper.text)): Verdict {
  const { findings } = judgeText(mutated(paper.text, mutation))
  const missed = mutation.expect.filter((expected) => !findings.some((finding) => isExpected(finding, expected)))
  const standing = new Set(before.findings.map(sayWithoutPlace))
  const unexpected = findings.filter(
    (finding) =>
      finding.severity === 'error' &&
      !standing.has(sayWithoutPlace(finding)) &&
      !mutation.expect.some((expected) => isExpected(finding, expected)),
  )
  return {
    missed: missed.map(({ rule, severity, section }) => [rule, severity, section].filter(Boolean).join(' ')),
    unexpected: unexpected.map(sayWithoutPlace),
  }
}

function isExpected(finding: Finding, expected: PaperMutation['expect'][number]): boolean {
  if (finding.rule !== expected.rule) return answersFor(finding.rule, expected.rule)
  if (finding.severity !== expected.severity) return false
  return expected.section === undefined || finding.data['section'] === expected.section
}

function sayWithoutPlace({ rule, severity, data }: Finding): string {
  return `${rule} ${severity} ${JSON.stringify(data)}`
}

/** The bounds of the paragraphs that a quote stands in, at each place where it stands. */
export function paragraphsWith(text: string, quote: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = text.indexOf('\n', at + quote.length - 1)
    places.push({ start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end })
  }
  return places
}

/** The sections that a careful reader names and recognition does not find in that paragraph, and those found where nobody names one. */
export function sectionVerdict({ text, gold }: Paper, { sections }: CheckResult): Verdict {
  const left = [...sections]
  const missed: string[] = []
  for (const { id, quote, arguable } of gold.sections) {
    const places = paragraphsWith(text, quote)
    const found = left.findIndex((s) => s.id === id && places.some((p) => s.start >= p.start && s.start <= p.end))
    if (found >= 0) left.splice(found, 1)
    else if (!arguable) missed.push(`${id} 「${quote}」`)
  }
  const annotated = new Set<string>(gold.sections.map((section) => section.id))
  const unexpected = left.filter(({ id }) => !annotated.has(id) && !LOOSELY_ANNOTATED.has(id))
  return { missed, unexpected: unexpected.map(({ id, start }) => `${id} 「${text.slice(start, start + 20)}」`) }
}

/** The findings of a paper against its gold: each named fault in its paragraph, and no error that nobody named. */
export function findingVerdict({ text, gold }: Paper, { findings }: CheckResult): Verdict {
  const wanted = [
    ...gold.missing.map((section) => ({
      rule: 'section/missing',
      severity: 'error',
      section,
      quote: '',
      arguable: false,
    })),
    ...gold.findings.map((finding) => ({ section: null, arguable: false, ...finding })),
  ]
  const places = new Map(gold.findings.map(({ quote }) => [quote, paragraphsWith(text, quote)]))
  const isNamed = (finding: Finding, { rule, section, quote }: (typeof wanted)[number]): boolean => {
    if (!answersFor(finding.rule, rule)) return false
    if (section !== null) return finding.data['section'] === section
    return (places.get(quote) ?? []).some((p) => finding.start >= p.start && finding.start <= p.end)
  }
  const missed = wanted.filter(
    (want) =>
      !want.arguable &&
      !findings.some((f) => isNamed(f, want) && (f.rule !== want.rule || f.severity === want.severity)),
  )
  const unexpected = findings.filter((f) => f.severity === 'error' && !wanted.some((want) => isNamed(f, want)))
  return {
    missed: missed.map(({ rule, severity, section, quote }) => `${rule} ${severity} ${section ?? `「${quote}」`}`),
    unexpected: unexpected.map((f) => `${sayWithoutPlace(f)} 「${text.slice(f.start, f.start + 20)}」`),
  }
}

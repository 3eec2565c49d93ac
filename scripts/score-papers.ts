import { answersFor, judgeText, mutationVerdict, paragraphsWith } from '../tests/check/judge-paper.ts'
import type { Paper } from '../tests/check/paper-gold.ts'

/** Right, wrongly said, left unsaid. */
export interface Tally {
  right: number
  wrong: number
  unsaid: number
}

export interface Score {
  readonly papers: number
  readonly genreRight: number
  readonly sections: Tally
  readonly missing: Tally
  readonly findings: Tally
  /** Errors and warnings on clean papers and near misses. */
  readonly clean: { readonly papers: number; errors: number; warnings: number }
  /** Changes of sample papers by kind: how many there are, how many are judged right. */
  readonly changes: Map<string, { all: number; right: number }>
}

/** Rules whose findings are annotated everywhere in the sample papers; of the others only samples are. */
const FULLY_ANNOTATED: ReadonlySet<string> = new Set([
  'numbering/gap',
  'numbering/duplicate',
  'count/mismatch',
  'agenda/mismatch',
  'placeholder/left',
  'text/garbage',
  'text/repeated-punctuation',
])
const LOOSELY_ANNOTATED: ReadonlySet<string> = new Set(['item', 'point', 'title'])

/**
 * Scores the checker on sample papers. A section or finding is right when its id or rule (or sibling) is right and it
 * starts in a paragraph of the annotated quote; `section/missing` is scored by section. What is arguable counts neither way.
 */
export function scorePapers(papers: readonly Paper[]): Score {
  const score: Score = {
    papers: papers.length,
    genreRight: papers.filter(({ text, gold }) => judgeText(text).genre === gold.type).length,
    sections: { right: 0, wrong: 0, unsaid: 0 },
    missing: { right: 0, wrong: 0, unsaid: 0 },
    findings: { right: 0, wrong: 0, unsaid: 0 },
    clean: { papers: 0, errors: 0, warnings: 0 },
    changes: new Map(),
  }
  return papers.reduce(addPaper, score)
}

function addPaper(score: Score, paper: Paper): Score {
  const { text, gold } = paper
  const result = judgeText(text)
  if (gold.type === 'other') score.missing.wrong += result.findings.filter((f) => f.rule.startsWith('section/')).length
  else {
    addSections(score.sections, paper, result.sections)
    addMissing(score.missing, gold.missing, result.findings)
  }
  addFindings(score.findings, paper, result.findings)
  const count = (severity: string): number => result.findings.filter((f) => f.severity === severity).length
  const isClean = gold.kind !== 'faulty'
  for (const mutation of gold.mutations) {
    const of = score.changes.get(mutation.kind) ?? { all: 0, right: 0 }
    const { missed, unexpected } = mutationVerdict(paper, mutation, result)
    score.changes.set(mutation.kind, {
      all: of.all + 1,
      right: of.right + (missed.length + unexpected.length === 0 ? 1 : 0),
    })
  }
  if (!isClean) return score
  const { papers, errors, warnings } = score.clean
  return {
    ...score,
    clean: { papers: papers + 1, errors: errors + count('error'), warnings: warnings + count('warning') },
  }
}

type Found = ReturnType<typeof judgeText>

function addSections(tally: Tally, { text, gold }: Paper, found: Found['sections']): void {
  const left = [...found]
  for (const { id, quote, arguable } of gold.sections) {
    if (arguable) continue
    const places = paragraphsWith(text, quote)
    const at = left.findIndex((s) => s.id === id && places.some((p) => s.start >= p.start && s.start <= p.end))
    if (at >= 0) left.splice(at, 1)
    tally[at >= 0 ? 'right' : 'unsaid']++
  }
  const annotated = new Set<string>(gold.sections.map(({ id }) => id))
  tally.wrong += left.filter(({ id }) => !annotated.has(id) && !LOOSELY_ANNOTATED.has(id)).length
}

function addMissing(tally: Tally, gold: readonly string[], found: Found['findings']): void {
  const said = new Set(found.filter((f) => f.rule === 'section/missing').map((f) => String(f.data['section'])))
  for (const section of gold) tally[said.delete(section) ? 'right' : 'unsaid']++
  tally.wrong += said.size
}

function addFindings(tally: Tally, { text, gold }: Paper, found: Found['findings']): void {
  const left = found.filter((f) => FULLY_ANNOTATED.has(f.rule))
  const known = gold.findings.filter(({ rule }) => FULLY_ANNOTATED.has(rule))
  const liesIn = (quote: string, start: number): boolean =>
    paragraphsWith(text, quote).some((p) => start >= p.start && start <= p.end)
  for (const { rule, quote, arguable } of known) {
    if (arguable) continue
    const at = left.findIndex((f) => answersFor(f.rule, rule) && liesIn(quote, f.start))
    if (at >= 0) left.splice(at, 1)
    tally[at >= 0 ? 'right' : 'unsaid']++
  }
  tally.wrong += left.filter((f) => !known.some((k) => answersFor(f.rule, k.rule) && liesIn(k.quote, f.start))).length
}

import { existsSync, readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { findingVerdict, judgeText, mutationVerdict, sectionVerdict, type Verdict } from './judge-paper.ts'
import type { Paper } from './paper-gold.ts'

/** Where the checker is known to say something else than the careful reader, with the reason where it is known. */
export const FILE = 'tests/check/known-deviations.yaml'
/** Paper → kind of check → what deviates → why, null when nobody knows. */
type Listed = Record<string, Record<string, Record<string, string | null>>>
const listed: z.ZodType<Listed> = z.record(
  z.string(),
  z.record(z.string(), z.record(z.string(), z.string().min(1).nullable())),
)

/** What one check of one paper says otherwise than its gold, a line each; empty when nothing deviates. */
export interface Deviations {
  readonly paper: string
  /** genre · subtype · sections · findings · warnings · change N <kind of change> */
  readonly check: string
  /** Number of the change of the paper that is judged, from 1; null for the paper as it stands. */
  readonly change: number | null
  readonly lines: readonly string[]
}

/** All checks of a paper and of its changes, those without a deviation too. */
export function deviationsOf(paper: Paper): Deviations[] {
  const { name, text, gold } = paper
  const result = judgeText(text)
  const warnings = result.findings
    .filter((f) => f.severity === 'warning')
    .map((f) => `${f.rule} 「${text.slice(f.start, f.end)}」`)
  const demanded = result.findings.filter((f) => f.rule.startsWith('section/')).map((f) => `${f.rule} ${f.severity}`)
  const ofPaper: [string, readonly string[]][] = [
    ['genre', result.genre === gold.type ? [] : [`${result.genre} for ${gold.type}`]],
    ['subtype', [gold.subtype, null].includes(result.subtype) ? [] : [`${result.subtype} for ${gold.subtype}`]],
    ['sections', gold.type === 'other' ? demanded : said(sectionVerdict(paper, result))],
    ['findings', said(findingVerdict(paper, result))],
    ['warnings', gold.kind === 'faulty' ? [] : warnings.slice(1)],
  ]
  return [
    ...ofPaper.map(([check, lines]) => ({ paper: name, check, change: null, lines: inOrder(lines) })),
    ...gold.mutations.map((mutation, i) => ({
      paper: name,
      check: `change ${i + 1} ${mutation.kind}`,
      change: i + 1,
      lines: inOrder(said(mutationVerdict(paper, mutation, result))),
    })),
  ]
}

/** Sorted, each on one line; the second of the same line says so, as a line is a key of the list. */
function inOrder(lines: readonly string[]): string[] {
  const single = lines.map((line) => line.replaceAll('\n', '⏎'))
  const counted = single.map((line, i) => {
    const before = single.slice(0, i).filter((other) => other === line).length
    return before === 0 ? line : `${line} (${before + 1})`
  })
  return counted.toSorted()
}

function said({ missed, unexpected }: Verdict): string[] {
  return [...missed.map((line) => `left unsaid: ${line}`), ...unexpected.map((line) => `wrongly said: ${line}`)]
}

/** The committed list; throws when it is not well formed. */
export function knownDeviations(): Listed {
  return existsSync(FILE) ? listed.parse(parse(readFileSync(FILE, 'utf8')) ?? {}) : {}
}

/** What the committed list names for one check of one paper. */
export function knownLines(known: Listed, { paper, check }: Deviations): string[] {
  return Object.keys(known[paper]?.[check] ?? {}).toSorted()
}

/** How many deviations the list names. */
export function countOf(known: Listed): number {
  return Object.values(known).flatMap((checks) => Object.values(checks).flatMap((lines) => Object.keys(lines))).length
}

/** The list of today as the text of the committed file; reasons that stand in `known` are kept. */
export function listOf(all: readonly Deviations[], known: Listed): string {
  const list: Listed = {}
  for (const { paper, check, lines } of all) {
    if (lines.length === 0) continue
    const reasons = known[paper]?.[check] ?? {}
    list[paper] = {
      ...list[paper],
      [check]: Object.fromEntries(lines.map((line) => [line, reasons[line] ?? null])),
    }
  }
  return `${HEAD}\n${stringify(list, { lineWidth: 0, nullStr: '~' })}`
}

const HEAD = `# Where the checker deviates from the gold of the sample papers today: paper, check, what deviates: why (~ not known).
# \`npx tsx scripts/list-deviations.ts\` writes it again and keeps the reasons; the tests demand exactly these.`

import type { Finding, Severity } from './finding.ts'
import { type Mode, message, type Report, type Rule, type RuleContext } from './rule.ts'

/** The id under which a rule that threw is reported. */
export const CRASHED = 'engine/rule-crashed'

export interface RunOptions {
  readonly complete: boolean
  readonly mode: Mode
  readonly isIgnored?: (finding: Finding) => boolean
  /** What the user or the unit made of a rule's severity; the rule's own otherwise. */
  readonly severityOf?: (finding: Finding) => Severity
}

export interface RunResult {
  readonly findings: readonly Finding[]
  readonly counters: Readonly<Record<string, number>>
}

/** Runs the rules, then: drop ignored → drop duplicates → severity → sort. A rule that throws is one finding; the others go on. */
export function runRules(rules: readonly Rule[], context: RuleContext, options: RunOptions): RunResult {
  const shown: Finding[] = []
  const counters: Record<string, number> = {}
  for (const rule of rules) {
    if (rule.restsOnAbsence && !options.complete) continue
    const found = dropDuplicates(dropIgnored(runOne(rule, context), options.isIgnored))
    if (rule.modes.includes(options.mode)) shown.push(...found)
    else if (found.length > 0) counters[rule.id] = found.length
  }
  return { findings: sortFindings(applySeverity(shown, options.severityOf)), counters }
}

/** All findings of one rule; what it found before it threw is kept. */
export function runOne(rule: Rule, context: RuleContext): Finding[] {
  const findings: Finding[] = []
  try {
    for (const report of rule.check(context)) findings.push(complete(rule, report))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const data = { rule: rule.id, reason }
    findings.push({
      rule: CRASHED,
      severity: 'notice',
      start: 0,
      end: 0,
      message: message('crashed', data),
      data,
      related: [],
      fixes: [],
    })
  }
  return findings
}

function complete(rule: Rule, report: Report): Finding {
  return { related: [], fixes: [], data: {}, ...report, rule: rule.id, severity: rule.severity }
}

/** Leaves out what the user does not want to see again. */
export function dropIgnored(findings: readonly Finding[], isIgnored?: (finding: Finding) => boolean): Finding[] {
  return isIgnored ? findings.filter((finding) => !isIgnored(finding)) : [...findings]
}

/** Of findings with the same rule, range, message and data keeps the first. */
export function dropDuplicates(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.rule, finding.start, finding.end, finding.message, finding.data])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Gives each finding the severity that the user or the unit chose. */
export function applySeverity(findings: readonly Finding[], severityOf?: (finding: Finding) => Severity): Finding[] {
  return severityOf ? findings.map((finding) => ({ ...finding, severity: severityOf(finding) })) : [...findings]
}

/** By place, then rule, then message: the order never depends on the order of the rules. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      compare(a.rule, b.rule) ||
      compare(a.message.id, b.message.id) ||
      compare(JSON.stringify(a.data), JSON.stringify(b.data)),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

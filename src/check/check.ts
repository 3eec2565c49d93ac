import type { Draft } from '#src/core/draft.ts'
import type { Paragraph } from '#src/core/draft-builder.ts'
import { resolve } from '#src/genres/resolve.ts'
import { NO_UNIT, type UnitProfile } from '#src/genres/unit.ts'
import type { GenreId, SectionId } from '#src/genres/vocabulary.ts'
import type { Meeting } from '#src/meeting/facts.ts'
import { knowledgeOf } from '#src/outline/contract-knowledge.ts'
import { documentsIn } from '#src/outline/documents.ts'
import { outlineOf } from '#src/outline/outline.ts'
import { draftOfDocument, joinResults } from './check-documents.ts'
import type { CheckResult } from './check-result.ts'
import { runRules } from './engine.ts'
import type { Finding, Severity } from './finding.ts'
import { lookedAt } from './looked.ts'
import type { Mode, Rule } from './rule.ts'
import { RULES } from './rules/generated/index.ts'

export interface CheckOptions {
  /** False when the reading left something out: what rests on absence is then not judged. */
  readonly complete: boolean
  readonly mode: Mode
  readonly genreHint?: GenreId
  readonly subtypeHint?: string
  /** 本单位要求: its contracts, its severities, the rules that it switched off. */
  readonly unit?: UnitProfile
  readonly meeting?: Meeting
  /** Paragraphs for a missing section; without it `section/missing` offers no fix. */
  readonly composeSection?: (section: SectionId, genre: GenreId, subtype: string | null) => readonly Paragraph[]
  readonly isIgnored?: (finding: Finding) => boolean
  /** The rules to run; all of them unless a test says otherwise. */
  readonly rules?: readonly Rule[]
}

/**
 * Checks a draft. Pure: the same draft and options give the same result. Never throws for a text, whatever it holds. Of
 * several documents in one file (第一篇, 第二篇) each is judged by itself.
 */
export function check(draft: Draft, options: CheckOptions): CheckResult {
  const documents = documentsIn(draft)
  if (documents.length < 2) return checkOne(draft, options)
  const parts = documents.map((range) => ({ range, result: checkOne(draftOfDocument(draft, range), options) }))
  return joinResults(checkOne(draft, { ...options, rules: [] }), parts)
}

function checkOne(draft: Draft, options: CheckOptions): CheckResult {
  const unit = options.unit ?? NO_UNIT
  const rules = options.rules ?? RULES
  const asked = rules.filter((rule) => unit.severities[rule.id] !== 'off')
  const outline = outlineOf(draft, knowledgeOf(unit), {
    ...(options.genreHint && { genre: options.genreHint }),
    ...(options.subtypeHint !== undefined && { subtype: options.subtypeHint }),
  })
  const { genre, subtype, confidence, parts, sections } = outline
  const contract = genre === 'other' ? null : resolve(genre, subtype, unit)
  const compose = options.composeSection
  const { findings, counters } = runRules(
    asked,
    {
      draft,
      outline,
      contract,
      meeting: options.meeting ?? null,
      composeSection: (section) => (compose && contract ? compose(section, contract.genre, subtype) : []),
    },
    { ...options, severityOf: (finding) => severityIn(unit, finding) },
  )
  const looked = lookedAt({
    outline,
    complete: options.complete,
    meeting: options.meeting ?? null,
    off: rules.length - asked.length,
  })
  return {
    get revision() {
      return draft.revision
    },
    genre,
    subtype,
    confidence,
    parts,
    sections,
    outline,
    findings,
    counters,
    looked,
  }
}

/** The unit's own severity goes before the rule's. */
function severityIn(unit: UnitProfile, finding: Finding): Severity {
  const own = unit.severities[finding.rule]
  return own === undefined || own === 'off' ? finding.severity : own
}

import type { Draft, Range } from '#src/core/draft.ts'
import { buildDraft, type Paragraph, paragraphsOf } from '#src/core/draft-builder.ts'
import { type Edit, isTextEdit } from '#src/core/edits.ts'
import type { DocumentRange } from '#src/outline/documents.ts'
import type { CheckResult } from './check-result.ts'
import { sortFindings } from './engine.ts'
import type { Finding, Fix } from './finding.ts'

/** A document of a file as a draft of its own. Its text is that of the file from `range.start` on. */
export function draftOfDocument(draft: Draft, range: DocumentRange): Draft {
  const paragraphs = paragraphsOf(draft).slice(range.firstBlock, range.lastBlock)
  const first = draft.blocks[range.firstBlock]
  const cut = first ? Math.max(0, range.start - first.start) : 0
  return buildDraft(paragraphs.map((paragraph, i) => (i === 0 && cut > 0 ? behind(paragraph, cut) : paragraph)))
}

/** A paragraph without its first `cut` characters, label included. */
function behind({ label, marks = [], ...paragraph }: Paragraph, cut: number): Paragraph {
  const own = cut - (label?.text.length ?? 0)
  const kept = marks
    .map((m) => ({ ...m, start: Math.max(0, m.start - own), end: m.end - own }))
    .filter((m) => m.end > m.start)
  return { ...paragraph, text: paragraph.text.slice(Math.max(0, own)), marks: kept }
}

/** What several documents of one file gave, as one result about the file: the first one names its kind. */
export function joinResults(
  whole: CheckResult,
  parts: readonly { readonly range: DocumentRange; readonly result: CheckResult }[],
): CheckResult {
  const first = parts[0]?.result ?? whole
  const sections = parts.flatMap(({ range, result }) => result.sections.map((s) => moved(s, range.start)))
  const counters: Record<string, number> = {}
  for (const { result } of parts)
    for (const [rule, count] of Object.entries(result.counters)) counters[rule] = (counters[rule] ?? 0) + count
  const described = parts.map(({ range, result: { genre, subtype, confidence } }) => ({
    start: range.start,
    end: range.end,
    type: genre,
    subtype,
    confidence,
  }))
  const { genre, subtype, confidence, looked } = first
  return {
    revision: whole.revision,
    genre,
    subtype,
    confidence,
    parts: described,
    sections,
    outline: { ...whole.outline, genre, subtype, confidence, parts: described, sections },
    findings: sortFindings(parts.flatMap(({ range, result }) => result.findings.map((f) => movedFinding(f, range)))),
    counters,
    looked,
  }
}

function moved<T extends Range>(range: T, by: number): T {
  return { ...range, start: range.start + by, end: range.end + by }
}

function movedFinding(finding: Finding, { start, firstBlock }: DocumentRange): Finding {
  return {
    ...moved(finding, start),
    related: finding.related.map((related) => moved(related, start)),
    fixes: finding.fixes.map(
      (fix): Fix => ({
        ...fix,
        edits: fix.edits.map(
          (edit): Edit => (isTextEdit(edit) ? moved(edit, start) : { ...edit, at: edit.at + firstBlock }),
        ),
      }),
    ),
  }
}

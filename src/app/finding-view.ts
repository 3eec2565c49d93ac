import type { Finding, Fix } from '#src/check/finding.ts'
import { renderMessage, renderNote } from '#src/check/render-message.ts'
import type { Draft } from '#src/core/draft.ts'
import { isTextEdit } from '#src/core/edits.ts'
import type { Contract } from '#src/genres/contract.ts'
import type { FindingView } from './check-views.ts'
import { fixSteps } from './fix-steps.ts'

const QUOTE_AT_MOST = 80
const SHOWN_CHANGES = 6

/** A finding in the reader's words. `contract` knows where the demand of a section comes from. */
export function findingView(
  draft: Draft,
  finding: Finding,
  index: number,
  contract: Contract | null,
  language: 'zh' | 'en',
): FindingView {
  return {
    id: `${finding.rule}:${finding.start}:${finding.end}:${index}`,
    finding,
    message: renderMessage(finding, language),
    quote: quoteOf(draft, finding),
    evidence: finding.related.map((related) => ({
      note: renderNote(finding.rule, related.note, language),
      quote: quoteOf(draft, related),
      range: { start: related.start, end: related.end },
    })),
    fixes: finding.fixes.map((fix) => ({
      title: renderNote(finding.rule, fix.title, language),
      preview: fix.edits.flatMap((edit) => (isTextEdit(edit) ? [] : edit.blocks.map(textOf).filter(Boolean))),
      changes: changesOf(fix),
      steps: fixSteps(draft, fix)?.length ?? 0,
    })),
    source: contract?.sections.find(({ id }) => id === finding.data.section)?.source.text[language] ?? null,
  }
}

/** The first changes of words, each kind once. */
function changesOf({ edits }: Fix): [string, string][] {
  const changes = edits.filter(isTextEdit).map(({ expect, text }): [string, string] => [expect, text])
  return [...new Map(changes.map((change) => [change.join('\n'), change])).values()].slice(0, SHOWN_CHANGES)
}

/** The words of a range, at most 80 characters of them. */
function quoteOf(draft: Draft, range: { readonly start: number; readonly end: number }): string {
  const text = draft.text.slice(range.start, Math.min(range.end, range.start + QUOTE_AT_MOST))
  return range.end - range.start > QUOTE_AT_MOST ? `${text.slice(0, -1)}…` : text
}

function textOf(block: { readonly label?: { readonly text: string }; readonly text: string }): string {
  return (block.label?.text ?? '') + block.text
}

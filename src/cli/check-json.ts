import type { Finding, Fix } from '#src/check/finding.ts'
import { type Lang, renderMessage, renderNote } from '#src/check/render-message.ts'
import type { CheckArguments } from './check-arguments.ts'
import type { FileResult } from './check-file.ts'

/** One entry of `files` in the JSON that the command prints. Its shape is public. */
export function fileEntry(
  checked: FileResult,
  { lang, printText }: Pick<CheckArguments, 'lang' | 'printText'>,
): object {
  if (!checked.ok) return { file: checked.file, error: checked.error }
  const { file, draft, result } = checked
  return {
    file,
    type: result.genre,
    subtype: result.subtype,
    confidence: result.confidence,
    parts: result.parts,
    sections: result.sections.map(({ id, start, end, ordinal }) => ({ id, start, end, ordinal })),
    findings: result.findings.map((finding) => findingEntry(finding, lang)),
    looked: result.looked.map(({ id, looked, text }) => ({ id, looked, text: text[lang] })),
    ...(printText && { text: draft.text }),
  }
}

function findingEntry(finding: Finding, lang: Lang): object {
  const [fix] = finding.fixes
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: renderMessage(finding, lang),
    start: finding.start,
    end: finding.end,
    data: finding.data,
    related: finding.related.map(({ start, end, note }) => ({
      start,
      end,
      note: renderNote(finding.rule, note, lang),
    })),
    fix: fix ? fixEntry(finding.rule, fix, lang) : null,
  }
}

function fixEntry(rule: string, fix: Fix, lang: Lang): object {
  return { title: renderNote(rule, fix.title, lang), edits: fix.edits }
}

import { check } from '#src/check/check.ts'
import type { Finding } from '#src/check/finding.ts'
import { renderMessage, renderNote } from '#src/check/render-message.ts'
import { composeSection } from '#src/compose/compose.ts'
import type { Draft } from '#src/core/draft.ts'
import { isTextEdit } from '#src/core/edits.ts'
import { placeholder, placeholdersIn } from '#src/core/placeholders.ts'
import { builtInSubtype, genreName, resolve, subtypesOf } from '#src/genres/resolve.ts'
import { templateById } from '#src/genres/template-list.ts'
import type { UnitProfile } from '#src/genres/unit.ts'
import { GENRES, type GenreId, type SectionId } from '#src/genres/vocabulary.ts'
import type { Meeting } from '#src/meeting/facts.ts'
import type { CheckMode, Examination, FindingView } from './app.ts'
import type { FoundSection } from './progress.ts'

const QUOTE_AT_MOST = 80

export interface ExamineOptions {
  readonly complete: boolean
  readonly mode: CheckMode
  readonly language: 'zh' | 'en'
  /** What the user attached: facts for fixes, and what the paper is. */
  readonly meeting: Meeting | null
  readonly paper: { readonly genre: string; readonly subtype: string | null; readonly template: string } | null
  /** Only whole paragraphs can be put into an editor of a page; a text of ours takes every edit. */
  readonly blockFixesOnly: boolean
  readonly unit: UnitProfile
}

/** A checked draft as the panel shows it, with what its actions need. */
export interface Examined {
  readonly view: Examination
  readonly findings: readonly Finding[]
  readonly sections: readonly FoundSection[]
  readonly genre: GenreId | 'other'
  readonly subtype: string | null
}

/** Checks a draft and puts the result into the reader's words. Pure. */
export function examine(draft: Draft, options: ExamineOptions): Examined {
  const { language, meeting, paper, unit } = options
  const genreHint = GENRES.find((genre) => genre === paper?.genre)
  const facts: Meeting = meeting ?? {
    schema: 1,
    name: placeholder(language === 'zh' ? '会议名称' : 'name of the meeting'),
  }
  const result = check(draft, {
    complete: options.complete,
    mode: options.mode,
    unit,
    ...(genreHint && { genreHint }),
    ...(genreHint && paper?.subtype && { subtypeHint: paper.subtype }),
    ...(meeting && { meeting }),
    composeSection: (section: SectionId, genre: GenreId, subtype: string | null) => {
      const own = paper?.genre === genre ? templateById(paper.template) : null
      const template = own ?? templateById(`${genre}/${builtInSubtype(genre, subtype, unit)}`)
      return composeSection(template, resolve(genre, subtype, unit), facts, section)
    },
  })
  const findings = options.blockFixesOnly ? result.findings.map(withBlockFixes) : result.findings
  const views = findings.map((finding, index) => findingView(draft, finding, index, language))
  const count = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity).length
  const placeholders = placeholdersIn(draft)
  const view: Examination = {
    draft,
    complete: options.complete,
    genre: result.genre,
    genreName: result.genre === 'other' ? '' : genreName(result.genre)[language],
    subtype: result.subtype,
    subtypeName: result.genre === 'other' ? null : subtypeName(result.genre, result.subtype, options),
    findings: views,
    counts: {
      error: count('error'),
      warning: count('warning'),
      info: count('info') + count('notice'),
      placeholders: placeholders.length,
    },
    looked: {
      checked: result.looked.filter((look) => look.looked).map((look) => look.text[language]),
      unchecked: result.looked.filter((look) => !look.looked).map((look) => look.text[language]),
    },
    placeholders,
  }
  return { view, findings, sections: result.sections, genre: result.genre, subtype: result.subtype }
}

/** The sections that are recognised in a draft. */
export function sectionsOf(draft: Draft): readonly FoundSection[] {
  return check(draft, { complete: true, mode: 'writing', rules: [] }).sections
}

function withBlockFixes(finding: Finding): Finding {
  return { ...finding, fixes: finding.fixes.filter((fix) => fix.edits.length === 1 && !fix.edits.some(isTextEdit)) }
}

function findingView(draft: Draft, finding: Finding, index: number, language: 'zh' | 'en'): FindingView {
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
      preview: fix.edits.flatMap((edit) =>
        isTextEdit(edit) ? [edit.text] : edit.blocks.map((b) => (b.label?.text ?? '') + b.text).filter(Boolean),
      ),
    })),
  }
}

function quoteOf(draft: Draft, range: { start: number; end: number }): string {
  const text = draft.text.slice(range.start, Math.min(range.end, range.start + QUOTE_AT_MOST))
  return range.end - range.start > QUOTE_AT_MOST ? `${text.slice(0, -1)}…` : text
}

function subtypeName(
  genre: GenreId,
  subtype: string | null,
  { language, unit }: Pick<ExamineOptions, 'language' | 'unit'>,
): string | null {
  return subtypesOf(genre, unit).find(({ id }) => id === subtype)?.name[language] ?? null
}

import { check } from '#src/check/check.ts'
import type { Finding } from '#src/check/finding.ts'
import { RULES } from '#src/check/rules/generated/index.ts'
import { composeSection } from '#src/compose/compose.ts'
import type { Draft } from '#src/core/draft.ts'
import { placeholder, placeholdersIn } from '#src/core/placeholders.ts'
import type { Contract } from '#src/genres/contract.ts'
import { builtInSubtype, genreName, resolve, subtypesOf } from '#src/genres/resolve.ts'
import { templateById } from '#src/genres/template-list.ts'
import type { UnitProfile } from '#src/genres/unit.ts'
import { GENRES, type GenreId, type SectionId } from '#src/genres/vocabulary.ts'
import type { Meeting } from '#src/meeting/facts.ts'
import type { Part } from '#src/outline/outline.ts'
import type { FoundSection } from '#src/outline/section.ts'
import type { CheckMode } from './app.ts'
import type { Examination, IgnoredView } from './check-views.ts'
import { findingView } from './finding-view.ts'
import { ignoredAmong } from './ignore-match.ts'
import { factsOf, type KeptIgnore } from './ignores.ts'
import { structureOf } from './structure.ts'

/** What kind of paper the user says it is; `subtype` null: she does not say, recognition decides. */
export interface KindHint {
  readonly genre: GenreId
  readonly subtype: string | null
}

export interface ExamineOptions {
  readonly complete: boolean
  readonly mode: CheckMode
  readonly language: 'zh' | 'en'
  /** What the user attached: facts for fixes, and what the paper is. */
  readonly meeting: Meeting | null
  readonly paper: { readonly genre: string; readonly subtype: string | null; readonly template: string } | null
  /** Overrules the paper and recognition. */
  readonly kind: KindHint | null
  readonly ignores: readonly KeptIgnore[]
  readonly unit: UnitProfile
}

/** A checked draft as the panel shows it, with what its actions need. `findings` are those of the view, in its order. */
export interface Examined {
  readonly view: Examination
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredView[]
  readonly sections: readonly FoundSection[]
  readonly genre: GenreId | 'other'
  readonly subtype: string | null
}

/** Checks a draft and puts the result into the reader's words. Pure. */
export function examine(draft: Draft, options: ExamineOptions): Examined {
  const { language, ignores, unit } = options
  const off = new Set(ignores.filter(({ scope }) => scope === 'always').map(({ rule }) => rule))
  const silenced: Finding[] = []
  // One run serves both modes: what 写作 does not show is still counted and may be ignored.
  const result = check(draft, {
    complete: options.complete,
    mode: 'submission',
    ...hintsOf(options),
    ...(options.meeting && { meeting: options.meeting }),
    unit,
    composeSection: composerOf(options),
    isIgnored: (finding) => off.has(finding.rule) && silenced.push(finding) > 0,
  })
  const contract = result.genre === 'other' ? null : resolve(result.genre, result.subtype, unit)
  const placed = ignores.filter(({ scope }) => scope !== 'always')
  const hidden = ignoredAmong(draft, result.findings, placed)
  const isHidden = (finding: Finding) => {
    const ignore = hidden.get(finding)
    return ignore !== undefined && (ignore.facts === null || ignore.facts === factsOf(finding))
  }
  const left = result.findings.filter((finding) => !isHidden(finding))
  const findings = options.mode === 'writing' ? left.filter(isForWriting) : left
  const views = findings.map((finding, index) => findingView(draft, finding, index, contract, language))
  const count = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity).length
  const unasked = new Set(result.findings.filter((f) => f.rule === WAITING && isHidden(f)).map(({ start }) => start))
  const placeholders = off.has(WAITING) ? [] : placeholdersIn(draft).filter(({ start }) => !unasked.has(start))
  const kind = hintsOf(options)
  const view: Examination = {
    draft,
    complete: options.complete,
    genre: result.genre,
    ...namesOf(result.genre, result.subtype, unit, language),
    subtype: result.subtype,
    corrected: options.kind !== null || kind.genreHint !== undefined,
    parts: partsOf(result.parts, unit, language),
    structure: structureOf(contractsOf(result.parts, unit), result.sections, views, language),
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
  const ignored = ignores.map((ignore): IgnoredView => {
    const hides =
      ignore.scope === 'always'
        ? silenced.filter(({ rule }) => rule === ignore.rule)
        : result.findings.filter((finding) => hidden.get(finding) === ignore && isHidden(finding))
    const [first] = ignore.scope === 'always' ? [] : hides
    const { id, scope, quote } = ignore
    const title = first ? findingView(draft, first, 0, contract, language).message : ruleName(ignore.rule, language)
    return { id, scope, title, quote, hides: hides.length }
  })
  return { view, findings, ignored, sections: result.sections, genre: result.genre, subtype: result.subtype }
}

const WAITING = 'placeholder/left'

/** The sections that are recognised in a draft. */
export function sectionsOf(draft: Draft): readonly FoundSection[] {
  return check(draft, { complete: true, mode: 'writing', rules: [] }).sections
}

/** What a rule looks for, in a few words; the id of a rule that this version does not know. */
export function ruleName(rule: string, language: 'zh' | 'en'): string {
  return RULES.find(({ id }) => id === rule)?.summary[language] ?? rule
}

/** 写作: what only matters before submission is silent. */
function isForWriting({ rule, severity }: Finding): boolean {
  const modes = RULES.find(({ id }) => id === rule)?.modes
  return severity !== 'info' && (modes === undefined || modes.includes('writing'))
}

function hintsOf({ kind, paper }: ExamineOptions): { genreHint?: GenreId; subtypeHint?: string } {
  const genre = kind?.genre ?? GENRES.find((id) => id === paper?.genre)
  const subtype = kind ? kind.subtype : paper?.subtype
  return { ...(genre && { genreHint: genre }), ...(genre && subtype && { subtypeHint: subtype }) }
}

function composerOf({ language, meeting, paper, unit }: ExamineOptions) {
  const facts: Meeting = meeting ?? {
    schema: 1,
    name: placeholder(language === 'zh' ? '会议名称' : 'name of the meeting'),
  }
  return (section: SectionId, genre: GenreId, subtype: string | null) => {
    const own = paper?.genre === genre ? templateById(paper.template) : null
    const template = own ?? templateById(`${genre}/${builtInSubtype(genre, subtype, unit)}`)
    return composeSection(template, resolve(genre, subtype, unit), facts, section)
  }
}

function contractsOf(parts: readonly Part[], unit: UnitProfile): Contract[] {
  return parts.flatMap(({ type, subtype }) => (type === 'other' ? [] : resolve(type, subtype, unit)))
}

function partsOf(parts: readonly Part[], unit: UnitProfile, language: 'zh' | 'en'): Examination['parts'] {
  if (parts.length < 2) return []
  return parts.map(({ start, end, type, subtype }) => {
    const { genreName: genre, subtypeName } = namesOf(type, subtype, unit, language)
    return { name: [genre, subtypeName].filter(Boolean).join(' · '), range: { start, end } }
  })
}

function namesOf(genre: GenreId | 'other', subtype: string | null, unit: UnitProfile, language: 'zh' | 'en') {
  if (genre === 'other') return { genreName: '', subtypeName: null }
  const known = subtypesOf(genre, unit).find(({ id }) => id === subtype)
  return { genreName: genreName(genre)[language], subtypeName: known?.name[language] ?? null }
}

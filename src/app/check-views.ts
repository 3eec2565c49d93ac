import type { Finding } from '#src/check/finding.ts'
import type { Draft, Range } from '#src/core/draft.ts'
import type { GenreId, SectionId } from '#src/genres/vocabulary.ts'

/** A finding in the words of the reader, with what can be done about it. */
export interface FindingView {
  readonly id: string
  readonly finding: Finding
  readonly message: string
  /** At most 80 characters of the text that it is about; empty when something is missing. */
  readonly quote: string
  readonly evidence: readonly { readonly note: string; readonly quote: string; readonly range: Range }[]
  readonly fixes: readonly FixView[]
  /** Where the convention comes from: 国标 clause, 条例, 惯例, 本单位; null where the finding speaks for itself. */
  readonly source: string | null
}

export interface FixView {
  readonly title: string
  /** Paragraphs that it would put in. */
  readonly preview: readonly string[]
  /** Words that it would change, before and after; the first few of them. */
  readonly changes: readonly (readonly [before: string, after: string])[]
  /** In how many steps of its own history an editor takes it; 0: it cannot be put into the editor, only shown. */
  readonly steps: number
}

/** One place of the structure strip: a section of the draft, or a demanded one that is not there. */
export interface StripEntry {
  readonly id: SectionId
  readonly name: string
  readonly state: 'present' | 'missing' | 'misplaced'
  /** How many stand together: four items are one entry. 0 for a missing one. */
  readonly count: number
  /** Where it stands; null for a missing one. */
  readonly range: Range | null
  /** The finding that a missing or misplaced one leads to. */
  readonly finding: string | null
}

/** One document of a file that holds several. */
export interface PartView {
  readonly name: string
  readonly range: Range
}

/** 这次不改 · 本稿不再提 · 以后不查这条. */
export type IgnoreScope = 'once' | 'paper' | 'always'

/** Something that the user does not want to see, and that can be taken back. */
export interface IgnoredView {
  readonly id: string
  readonly scope: IgnoreScope
  /** What is not said any more: the finding's message while it would be found, else the rule's name. */
  readonly title: string
  readonly quote: string
  /** How many findings it hides in the open document now. */
  readonly hides: number
}

export interface Examination {
  readonly draft: Draft
  readonly complete: boolean
  readonly genre: GenreId | 'other'
  readonly genreName: string
  readonly subtype: string | null
  readonly subtypeName: string | null
  /** The user said what kind of paper it is; recognition does not decide. */
  readonly corrected: boolean
  /** Empty when the file holds one document. */
  readonly parts: readonly PartView[]
  /** Empty when the kind of paper is not known. */
  readonly structure: readonly StripEntry[]
  readonly findings: readonly FindingView[]
  readonly counts: {
    readonly error: number
    readonly warning: number
    readonly info: number
    readonly placeholders: number
  }
  /** "已核对：结构、议程 4 项…" and "未核对：人名——没有会议资料", ready to be shown. */
  readonly looked: { readonly checked: readonly string[]; readonly unchecked: readonly string[] }
  readonly placeholders: readonly Range[]
}

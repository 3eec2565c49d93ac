import type { Draft } from '#src/core/draft.ts'
import type { Paragraph } from '#src/core/draft-builder.ts'
import type { Contract } from '#src/genres/contract.ts'
import type { Named, SectionId } from '#src/genres/vocabulary.ts'
import type { Meeting } from '#src/meeting/facts.ts'
import type { Outline } from '#src/outline/outline.ts'
import type { Finding, Message, Severity } from './finding.ts'

/** 写作中: only what helps while writing. 提交前检查: everything. */
export type Mode = 'writing' | 'submission'

/** What a rule looks at, for the line 已核对 … 未核对 …. */
export const ASPECTS = [
  'structure',
  'counts',
  'numbering',
  'placeholders',
  'text',
  'people',
  'dates',
  'figures',
] as const
export type Aspect = (typeof ASPECTS)[number]

/** Everything that a rule may look at. Rules read it and change nothing. */
export interface RuleContext {
  readonly draft: Draft
  readonly outline: Outline
  /** 结构要求 of the recognised genre and subtype; null for `other`. */
  readonly contract: Contract | null
  readonly meeting: Meeting | null
  /** The paragraphs that a missing section would get; none when nothing can be composed. */
  readonly composeSection: (section: SectionId) => readonly Paragraph[]
}

/** What a rule yields: a finding without what the engine adds. `message.id` names one of the rule's messages. */
export type Report = Omit<Finding, 'rule' | 'severity' | 'related' | 'fixes' | 'data'> &
  Partial<Pick<Finding, 'related' | 'fixes' | 'data'>>

/**
 * One rule: one file, its id with `/` as `-`. `check` is pure and synchronous and yields what does not hold; it never
 * looks at severity, modes or ignores. `restsOnAbsence` keeps it silent when the reading is incomplete.
 */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  readonly aspect: Aspect
  /** Modes in which its findings are shown; in the others they are a counter. */
  readonly modes: readonly Mode[]
  readonly restsOnAbsence: boolean
  /** Texts of all its messages, fix titles and notes; `{name}` takes a value. */
  readonly messages: Readonly<Record<string, Named>>
  /** For docs/rules: one line each. */
  readonly summary: Named
  check(context: RuleContext): Iterable<Report>
}

/** A message of the rule with its values, for findings, notes and titles. */
export function message(id: string, values: Message['values'] = {}): Message {
  return { id, values }
}

import type { Range } from '#src/core/draft.ts'
import type { Edit } from '#src/core/edits.ts'

/** 必改 · 请核对 · 提示 · 说明. */
export const SEVERITIES = ['error', 'warning', 'info', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A message of a rule: its text stands in the rule's own file, in zh and en, with `{name}` for values. */
export interface Message {
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
}

/** Evidence beside the finding: the announcement that a count contradicts, the neighbours of a gap. */
export interface Related extends Range {
  readonly note: Message
}

/** A change that the user may accept. It never changes meaning; applied twice it is the same as once. */
export interface Fix {
  readonly title: Message
  readonly edits: readonly Edit[]
}

/** Something that does not hold in a draft. Offsets are UTF-16 offsets into the text of the revision that was checked. */
export interface Finding extends Range {
  readonly rule: string
  readonly severity: Severity
  readonly message: Message
  /** Machine-readable facts, part of the public JSON: `section`, `anyOf`, `declared`, `found` … */
  readonly data: Readonly<Record<string, unknown>>
  readonly related: readonly Related[]
  /** More than one when the place of a repair is not unique; the user chooses. Empty when nothing mechanical helps. */
  readonly fixes: readonly Fix[]
}

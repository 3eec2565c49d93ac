import type { Named } from '#src/genres/vocabulary.ts'
import { CRASHED } from './engine.ts'
import type { Finding, Message } from './finding.ts'
import { RULES } from './rules/generated/index.ts'

export type Lang = keyof Named

const CRASH_TEXT: Named = {
  zh: '检查项“{rule}”出错，其余检查照常：{reason}',
  en: 'Rule {rule} failed, the others went on: {reason}',
}

/** What a finding says, in the language of the reader. */
export function renderMessage(finding: Pick<Finding, 'rule' | 'message'>, lang: Lang): string {
  return renderNote(finding.rule, finding.message, lang)
}

/** Another message of the same rule: a fix's title, the note of a related range. */
export function renderNote(rule: string, note: Message, lang: Lang): string {
  const text = rule === CRASHED ? CRASH_TEXT : RULES.find((r) => r.id === rule)?.messages[note.id]
  return text ? fillIn(text[lang], note.values) : note.id
}

/** Puts values into `{name}`; a name without a value stays as it is. */
export function fillIn(text: string, values: Message['values']): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

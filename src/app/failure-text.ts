import type { EditorFailure } from '#src/editors/contract.ts'
import type { Texts } from '#src/platform/i18n.ts'

const KEYS = {
  gone: 'failed.gone',
  'read-only': 'failed.readOnly',
  composing: 'failed.composing',
  stale: 'failed.stale',
  'selection-changed': 'failed.selectionChanged',
  'no-caret': 'failed.noCaret',
  'not-found': 'failed.notFound',
  ambiguous: 'failed.ambiguous',
  refused: 'failed.refused',
  partial: 'failed.partial',
  unknown: 'failed.unknown',
  unreadable: 'failed.unreadable',
} as const satisfies Record<EditorFailure, string>

/** What happened in the editor, what was kept, and what to do next. */
export function failureText(texts: Texts, failure: EditorFailure): string {
  return texts(KEYS[failure])
}

/** True when the document is surely as it was, so that copying and pasting cannot double anything. */
export function nothingWritten(failure: EditorFailure): boolean {
  return failure !== 'partial' && failure !== 'unknown'
}

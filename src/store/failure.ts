/**
 * What the store answers instead of a value.
 * `closed` this connection is gone: a newer version asked for the database, the browser ended it, or the app closed it ·
 * `quota` the disk or the quota is full · `aborted` the browser gave the transaction up · `not-found` no such record
 * (never was, or is of another kind or unreadable) · `deleted` it carries a deletion mark, `restore` takes it back ·
 * `invalid` the body is not one of its kind · `changed` what was to be undone is no longer what stands there.
 * After any of them the database holds what it held before.
 */
export type StoreFailure =
  | { readonly code: 'closed' | 'quota' }
  | { readonly code: 'aborted'; readonly message: string }
  | { readonly code: 'not-found' | 'deleted' | 'changed'; readonly id: string }
  | { readonly code: 'invalid'; readonly kind: string; readonly path: string; readonly message: string }

/** Thrown inside an edit to give it up; `edit` catches it and answers with the failure. */
export class EditRefused extends Error {
  readonly failure: StoreFailure

  constructor(failure: StoreFailure) {
    super(`edit refused: ${failure.code}`)
    this.name = 'EditRefused'
    this.failure = failure
  }
}

/** The expected failure behind what the database threw; null when it is a fault of ours. */
export function failureOf(error: unknown): StoreFailure | null {
  if (error instanceof EditRefused) return error.failure
  if (!(error instanceof DOMException)) return null
  switch (error.name) {
    case 'QuotaExceededError':
      return { code: 'quota' }
    case 'AbortError':
    case 'UnknownError':
    case 'DataError':
    case 'ConstraintError':
      return { code: 'aborted', message: error.message || error.name }
    default:
      return null
  }
}

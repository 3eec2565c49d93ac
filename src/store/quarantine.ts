import { fail, ok, type Result } from '#src/core/result.ts'
import { textHash } from '#src/core/revision.ts'
import { canonicalJson } from './json.ts'
import { firstIssue, isKind, readBody } from './kinds.ts'
import { recordSchema, type StoredRecord } from './record.ts'

/** Why a record cannot be read. `record` its frame, `body` its content, `later` a later version wrote it, `kind` another record has its id. */
export interface ReadFault {
  readonly code: 'record' | 'body' | 'later' | 'kind'
  readonly path: string
  readonly message: string
}

/** A record that could not be read, kept whole until a version comes that can. */
export type QuarantineEntry = {
  /** The hash of `raw`: the same fault is kept once. */
  readonly key: string
  readonly fault: ReadFault
  /** Epoch ms. */
  readonly at: number
  readonly raw: unknown
}

/** Reads what stands in the database or a backup: the frame always, the shown body when this version knows the kind. */
export function readRecord(raw: unknown): Result<StoredRecord, ReadFault> {
  const parsed = recordSchema.safeParse(raw)
  if (!parsed.success) return fail({ code: 'record', ...firstIssue(parsed.error) })
  const record = parsed.data
  if (isKind(record.kind)) {
    const body = readBody(record.kind, record.schema, record.body)
    if (!body.ok) return body
  }
  return ok(record)
}

/** The entry under which something unreadable is kept. */
export function quarantined(raw: unknown, fault: ReadFault, at: number): QuarantineEntry {
  return { key: textHash(canonicalJson(raw)), fault, at, raw }
}

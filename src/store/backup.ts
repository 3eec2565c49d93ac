import { z } from 'zod'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { Database } from './database.ts'
import type { StoreFailure } from './failure.ts'
import { firstIssue } from './kinds.ts'
import { type QuarantineEntry, quarantined, readRecord } from './quarantine.ts'
import { read } from './transaction.ts'

const BACKUP_SCHEMA = 1

const backupSchema = z.looseObject({
  format: z.literal('huigao-backup'),
  schema: z.number().int().positive(),
  exportedAt: z.number(),
  records: z.array(z.unknown()),
  quarantine: z.array(z.looseObject({ raw: z.unknown() })),
})

/**
 * All that the user saved, as JSON: every record with its history (deleted ones too), and what could not be read, whole.
 * Records are read one by one when they are imported.
 */
export type Backup = z.infer<typeof backupSchema>

/**
 * Why a file is no backup. `not-json`: `line` and `column` (from 1) of the fault when they are known ·
 * `not-a-backup`: `path` of the member · `newer`: written by a later version, update first.
 */
export type BackupFailure =
  | { readonly code: 'not-json'; readonly line: number | null; readonly column: number | null }
  | { readonly code: 'not-a-backup'; readonly path: string; readonly message: string }
  | { readonly code: 'newer'; readonly schema: number }

/** Reads the text of a backup file. */
export function readBackup(text: string): Result<Backup, BackupFailure> {
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail({ code: 'not-json', ...placeIn(text, error.message) })
  }
  const header = backupSchema.pick({ format: true, schema: true }).safeParse(value)
  if (header.success && header.data.schema > BACKUP_SCHEMA) return fail({ code: 'newer', schema: header.data.schema })
  const backup = backupSchema.safeParse(value)
  return backup.success ? ok(backup.data) : fail({ code: 'not-a-backup', ...firstIssue(backup.error) })
}

/** Everything that the database holds, of one moment. `now`: epoch ms. */
export function exportBackup(db: Database, now: number): Promise<Result<Backup, StoreFailure>> {
  return read(db, ['records', 'quarantine'], async (tx) => {
    const raws: unknown[] = await tx.objectStore('records').getAll()
    const records: unknown[] = []
    const quarantine: QuarantineEntry[] = await tx.objectStore('quarantine').getAll()
    for (const raw of raws) {
      const record = readRecord(raw)
      if (record.ok) records.push(record.value)
      else quarantine.push(quarantined(raw, record.error, now))
    }
    return {
      format: 'huigao-backup',
      schema: BACKUP_SCHEMA,
      exportedAt: now,
      records,
      quarantine,
    }
  })
}

/** Engines say the place of a syntax fault only in their message. */
function placeIn(text: string, message: string): { line: number | null; column: number | null } {
  const named = /line (\d+) column (\d+)/.exec(message)
  if (named) return { line: Number(named[1]), column: Number(named[2]) }
  const position = /position (\d+)/.exec(message)
  const offset = position ? Number(position[1]) : /end of JSON/i.test(message) ? text.length : null
  if (offset === null) return { line: null, column: null }
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

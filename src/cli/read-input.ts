import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '#src/core/result.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'no such file',
}

/** The folder that the command was called from, also through npm. */
export function calledFrom(): string {
  return process.env['INIT_CWD'] ?? process.cwd()
}

/** Where a path of the command line leads. */
export function calledPath(path: string): string {
  return resolve(calledFrom(), path)
}

/** The text of a file. Refused with the reason in a few words. */
export async function readText(path: string): Promise<Result<string, string>> {
  try {
    return ok(await readFile(calledPath(path), 'utf8'))
  } catch (error) {
    return fail(fileReason(error))
  }
}

/** Why the disk refused, in a few words; anything that is not the disk's answer is thrown on. */
export function fileReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) throw error
  return REASONS[code] ?? code
}

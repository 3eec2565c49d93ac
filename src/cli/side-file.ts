import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '#src/core/result.ts'
import { NO_UNIT, type UnitProfile } from '#src/genres/unit.ts'
import { readUnitProfile } from '#src/genres/unit-profile.ts'
import { meetingSchema } from '#src/meeting/facts.ts'

/** The `--profile` file, or a unit that changes nothing. Refused with one line for each fault. */
export async function readProfile(file: string | null, cwd: string): Promise<Result<UnitProfile, string>> {
  if (file === null) return ok(NO_UNIT)
  const text = await textOf(file, cwd)
  if (text === null) return fail(`本单位要求文件读不了：${file}`)
  const profile = readUnitProfile(text)
  if (profile.ok) return profile
  const faults = profile.error.map(
    ({ path, message }) => `本单位要求文件有误：${file}：${path || '（整体）'}：${message}`,
  )
  return fail(faults.join('\n'))
}

/** Reads a `--meeting` file far enough to refuse a broken one; answers the line to be printed. */
export async function readMeetingFile(file: string, cwd: string): Promise<Result<string, string>> {
  const text = await textOf(file, cwd)
  if (text === null) return fail(`会议资料文件读不了：${file}`)
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return fail(`会议资料文件不是有效的 JSON：${file}`)
  }
  const parsed = meetingSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return fail(`会议资料文件有误：${file}：${issue?.path.join('.') || '（整体）'}：${issue?.message ?? ''}`)
  }
  return ok(`会议资料（${file}）已读到；按它核对将在以后的版本生效，这次没有用到。`)
}

async function textOf(file: string, cwd: string): Promise<string | null> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch {
    return null
  }
}

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '#src/core/result.ts'
import { meetingSchema } from '#src/meeting/facts.ts'
import type { SideFile } from './check-arguments.ts'

const NAME = { profile: '本单位要求', meeting: '会议资料' } as const

/** Reads a `--profile` or `--meeting` file far enough to refuse a broken one; answers the line to be printed. */
export async function readSideFile(side: SideFile, cwd: string): Promise<Result<string, string>> {
  const name = NAME[side.kind]
  let text: string
  try {
    text = await readFile(resolve(cwd, side.file), 'utf8')
  } catch {
    return fail(`${name}文件读不了：${side.file}`)
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return fail(`${name}文件不是有效的 JSON：${side.file}`)
  }
  if (side.kind === 'meeting') {
    const parsed = meetingSchema.safeParse(value)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      return fail(`会议资料文件有误：${side.file}：${issue?.path.join('.') || '（整体）'}：${issue?.message ?? ''}`)
    }
  } else if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(`本单位要求文件有误：${side.file}：应是一个 JSON 对象`)
  return ok(`${name}（${side.file}）已读到；按它核对将在以后的版本生效，这次没有用到。`)
}

import { z } from 'zod'
import { zhCN } from 'zod/locales'
import { fail, ok, type Result } from '#src/core/result.ts'
import { isMoment } from './dates.ts'
import { type Meeting, meetingSchema } from './facts.ts'

/** Why a meeting file is refused: `path` is the place (`agenda[1].speakers[0].name`, empty for the whole file). */
export interface MeetingFault {
  readonly path: string
  readonly message: string
}

/** Reads the text of a meeting file. Refused: text that is no JSON, a value of the wrong shape, a day that does not exist, two items of one id. */
export function readMeeting(json: string): Result<Meeting, MeetingFault> {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail({ path: '', message: `不是有效的JSON：${error.message}` })
  }
  return parseMeeting(value)
}

/** Like `readMeeting`, for a value that was parsed already. */
export function parseMeeting(value: unknown): Result<Meeting, MeetingFault> {
  const parsed = meetingSchema.safeParse(value, { error: faultText })
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return fail({ path: pathText(issue?.path ?? []), message: issue?.message ?? '看不懂' })
  }
  const meeting = parsed.data
  if (meeting.startsAt !== undefined && !isMoment(meeting.startsAt))
    return fail({ path: 'startsAt', message: `没有“${meeting.startsAt}”这个日期或时间` })
  const ids = new Set<string>()
  for (const [index, { id }] of (meeting.agenda ?? []).entries()) {
    if (ids.has(id)) return fail({ path: `agenda[${index}].id`, message: `“${id}”用了两次` })
    ids.add(id)
  }
  return ok(meeting)
}

/** The JSON Schema of a meeting file, for editors and other programs. */
export function meetingJsonSchema(): object {
  return z.toJSONSchema(meetingSchema)
}

const inChinese = zhCN().localeError

function faultText(issue: z.core.$ZodRawIssue) {
  return issue.code === 'invalid_type' && issue.input === undefined ? '缺少这一项' : inChinese(issue)
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

import type { z } from 'zod'
import { fail, ok, type Result } from '#src/core/result.ts'

/** A fault of a file, said to a reader who knows no program: where, and what to do about it. */
export interface PlainIssue {
  /** `patches[2].section`; empty for the whole. */
  readonly path: string
  readonly message: string
}

const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  boolean: ' true 或 false',
  array: '方括号里的一列',
  object: '花括号里的一组',
  record: '花括号里的一组',
}

/** Parses with plain Chinese messages, every fault with its path. */
export function plainIssues<T>(schema: z.ZodType<T>, value: unknown): Result<T, readonly PlainIssue[]> {
  const parsed = parsePlainly(schema, value)
  return parsed.ok ? parsed : fail(parsed.error.map(({ path, message }) => ({ path: pathText(path), message })))
}

/** The same with the path in its pieces, for a schema inside another one. */
export function parsePlainly<T>(
  schema: z.ZodType<T>,
  value: unknown,
): Result<T, readonly Pick<z.core.$ZodIssue, 'path' | 'message'>[]> {
  const parsed = schema.safeParse(value, { error: plainMessage })
  return parsed.success ? ok(parsed.data) : fail(parsed.error.issues.flatMap(nearest))
}

function plainMessage(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
    if (issue.input === undefined) return '缺少这一项'
  switch (issue.code) {
    case 'invalid_type':
      return `应是${KINDS[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `只能是${issue.values.map((allowed) => `“${String(allowed)}”`).join('、')}`
    case 'too_small':
      return '不能是空的'
    case 'unrecognized_keys':
      return `多出了${issue.keys.map((key) => `“${key}”`).join('、')}`
    case 'invalid_key':
      return '这一项的名称不对'
    default:
      return '写得不对'
  }
}

/** Of the alternatives of a union the one that came nearest: the faults that lie deepest, then those that are fewest. */
function nearest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  const inner = issue.code === 'invalid_union' ? issue.errors : issue.code === 'invalid_key' ? [issue.issues] : []
  const alternatives = inner.map((issues) => issues.flatMap(nearest))
  const [best] = alternatives.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)
  if (!best || best.length === 0) return [issue]
  return best.map((found) => ({ ...found, path: [...issue.path, ...found.path] }))
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length))
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  )
}

import { z } from 'zod/mini'
import type { Result } from '#src/core/result.ts'

/** The form of a `Result` on the wire: a value of `value`, or one of the named failures. */
export function resultSchema<T, const E extends readonly string[]>(
  value: z.ZodMiniType<T>,
  errors: E,
): z.ZodMiniType<Result<T, E[number]>> {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: z.enum(errors as unknown as [string, ...string[]]) }),
  ]) as unknown as z.ZodMiniType<Result<T, E[number]>>
}

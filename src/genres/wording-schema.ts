import { z } from 'zod'
import { compilePattern } from './compile-pattern.ts'
import type { Wording } from './contract.ts'
import { parseWording } from './parse-wording.ts'

/** A text in both languages. */
export const namedSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/** A kernel that compiles. */
export const patternSchema = z.string().superRefine((pattern, context) => {
  const compiled = compilePattern(pattern)
  if (!compiled.ok) context.addIssue(`第${compiled.error.at + 1}字：${compiled.error.message}`)
})

/**
 * The ways to word a section: a list; each way is one paragraph or a list of paragraphs. `scope` says which facts the
 * wording may name.
 */
export function wordingsSchema(scope: 'meeting' | 'item') {
  const paragraph = z.string().superRefine((text, context) => {
    const parsed = parseWording(text, scope)
    if (!parsed.ok) context.addIssue(`第${parsed.error.at + 1}字：${parsed.error.message}`)
  })
  return z
    .array(z.union([paragraph, z.array(paragraph).min(1)]))
    .min(1)
    .transform((ways): Wording[] => ways.map((way) => ({ paragraphs: typeof way === 'string' ? [way] : way })))
}

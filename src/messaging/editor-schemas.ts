import { z } from 'zod/mini'
import { draftSchema, rangeSchema } from '#src/core/draft-schema.ts'

const count = z.int().check(z.gte(0))

/** Why an editor could not do what was asked; src/editors/contract.ts says what each means. */
export const EDITOR_FAILURES = [
  'gone',
  'read-only',
  'composing',
  'stale',
  'selection-changed',
  'no-caret',
  'not-found',
  'ambiguous',
  'refused',
  'partial',
  'unknown',
  'unreadable',
] as const

export const editorInfoSchema = z.object({
  id: z.string(),
  adapter: z.string(),
  title: z.string(),
  readOnly: z.boolean(),
  capabilities: z.object({
    rich: z.boolean(),
    headings: z.readonly(z.array(z.int())),
    read: z.enum(['dom', 'value', 'none']),
    reveal: z.boolean(),
    highlight: z.boolean(),
    undo: z.enum(['one-step', 'several', 'none']),
  }),
  lastActiveAt: z.number(),
  selectedLength: count,
  area: z.number(),
})

export const editorReadingSchema = z.object({
  editor: z.string(),
  draft: draftSchema,
  complete: z.boolean(),
  synthetic: z.readonly(z.array(rangeSchema)),
})

export const insertContentSchema = z.object({
  draft: draftSchema,
  html: z.string(),
  text: z.string(),
  inline: z.exactOptional(z.boolean()),
})

export const insertPlaceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('caret'), selectedLength: count }),
  z.object({ kind: z.literal('border'), at: count, revision: z.string() }),
])

export const insertReportSchema = z.object({
  route: z.enum(['paste', 'beforeinput', 'insert-html', 'insert-text']),
  lost: z.readonly(z.array(z.enum(['headings', 'bold', 'lists', 'tables']))),
  before: z.string(),
  after: z.string(),
})

export const anchorSchema = z.object({ quote: z.string(), before: z.string(), after: z.string(), offset: count })

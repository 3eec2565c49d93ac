import { z } from 'zod/mini'
import { type Draft, ROLES } from '#src/core/draft.ts'
import type { Result } from '#src/core/result.ts'
import type { DocxFailure } from './docx-failure.ts'
import type { DocxFile } from './docx-file.ts'
import type { ExportOptions } from './export-docx.ts'

// zod would try `new Function` once, which the extension's CSP reports as a violation.
z.config({ jitless: true })

const offset = z.int().check(z.nonnegative())
const range = { start: offset, end: offset }
const mark = z.looseObject({ ...range, bold: z.optional(z.boolean()), underline: z.optional(z.boolean()) })
const block = z.looseObject({
  ...range,
  role: z.enum(ROLES),
  list: z.optional(z.looseObject({ ordered: z.boolean(), level: offset })),
  label: z.optional(z.looseObject({ ...range, auto: z.boolean() })),
  cell: z.optional(z.looseObject({ table: offset, row: offset, col: offset, rowSpan: offset, colSpan: offset })),
  marks: z.array(mark),
  origin: z.optional(z.looseObject({ section: z.string(), item: z.optional(z.string()), template: z.string() })),
})
const requestSchema = z.looseObject({
  type: z.literal('export-docx'),
  draft: z.looseObject({ schema: z.literal(1), text: z.string(), blocks: z.array(block), revision: z.string() }),
  name: z.optional(z.string()),
})
const answerSchema = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('docx-done'),
    bytes: z.instanceof(Uint8Array),
    fileName: z.string().check(z.endsWith('.docx')),
    paragraphs: offset,
  }),
  z.looseObject({ type: z.literal('docx-failed'), failure: z.looseObject({ id: z.string() }) }),
])

/** Page to worker: export this draft. One request a worker. */
export type ExportRequest = { readonly type: 'export-docx'; readonly draft: Draft; readonly name?: string }

/** Worker to page: the file or why there is none. */
export type ExportAnswer =
  | ({ readonly type: 'docx-done' } & DocxFile)
  | { readonly type: 'docx-failed'; readonly failure: DocxFailure }

/** Wraps what the page asks for. */
export function exportRequest(draft: Draft, options: ExportOptions): ExportRequest {
  return { type: 'export-docx', draft, ...(options.name !== undefined && { name: options.name }) }
}

/** A message that a worker received, or null when it is none of ours. */
export function readRequest(message: unknown): ExportRequest | null {
  const read = requestSchema.safeParse(message)
  if (!read.success) return null
  const { draft } = read.data
  const inside = draft.blocks.every((b) => b.start <= b.end && b.end <= draft.text.length)
  return inside ? (message as ExportRequest) : null
}

/** A message that the page received, or null when it is none of ours. */
export function readAnswer(message: unknown): ExportAnswer | null {
  return answerSchema.safeParse(message).success ? (message as ExportAnswer) : null
}

/** Wraps what the worker found. */
export function exportAnswer(result: Result<DocxFile, DocxFailure>): ExportAnswer {
  return result.ok ? { type: 'docx-done', ...result.value } : { type: 'docx-failed', failure: result.error }
}

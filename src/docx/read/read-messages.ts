import { z } from 'zod/mini'
import type { Segment } from '#src/core/reading.ts'
import type { Result } from '#src/core/result.ts'
import type { DocxReadFailure } from './docx-read-failure.ts'
import type { DocxPlace, DocxReading } from './docx-reading.ts'

// zod would try `new Function` once, which the extension's CSP reports as a violation.
z.config({ jitless: true })

/** Page to worker: read these bytes. One request a worker. */
export interface ReadRequest {
  readonly type: 'read-docx'
  readonly bytes: Uint8Array
}

/** The map as numbers, five each: start, end, paragraph, run, offset. Tens of thousands of objects would take long to cross. */
type PackedMap = Uint32Array

/** Worker to page: the reading or why there is none. */
export type ReadAnswer =
  | ({ readonly type: 'docx-read'; readonly map: PackedMap } & Omit<DocxReading, 'map'>)
  | { readonly type: 'docx-not-read'; readonly failure: DocxReadFailure }

const requestSchema = z.looseObject({ type: z.literal('read-docx'), bytes: z.instanceof(Uint8Array) })
const answerSchema = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('docx-read'),
    draft: z.looseObject({
      schema: z.literal(1),
      text: z.string(),
      blocks: z.array(z.unknown()),
      revision: z.string(),
    }),
    complete: z.boolean(),
    map: z.instanceof(Uint32Array),
    counts: z.looseObject({ paragraphs: z.number() }),
  }),
  z.looseObject({ type: z.literal('docx-not-read'), failure: z.looseObject({ id: z.string() }) }),
])

/** A message that a worker received, or null when it is none of ours. */
export function readRequestOf(message: unknown): ReadRequest | null {
  return requestSchema.safeParse(message).success ? (message as ReadRequest) : null
}

/** A message that the page received, or null when it is none of ours. */
export function readAnswerOf(message: unknown): ReadAnswer | null {
  return answerSchema.safeParse(message).success ? (message as ReadAnswer) : null
}

const WIDTH = 5

/** Wraps what the worker found. */
export function readAnswer(result: Result<DocxReading, DocxReadFailure>): ReadAnswer {
  if (!result.ok) return { type: 'docx-not-read', failure: result.error }
  const { draft, complete, counts } = result.value
  const map = new Uint32Array(result.value.map.length * WIDTH)
  let at = 0
  for (const { start, end, place } of result.value.map) {
    map[at] = start
    map[at + 1] = end
    map[at + 2] = place.paragraph
    map[at + 3] = place.run
    map[at + 4] = place.offset
    at += WIDTH
  }
  return { type: 'docx-read', draft, complete, counts, map }
}

/** The reading that an answer brings. */
export function readingOf({ draft, complete, counts, map }: Extract<ReadAnswer, { type: 'docx-read' }>): DocxReading {
  const at = (index: number): number => map[index] ?? 0
  const segments: Segment<DocxPlace>[] = []
  for (let i = 0; i < map.length; i += WIDTH)
    segments.push({
      start: at(i),
      end: at(i + 1),
      place: { paragraph: at(i + 2), run: at(i + 3), offset: at(i + 4) },
    })
  return { draft, complete, counts, map: segments }
}

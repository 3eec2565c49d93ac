import { z } from 'zod/mini'
import { type Draft, ROLES } from './draft.ts'

const offset = z.int().check(z.gte(0))
const range = { start: offset, end: offset }

/** A range of UTF-16 offsets that came from elsewhere. */
export const rangeSchema = z.object(range)

/** A Draft that came from another context: its shape is checked, and that every block lies inside the text in order. */
export const draftSchema: z.ZodMiniType<Draft> = z
  .object({
    schema: z.literal(1),
    text: z.string(),
    revision: z.string(),
    blocks: z.array(
      z.object({
        ...range,
        role: z.enum(ROLES),
        list: z.exactOptional(z.object({ ordered: z.boolean(), level: offset })),
        label: z.exactOptional(z.object({ ...range, auto: z.boolean() })),
        cell: z.exactOptional(z.object({ table: offset, row: offset, col: offset, rowSpan: offset, colSpan: offset })),
        marks: z.array(
          z.object({ ...range, bold: z.exactOptional(z.boolean()), underline: z.exactOptional(z.boolean()) }),
        ),
        origin: z.exactOptional(
          z.object({ section: z.string(), item: z.exactOptional(z.string()), template: z.string() }),
        ),
      }),
    ),
  })
  .check(z.refine(blocksInOrder, 'blocks outside the text or out of order'))

function blocksInOrder(draft: {
  readonly text: string
  readonly blocks: readonly { start: number; end: number }[]
}): boolean {
  let at = 0
  return draft.blocks.every((block) => {
    const inOrder = block.start >= at && block.end >= block.start && block.end <= draft.text.length
    at = block.end
    return inOrder
  })
}

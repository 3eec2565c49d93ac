import { z } from 'zod'
import { ITEM_KINDS } from '#src/meeting/facts.ts'
import type { ItemWording } from './item-wording.ts'
import { namedSchema, wordingsSchema } from './wording-schema.ts'

const wordings = wordingsSchema('item').or(z.array(z.never()).transform(() => []))

/** `templates/contracts/items.yaml`: one entry for each kind of agenda item. */
export const itemWordingsSchema = z
  .strictObject({
    kinds: z.array(
      z.strictObject({
        kind: z.enum(ITEM_KINDS),
        name: namedSchema,
        lead: z.array(z.string().min(1)).default([]),
        tail: z.array(z.string().min(1)).default([]),
        preview: wordings.default([]),
        script: wordings,
        recap: wordings.default([]),
        task: wordings.default([]),
        minutes: wordings.default([]),
      }),
    ),
  })
  .transform((file, context): readonly ItemWording[] => {
    const kinds = file.kinds.map((entry) => entry.kind)
    for (const kind of ITEM_KINDS) {
      const times = kinds.filter((other) => other === kind).length
      if (times !== 1) context.addIssue(`“${kind}”应写一次，写了${times}次`)
    }
    return file.kinds
  })

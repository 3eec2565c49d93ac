import { z } from 'zod'

/** A piece of text that the user keeps: plain paragraphs, one a line. */
export const snippetSchema = z.looseObject({
  title: z.string().min(1),
  text: z.string().min(1),
  tags: z.array(z.string()).optional(),
})
export type Snippet = z.infer<typeof snippetSchema>

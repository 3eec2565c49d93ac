import { z } from 'zod/mini'
import { editorInfoSchema } from '../editor-schemas.ts'
import { message } from '../message.ts'

/** What stands in one document: its editors, and frames of another origin that could hold one but cannot be entered. */
export const pageDescribe = message(
  'page.describe',
  'panel',
  'page',
  z.object({}),
  z.object({
    title: z.string(),
    /** Origin and path, without query and fragment: they may hold secrets. */
    address: z.string(),
    editors: z.readonly(z.array(editorInfoSchema)),
    foreignFrames: z.readonly(z.array(z.object({ origin: z.string(), width: z.number(), height: z.number() }))),
  }),
)

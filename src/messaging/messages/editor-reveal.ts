import { z } from 'zod/mini'
import { anchorSchema, EDITOR_FAILURES } from '../editor-schemas.ts'
import { message } from '../message.ts'
import { resultSchema } from '../result-schema.ts'

/** Selects a place of the text in the editor and scrolls it into view. */
export const editorReveal = message(
  'editor.reveal',
  'panel',
  'page',
  z.object({ editor: z.string(), anchor: anchorSchema }),
  resultSchema(z.literal('selected'), EDITOR_FAILURES),
)

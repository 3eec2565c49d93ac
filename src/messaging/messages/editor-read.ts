import { z } from 'zod/mini'
import { EDITOR_FAILURES, editorReadingSchema } from '../editor-schemas.ts'
import { message } from '../message.ts'
import { resultSchema } from '../result-schema.ts'

/** Reads one editor as a Draft. */
export const editorRead = message(
  'editor.read',
  'panel',
  'page',
  z.object({ editor: z.string() }),
  resultSchema(editorReadingSchema, EDITOR_FAILURES),
)

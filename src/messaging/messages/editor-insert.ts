import { z } from 'zod/mini'
import { EDITOR_FAILURES, insertContentSchema, insertPlaceSchema, insertReportSchema } from '../editor-schemas.ts'
import { message } from '../message.ts'
import { resultSchema } from '../result-schema.ts'

/** Inserts content at a place of one editor; the answer is given after reading back. */
export const editorInsert = message(
  'editor.insert',
  'panel',
  'page',
  z.object({ editor: z.string(), content: insertContentSchema, place: insertPlaceSchema }),
  resultSchema(insertReportSchema, EDITOR_FAILURES),
)

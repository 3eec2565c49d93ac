import { z } from 'zod/mini'
import { message } from '../message.ts'

/** The text of an editor changed. Carries no text. */
export const editorChanged = message('editor.changed', 'page', 'panel', z.object({ editor: z.string() }), z.null())

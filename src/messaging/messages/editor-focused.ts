import { z } from 'zod/mini'
import { message } from '../message.ts'

/** The user works in this editor now, or selected something else in it. */
export const editorFocused = message('editor.focused', 'page', 'panel', z.object({ editor: z.string() }), z.null())

import { z } from 'zod/mini'
import { message } from '../message.ts'

/** Our script started in a document, or its editors or frames came and went: the panel describes the page again. */
export const pageStarted = message('page.started', 'page', 'panel', z.object({}), z.null())

import { z } from 'zod/mini'
import { message } from '../message.ts'

/**
 * The page is being left for another origin, where activeTab ends. It is the only moment at which the panel can learn
 * that origin, so that 「始终允许 <host>」 can name it.
 */
export const pageLeaving = message('page.leaving', 'page', 'panel', z.object({ origin: z.string() }), z.null())

import { z } from 'zod/mini'
import { message } from '../message.ts'

/** The user clicked the icon, the shortcut or the menu on a tab: activeTab holds there now. */
export const panelGranted = message(
  'panel.granted',
  'background',
  'panel',
  z.object({ tabId: z.int(), windowId: z.int() }),
  z.null(),
)

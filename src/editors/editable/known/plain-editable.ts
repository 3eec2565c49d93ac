import type { KnownEditable } from '../known-editable.ts'

/** Any editing host that no other entry takes: a bare contenteditable, or an editor that is not known yet. */
export const PLAIN_EDITABLE: KnownEditable = {
  id: 'contenteditable',
  selector: '[contenteditable], body',
  capabilities: { rich: true, headings: [1, 2, 3, 4], read: 'dom', reveal: true, highlight: true, undo: 'one-step' },
  drop: null,
  locked: null,
  melts: true,
  lead: '',
  inlineHtml: true,
  settle: 0,
  undo: 'command',
  border: 'start',
}

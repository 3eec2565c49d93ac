import type { KnownEditable } from '../known-editable.ts'

export const SLATE: KnownEditable = {
  id: 'slate',
  selector: '[data-slate-editor]',
  capabilities: { rich: true, headings: [1, 2, 3, 4], read: 'dom', reveal: true, highlight: true, undo: 'one-step' },
  drop: '[data-slate-placeholder]',
  locked: null,
  melts: true,
  lead: '',
  inlineHtml: false,
  // slate-react 0.146 looks at the selection at most every 100 ms (2026-11).
  settle: 120,
  undo: 'beforeinput',
  border: 'end',
}

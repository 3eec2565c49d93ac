import type { KnownEditable } from '../known-editable.ts'

/** ProseMirror and what is built on it, Tiptap first. */
export const PROSEMIRROR: KnownEditable = {
  id: 'prosemirror',
  selector: '.ProseMirror',
  capabilities: { rich: true, headings: [1, 2, 3, 4], read: 'dom', reveal: true, highlight: true, undo: 'one-step' },
  drop: '.ProseMirror-widget, .ProseMirror-gapcursor',
  locked: null,
  melts: true,
  lead: '',
  inlineHtml: true,
  settle: 0,
  undo: 'beforeinput',
  border: 'end',
}

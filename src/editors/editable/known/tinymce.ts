import type { KnownEditable } from '../known-editable.ts'

export const TINYMCE: KnownEditable = {
  id: 'tinymce',
  selector: '.mce-content-body',
  capabilities: { rich: true, headings: [1, 2, 3, 4], read: 'dom', reveal: true, highlight: true, undo: 'one-step' },
  drop: '[data-mce-bogus="all"], .mce-offscreen-selection, .mce-visual-caret',
  locked: '.mce-content-readonly',
  melts: false,
  lead: '<meta charset="utf-8">',
  inlineHtml: true,
  settle: 0,
  undo: null,
  border: 'end',
}

import type { KnownEditable } from '../known-editable.ts'

export const TINYMCE: KnownEditable = {
  id: 'tinymce',
  selector: 'body.mce-content-body[data-id]',
  capabilities: { rich: true, headings: [1, 2, 3, 4], read: 'dom', reveal: true, highlight: true, undo: 'one-step' },
  drop: '[data-mce-bogus="all"], .mce-offscreen-selection, .mce-visual-caret',
  melts: { first: true, last: true },
}

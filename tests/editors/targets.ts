/** The editors of the laboratory: where each is found, and what its model can hold. */
export interface Target {
  readonly id: string
  readonly adapter: string
  /** Selects the editing host in its document. */
  readonly host: string
  readonly frame: boolean
  readonly rich: boolean
}

export const TARGETS: readonly Target[] = [
  { id: 'textarea', adapter: 'textarea', host: 'textarea', frame: false, rich: false },
  { id: 'contenteditable', adapter: 'contenteditable', host: '[contenteditable]', frame: false, rich: true },
  { id: 'tinymce', adapter: 'tinymce', host: 'body.mce-content-body', frame: true, rich: true },
  { id: 'tiptap', adapter: 'prosemirror', host: '.ProseMirror', frame: false, rich: true },
  { id: 'slate', adapter: 'slate', host: '[data-slate-editor]', frame: false, rich: true },
]

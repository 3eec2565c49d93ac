import type { EditorAdapter } from './adapter.ts'
import { editableSurface } from './editable/editable-surface.ts'
import { PLAIN_EDITABLE } from './editable/known/plain-editable.ts'
import { PROSEMIRROR } from './editable/known/prosemirror.ts'
import { SLATE } from './editable/known/slate.ts'
import { TINYMCE } from './editable/known/tinymce.ts'
import type { KnownEditable } from './editable/known-editable.ts'
import { formSurface } from './form/form-surface.ts'

const TEXTAREA: EditorAdapter = {
  id: 'textarea',
  selector: 'textarea',
  capabilities: { rich: false, headings: [], read: 'value', reveal: true, highlight: false, undo: 'one-step' },
  attach: (element) => formSurface(element as HTMLTextAreaElement),
}

/** Every adapter, the particular before the general: the first that matches takes the element. */
export const ADAPTERS: readonly EditorAdapter[] = [
  TEXTAREA,
  ...[TINYMCE, PROSEMIRROR, SLATE, PLAIN_EDITABLE].map(editableAdapter),
]

function editableAdapter(known: KnownEditable): EditorAdapter {
  const { id, selector, capabilities } = known
  return { id, selector, capabilities, attach: (element) => editableSurface(element, known) }
}

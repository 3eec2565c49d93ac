import { blocksOfHtml, type LabEditor } from '../lab.ts'

export function mountTextarea(host: HTMLElement): LabEditor {
  const field = document.createElement('textarea')
  field.setAttribute('aria-label', '纯文本框')
  field.className = 'lab-textarea'
  host.append(field)
  return {
    model: () => field.value.split('\n').map((text) => ({ kind: 'p', text })),
    text: () => field.value,
    setContent(html) {
      field.value = blocksOfHtml(html)
        .map((block) => block.text)
        .join('\n')
    },
    undo() {
      field.focus()
      document.execCommand('undo')
    },
    setReadOnly(readOnly) {
      field.readOnly = readOnly
    },
  }
}

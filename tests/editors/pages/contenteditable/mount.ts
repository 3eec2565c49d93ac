import { blocksOfElement, type LabEditor } from '../lab.ts'

/** A bare editing host: it has no model but its elements. */
export function mountContentEditable(host: HTMLElement): LabEditor {
  const box = document.createElement('div')
  box.contentEditable = 'true'
  box.setAttribute('role', 'textbox')
  box.setAttribute('aria-multiline', 'true')
  box.setAttribute('aria-label', '可编辑区域')
  box.className = 'lab-rich'
  box.innerHTML = '<p><br></p>'
  host.append(box)
  return {
    model: () => blocksOfElement(box),
    text: () => box.innerText,
    setContent(html) {
      box.innerHTML = html || '<p><br></p>'
    },
    undo() {
      box.focus()
      document.execCommand('undo')
    },
    setReadOnly(readOnly) {
      box.contentEditable = readOnly ? 'false' : 'true'
    },
  }
}

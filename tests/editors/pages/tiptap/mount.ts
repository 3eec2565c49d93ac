import { Editor, type JSONContent } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import type { LabBlock, LabEditor } from '../lab.ts'

export function mountTiptap(host: HTMLElement): LabEditor {
  const make = (content: string): Editor =>
    new Editor({
      element: host,
      extensions: [StarterKit],
      content,
      editorProps: { attributes: { class: 'lab-rich', 'aria-label': 'Tiptap 编辑器', role: 'textbox' } },
    })
  let editor = make('')
  return {
    model: () => blocksOf(editor.getJSON()),
    text: () => editor.getText(),
    setContent(html) {
      editor.destroy()
      editor = make(html)
    },
    undo: () => void editor.commands.undo(),
    setReadOnly: (readOnly) => editor.setEditable(!readOnly),
  }
}

function blocksOf(node: JSONContent): LabBlock[] {
  return (node.content ?? []).flatMap((child): LabBlock[] => {
    if (child.type === 'heading') return [{ kind: 'h', level: Number(child.attrs?.level), ...lineOf(child) }]
    if (child.type === 'paragraph') return [{ kind: 'p', ...lineOf(child) }]
    if (child.type === 'orderedList' || child.type === 'bulletList') return itemsOf(child, 0)
    return blocksOf(child)
  })
}

function itemsOf(list: JSONContent, level: number): LabBlock[] {
  return (list.content ?? []).flatMap((item) =>
    (item.content ?? []).flatMap((child): LabBlock[] => {
      if (child.type === 'orderedList' || child.type === 'bulletList') return itemsOf(child, level + 1)
      if (child.type !== 'paragraph') return blocksOf({ content: [child] })
      return [{ kind: 'li', ordered: list.type === 'orderedList', level, ...lineOf(child) }]
    }),
  )
}

function lineOf(node: JSONContent): { text: string; bold?: boolean } {
  const runs = node.content ?? []
  const bold = runs.some((run) => run.marks?.some((mark) => mark.type === 'bold'))
  return { text: runs.map((run) => run.text ?? '').join(''), ...(bold && { bold }) }
}

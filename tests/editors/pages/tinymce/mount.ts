import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/plugins/lists'
import 'tinymce/skins/content/default/content.js'
import 'tinymce/skins/ui/oxide/content.js'
import 'tinymce/skins/ui/oxide/skin.js'
import 'tinymce/themes/silver'
import { blocksOfHtml, type LabEditor } from '../lab.ts'

/** TinyMCE in its classic form: the document is the body of a frame. */
export async function mountTinymce(host: HTMLElement): Promise<LabEditor> {
  const target = document.createElement('textarea')
  host.append(target)
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    height: 480,
    menubar: false,
    branding: false,
    promotion: false,
    plugins: 'lists',
    toolbar: 'undo redo | blocks | bold underline | bullist numlist',
    content_style: 'body { font: 16px/1.9 "Noto Serif CJK SC", SimSun, serif; margin: 24px }',
  })
  if (!editor) throw new Error('TinyMCE did not start')
  return {
    model: () => blocksOfHtml(editor.getContent()),
    text: () => editor.getContent({ format: 'text' }),
    setContent(html) {
      editor.setContent(html)
      editor.undoManager.clear()
      editor.undoManager.add()
    },
    undo: () => void editor.undoManager.undo(),
    setReadOnly: (readOnly) => editor.mode.set(readOnly ? 'readonly' : 'design'),
  }
}

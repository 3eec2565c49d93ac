import { mountContentEditable } from '../contenteditable/mount.ts'
import type { LabEditor } from '../lab.ts'
import { SAMPLE_HTML } from '../sample.ts'
import { mountSlate } from '../slate/mount.tsx'
import { mountTextarea } from '../textarea/mount.ts'
import { mountTinymce } from '../tinymce/mount.ts'
import { mountTiptap } from '../tiptap/mount.ts'

const EDITORS: readonly { id: string; name: string; mount(host: HTMLElement): LabEditor | Promise<LabEditor> }[] = [
  { id: 'tinymce', name: 'TinyMCE', mount: mountTinymce },
  { id: 'tiptap', name: 'Tiptap', mount: mountTiptap },
  { id: 'slate', name: 'Slate', mount: mountSlate },
  { id: 'contenteditable', name: '可编辑区域', mount: mountContentEditable },
  { id: 'textarea', name: '纯文本框', mount: mountTextarea },
]

const mounted = new Map<string, Promise<LabEditor>>()
const tabs = document.querySelector('[role="tablist"]')
const main = document.querySelector('main')

for (const { id, name } of EDITORS) {
  const tab = document.createElement('button')
  tab.type = 'button'
  tab.id = `tab-${id}`
  tab.role = 'tab'
  tab.textContent = name
  tab.addEventListener('click', () => {
    location.hash = id
  })
  tabs?.append(tab)
  const panel = document.createElement('section')
  panel.id = `panel-${id}`
  panel.role = 'tabpanel'
  panel.setAttribute('aria-labelledby', tab.id)
  panel.hidden = true
  main?.append(panel)
}

/** Shows one editor (the address names it: #tiptap); each starts when it is first shown. `window.lab` is the one shown. */
async function show(): Promise<void> {
  const chosen = EDITORS.find(({ id }) => `#${id}` === location.hash) ?? EDITORS[0]
  for (const { id } of EDITORS) {
    document.querySelector(`#tab-${id}`)?.setAttribute('aria-selected', String(id === chosen?.id))
    document.querySelector(`#panel-${id}`)?.toggleAttribute('hidden', id !== chosen?.id)
  }
  const panel = chosen && document.querySelector<HTMLElement>(`#panel-${chosen.id}`)
  if (!chosen || !panel) return
  const starting = mounted.get(chosen.id) ?? start(chosen, panel)
  mounted.set(chosen.id, starting)
  window.lab = await starting
}

async function start(editor: (typeof EDITORS)[number], panel: HTMLElement): Promise<LabEditor> {
  const lab = await editor.mount(panel)
  lab.setContent(SAMPLE_HTML)
  return lab
}

window.addEventListener('hashchange', () => void show())
await show()

import type { Browser, Frame, Page } from 'playwright-core'
import type { Result } from '#src/core/result.ts'
import type {
  Anchor,
  EditorFailure,
  EditorInfo,
  EditorReading,
  InsertContent,
  InsertPlace,
  InsertReport,
} from '#src/editors/contract.ts'
import './host-under-test.ts'
import type { LabBlock } from './pages/lab.ts'
import type { Target } from './targets.ts'

/** A page of the laboratory with the host in every frame, and the little that a test does in it. */
export interface OpenEditor {
  readonly page: Page
  /** The frame whose document the editor is in. */
  readonly frame: Frame
  list(): Promise<EditorInfo[]>
  id(): Promise<string>
  read(): Promise<Result<EditorReading, EditorFailure>>
  insert(content: InsertContent, place: InsertPlace): Promise<Result<InsertReport, EditorFailure>>
  reveal(anchor: Anchor): Promise<Result<'selected', EditorFailure>>
  setContent(html: string): Promise<void>
  model(): Promise<LabBlock[]>
  /** The selected text as the browser has it. */
  selected(): Promise<string>
  /** Puts the caret, or a selection, into the line `text`: at its end unless offsets are given. */
  select(text: string, start?: number, end?: number): Promise<void>
  /** Whether the selection stands inside what the window, and the field itself, shows. */
  isSelectionInView(): Promise<boolean>
  /** Puts the focus into another field of the page, as an in-page panel would. */
  leave(): Promise<void>
  close(): Promise<void>
}

export async function openEditor(
  browser: Browser,
  origin: string,
  target: Target,
  script: string,
): Promise<OpenEditor> {
  const page = await browser.newPage()
  await page.goto(`${origin}/${target.id}/`)
  await page.waitForFunction(() => 'lab' in window)
  for (const frame of page.frames()) await frame.evaluate(script)
  const frame = target.frame ? page.frames().find((f) => f !== page.mainFrame()) : page.mainFrame()
  if (!frame) throw new Error(`${target.id} has no frame`)
  const list = (): Promise<EditorInfo[]> => frame.evaluate(() => [...window.huigao.host.list()])
  const id = async (): Promise<string> => (await list())[0]?.id ?? ''
  return {
    page,
    frame,
    list,
    id,
    read: async () => frame.evaluate((editor) => window.huigao.host.read(editor), await id()),
    insert: async (content, place) =>
      frame.evaluate((args) => window.huigao.host.insert(args.editor, args.content, args.place), {
        editor: await id(),
        content,
        place,
      }),
    reveal: async (anchor) =>
      frame.evaluate((args) => window.huigao.host.reveal(args.editor, args.anchor), { editor: await id(), anchor }),
    setContent: (html) => page.evaluate((content) => window.lab.setContent(content), html),
    model: () => page.evaluate(() => window.lab.model()),
    selected: () =>
      frame.evaluate(() => {
        const field = document.activeElement
        if (field instanceof HTMLTextAreaElement) return field.value.slice(field.selectionStart, field.selectionEnd)
        return document.getSelection()?.toString() ?? ''
      }),
    select: (text, start = text.length, end = start) =>
      frame.evaluate(
        (args) => {
          const root = document.querySelector<HTMLElement>(args.host)
          root?.focus()
          if (root instanceof HTMLTextAreaElement) {
            const at = root.value.indexOf(args.text)
            root.setSelectionRange(at + args.start, at + args.end)
            return
          }
          const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT)
          let node = walker.nextNode()
          while (node && node.nodeValue !== args.text) node = walker.nextNode()
          if (!node) throw new Error(`no line reads ${args.text}`)
          document.getSelection()?.setBaseAndExtent(node, args.start, node, args.end)
        },
        { host: target.host, text, start, end },
      ),
    isSelectionInView: () =>
      frame.evaluate(() => {
        const field = document.activeElement
        if (field instanceof HTMLTextAreaElement) {
          const line =
            (field.scrollHeight * field.value.slice(0, field.selectionStart).split('\n').length) /
            field.value.split('\n').length
          return line > field.scrollTop && line < field.scrollTop + field.clientHeight
        }
        const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect()
        return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight
      }),
    leave: () => page.locator('input').first().focus(),
    close: () => page.close(),
  }
}

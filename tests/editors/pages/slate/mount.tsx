import { createRoot } from 'react-dom/client'
import { createEditor, Editor, Node, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react'
import type { LabBlock, LabEditor } from '../lab.ts'
import { type Block, fragmentOf, type Leaf } from './paste-html.ts'

const EMPTY: Block[] = [{ type: 'p', children: [{ text: '' }] }]

/** Slate with the paste-html handler that its users write: insertData turns pasted HTML into nodes. */
export async function mountSlate(host: HTMLElement): Promise<LabEditor> {
  const editor = withHistory(withReact(createEditor()))
  const { insertData } = editor
  editor.insertData = (data) => {
    const html = data.getData('text/html')
    if (html) Transforms.insertFragment(editor, fragmentOf(html))
    else insertData(data)
  }
  const root = createRoot(host)
  const render = (readOnly: boolean): void =>
    root.render(
      <Slate editor={editor} initialValue={EMPTY}>
        <Editable
          aria-label="Slate 编辑器"
          className="lab-rich"
          readOnly={readOnly}
          placeholder="在这里起草"
          renderElement={Element}
          renderLeaf={Mark}
        />
      </Slate>,
    )
  render(false)
  await new Promise((resolve) => setTimeout(resolve, 50))
  return {
    model: () => blocksOf(editor.children as Block[]),
    text: () => editor.children.map((node) => Node.string(node)).join('\n'),
    setContent(html) {
      Transforms.deselect(editor)
      Editor.withoutNormalizing(editor, () => {
        while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] })
        const nodes = html ? fragmentOf(html) : EMPTY
        Transforms.insertNodes(editor, structuredClone(nodes), { at: [0] })
      })
      editor.history = { undos: [], redos: [] }
    },
    undo: () => editor.undo(),
    setReadOnly: render,
  }
}

function Element({ attributes, children, element }: RenderElementProps) {
  const { type } = element as unknown as Block
  const Tag = type
  return <Tag {...attributes}>{children}</Tag>
}

function Mark({ attributes, children, leaf }: RenderLeafProps) {
  return <span {...attributes}>{(leaf as Leaf).bold ? <strong>{children}</strong> : children}</span>
}

function blocksOf(nodes: readonly Block[]): LabBlock[] {
  return nodes.flatMap((node): LabBlock[] => {
    if (node.type === 'ol' || node.type === 'ul') return itemsOf(node, 0)
    const level = /^h([1-4])$/.exec(node.type)?.[1]
    return [level ? { kind: 'h', level: Number(level), ...lineOf(node) } : { kind: 'p', ...lineOf(node) }]
  })
}

function itemsOf(list: Block, level: number): LabBlock[] {
  const ordered = list.type === 'ol'
  return (list.children as Block[]).map((item) => Object.assign(lineOf(item), { kind: 'li' as const, ordered, level }))
}

function lineOf(node: Block): { text: string; bold?: boolean } {
  const bold = (node.children as Leaf[]).some((leaf) => leaf.bold)
  return { text: Node.string(node as never), ...(bold && { bold }) }
}

import type { EditorSurface } from './adapter.ts'
import type { AttachedEditor, AttachedEditors } from './attached-editors.ts'

/**
 * Notes where an editor stands. The returned function finds the one that the page has mounted there since: of the same
 * kind, new, inside what is left of the old one's surroundings. Null while there is none, or more than one.
 */
export function successorOf(editor: AttachedEditor, editors: AttachedEditors): () => EditorSurface | null {
  const around = ancestorsOf(editor.element)
  const older = new Set(editors.all().map((other) => other.element))
  return () => {
    const place = around.find((node) => node.isConnected)
    const candidates = editors
      .all()
      .filter(({ adapter, element }) => adapter === editor.adapter && !older.has(element))
      .filter(({ element }) => place && ancestorsOf(element).includes(place))
    const [only] = candidates
    return only && candidates.length === 1 ? only.surface : null
  }
}

/** From the parent up to the document, out of shadow trees. */
function ancestorsOf(element: Element): Node[] {
  const nodes: Node[] = []
  for (let at: Node | null = element; at; ) {
    at = at instanceof ShadowRoot ? at.host : at.parentNode
    if (at) nodes.push(at)
  }
  return nodes
}

import type { Capabilities } from '../contract.ts'

/** What is special about one rich editor: data only, the technique is the same for all. */
export interface KnownEditable {
  readonly id: string
  /** The editing host itself, read-only ones included. */
  readonly selector: string
  readonly capabilities: Capabilities
  /** Elements that the editor put there for itself: no text of the document. */
  readonly drop: string | null
  /** Matches the host while the editor takes no typing although the element is editable. */
  readonly locked: string | null
  /** Whether pasted blocks melt into the paragraph around the caret, so that an empty one must stand between. */
  readonly melts: boolean
  /** Goes in front of pasted blocks: for editors that look at HTML of nothing but paragraphs as plain text. */
  readonly lead: string
  /** Whether text that goes into a line may come as HTML: handlers that pages write often look at elements only. */
  readonly inlineHtml: boolean
  /** How long (ms) the editor may take to notice where the selection is; 0: in the next task. */
  readonly settle: number
  /** What takes exactly the last insertion back, where that was measured. */
  readonly undo: 'command' | 'beforeinput' | null
  /** On which side of a border the caret disturbs less: at the end of the block before, or at the start of the one behind. */
  readonly border: 'end' | 'start'
}

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
  /** On which side of a border the caret disturbs less: at the end of the block before, or at the start of the one behind. */
  readonly border: 'end' | 'start'
}

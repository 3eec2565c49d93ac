import type { Capabilities } from '../contract.ts'

/** What is special about one rich editor: data only, the technique is the same for all. */
export interface KnownEditable {
  readonly id: string
  /** The editing host itself, read-only ones included. */
  readonly selector: string
  readonly capabilities: Capabilities
  /** Elements that the editor put there for itself: no text of the document. */
  readonly drop: string | null
  /** Whether the first and last block would melt into the paragraph at the caret, so that an empty one must stand between. */
  readonly melts: { readonly first: boolean; readonly last: boolean }
}

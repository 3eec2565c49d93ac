import type { Range } from '#src/core/draft.ts'
import type { Reading } from '#src/core/reading.ts'
import type { Capabilities, InsertContent, InsertRoute } from './contract.ts'
import type { Split } from './split.ts'

/**
 * One kind of editor: which elements it is, what it can, and how to work in it. Adapters stand in the registry in order;
 * the first whose selector matches takes the element.
 */
export interface EditorAdapter {
  readonly id: string
  /** Matches the root of the editor, read-only ones included. */
  readonly selector: string
  readonly capabilities: Capabilities
  attach(element: HTMLElement): EditorSurface
}

/** An editor that is in the page. It remembers where the user last was; all else it reads afresh. */
export interface EditorSurface {
  isReadOnly(): boolean
  /** Keeps the caret or selection that is in the editor now. Nothing changes when there is none. */
  remember(): void
  /** How many characters the remembered selection holds; 0 for a caret or when nothing is remembered. */
  selectedLength(): number
  read(): SurfaceText
  /** The characters that stand there, untouched and cheap to get: tells only whether something changed. */
  raw(): string
}

/** What was read at one moment, with the places in it. Use it at once: it does not follow later changes. */
export interface SurfaceText {
  readonly reading: Reading<unknown>
  /** The remembered caret; null when none is known or its place is gone. An empty document needs none. */
  caret(): Spot | null
  /** The border in front of block `at`; null when there is no such border. */
  border(at: number): Spot | null
  /** Focuses the editor, selects the range and scrolls it into view; false when the range has no place. */
  select(range: Range): boolean
  /** What is selected now, as text; null when the selection is elsewhere. */
  selected(): string | null
}

/** A place where content can go. */
export interface Spot {
  readonly split: Split
  /** How many characters would be replaced. */
  readonly selected: number
  /** Focuses the editor and puts the selection here. */
  enter(): void
  /** How long (ms) the editor may take to notice its selection; 0: in the next task. */
  readonly settle: number
  /** Hands the content over, route by route; stops at the first that is taken. Null when none was. */
  send(content: InsertContent): Sending | null
}

export interface Sending {
  readonly route: InsertRoute
  /** Takes the last step of the editor's history back, once; false when nothing took it. Null where one step may not be just this sending. */
  readonly undo: (() => boolean) | null
}

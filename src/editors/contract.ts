import type { Draft, Range } from '#src/core/draft.ts'
import type { Result } from '#src/core/result.ts'

/** What an editor can take and give. The panel names what is missing before it inserts. */
export interface Capabilities {
  readonly rich: boolean
  /** Heading levels that arrive as such; empty for plain text. */
  readonly headings: readonly number[]
  readonly read: 'dom' | 'value' | 'none'
  readonly reveal: boolean
  readonly highlight: boolean
  readonly undo: 'one-step' | 'several' | 'none'
}

/** One editor in one frame, as the panel lists it. `id` is unique within the frame and lasts as long as the element does. */
export interface EditorInfo {
  readonly id: string
  readonly adapter: string
  readonly title: string
  readonly readOnly: boolean
  readonly capabilities: Capabilities
  /** Epoch ms when the user last worked in it; 0 when never. */
  readonly lastActiveAt: number
  /** The number of characters that the user has selected there; an insertion would replace them. */
  readonly selectedLength: number
  readonly area: number
}

/** What was read from an editor. `synthetic` lists the ranges that the source does not hold (automatic labels). */
export interface EditorReading {
  readonly editor: string
  readonly draft: Draft
  readonly complete: boolean
  readonly synthetic: readonly Range[]
}

/** Where blocks are to go: at the remembered caret (replacing exactly `selectedLength` selected characters), or in front of block `at` of `revision`. */
export type InsertPlace =
  | { readonly kind: 'caret'; readonly selectedLength: number }
  | { readonly kind: 'border'; readonly at: number; readonly revision: string }

/** The same content in the forms that editors take. */
export interface InsertContent {
  readonly draft: Draft
  readonly html: string
  readonly text: string
  /** A single paragraph that goes into the line at the caret, no block of its own; `html` holds no block element then. Borders refuse it. */
  readonly inline?: boolean
}

export type InsertRoute = 'paste' | 'beforeinput' | 'insert-html' | 'insert-text'

export type Loss = 'headings' | 'bold' | 'lists' | 'tables'

/** Said only after reading back: every block stands in the editor. `lost` names formatting that did not arrive. */
export interface InsertReport {
  readonly route: InsertRoute
  readonly lost: readonly Loss[]
  readonly before: string
  readonly after: string
}

/**
 * `gone` the editor left the page · `read-only` · `composing` an IME is open · `stale` the text is no longer what was
 * read · `selection-changed` something else is selected than the user was told · `no-caret` no place is known ·
 * `not-found`, `ambiguous` for a place that cannot be found again · `refused` every route was tried, the text is as it was ·
 * `partial` something arrived that is not what was sent: the user must look (and may undo) · `unknown` something may have
 * been written, nobody could look: sending it again might write it twice · `unreadable`.
 */
export type EditorFailure =
  | 'gone'
  | 'read-only'
  | 'composing'
  | 'stale'
  | 'selection-changed'
  | 'no-caret'
  | 'not-found'
  | 'ambiguous'
  | 'refused'
  | 'partial'
  | 'unknown'
  | 'unreadable'

/** A place in a text that may have changed a little since: the quoted text and up to 32 characters on both sides. */
export interface Anchor {
  readonly quote: string
  readonly before: string
  readonly after: string
  /** Offset in the text that was read: decides between equal candidates. */
  readonly offset: number
}

/**
 * The editors of one document (one frame). One instance per document; starting a new one retires the older.
 * Every promise resolves: expected failures are values.
 */
export interface EditorHost {
  list(): readonly EditorInfo[]
  read(editor: string): Promise<Result<EditorReading, EditorFailure>>
  insert(editor: string, content: InsertContent, place: InsertPlace): Promise<Result<InsertReport, EditorFailure>>
  reveal(editor: string, anchor: Anchor): Promise<Result<'selected', EditorFailure>>
}

/** What the host tells the panel, without any text of the document. */
export interface EditorEvents {
  changed(editor: string): void
  focused(editor: string): void
}

import type { StoreApi } from 'zustand/vanilla'
import type { Draft, Range } from '#src/core/draft.ts'
import type { DocxCounts } from '#src/docx/read/docx-reading.ts'
import type { EditorFailure, Loss } from '#src/editors/contract.ts'
import type { GenreId, Named } from '#src/genres/vocabulary.ts'
import type { AgendaItem, Meeting } from '#src/meeting/facts.ts'
import type { Snippet } from '#src/snippets/snippet.ts'
import type { Examination, IgnoredView, IgnoreScope } from './check-views.ts'
import type { ConnectionState } from './connection.ts'
import type { DocumentFault } from './read-document.ts'
import type { UnitFace } from './unit-face.ts'

/** Everything the panel's screens see and can do. State is read from the stores, changes go through the functions. */
export interface App {
  readonly language: 'zh' | 'en'
  readonly connection: ConnectionFace
  readonly paper: PaperFace
  readonly meetings: MeetingsFace
  readonly drafting: DraftingFace
  readonly snippets: SnippetsFace
  readonly notices: NoticesFace
  readonly library: LibraryFace
  readonly unit: UnitFace
  /** Version, browser, adapter, route and last results; never a text of the document. Puts it on the clipboard. */
  copyDiagnostics(): Promise<void>
}

export interface ConnectionFace {
  readonly state: StoreApi<ConnectionState>
  refresh(): Promise<void>
  choose(editorKey: string): void
  /** Asks the browser for exactly this origin, for good; call it in the click. False when the user refused. */
  alwaysAllow(origin: string): Promise<boolean>
}

/** The document that the panel is looking at: an editor of the page, or a text that was pasted or dropped. */
export type Subject =
  | { readonly kind: 'none' }
  | { readonly kind: 'editor'; readonly key: string; readonly title: string }
  | { readonly kind: 'text'; readonly name: string; readonly counts: DocxCounts | null }

/** 写作: placeholders are a counter, info is silent. 提交前检查: everything. */
export type CheckMode = 'writing' | 'submission'

export type SectionState = 'unwritten' | 'skeleton' | 'content' | 'written' | 'outdated'

/** How far one agenda item or section of the open paper is. */
export interface ProgressEntry {
  readonly key: string
  readonly title: string
  readonly detail: string | null
  readonly state: SectionState
  readonly ticked: boolean
  /** Where it stands in the text that was read last; null when nothing was recognised. */
  readonly range: Range | null
}

export type ReadFailure = EditorFailure | DocumentFault

/** A kind of paper that recognition can be corrected to. */
export interface KindChoice {
  readonly genre: GenreId
  readonly name: Named
  readonly subtypes: readonly { readonly id: string; readonly name: Named }[]
}

export interface PaperState {
  readonly subject: Subject
  readonly mode: CheckMode
  readonly status: 'idle' | 'reading' | 'ready' | 'failed'
  /** `text` says more than `reason` where the reader of a format knows more. */
  readonly failure: {
    readonly reason: ReadFailure
    readonly fileName: string | null
    readonly text: string | null
  } | null
  readonly examination: Examination | null
  /** What is not shown of it because the user said so, and what she turned off for good. */
  readonly ignored: readonly IgnoredView[]
  /** The meeting that the paper is attached to; hints only propose. */
  readonly meeting: { readonly id: string; readonly name: string } | null
  readonly proposedMeeting: { readonly id: string; readonly name: string } | null
  readonly progress: readonly ProgressEntry[]
  /** A file that is being read; `share` 0 … 1, null while unknown. */
  readonly loading: { readonly fileName: string; readonly share: number | null } | null
  /** Busy with this fix or reveal: its finding's id. */
  readonly busy: string | null
}

export interface PaperFace {
  readonly state: StoreApi<PaperState>
  setMode(mode: CheckMode): void
  readAgain(): Promise<void>
  /** What a rule looks for, in a few words. */
  ruleName(rule: string): string
  /** The kinds of paper to choose from. */
  kinds(): readonly KindChoice[]
  /** A text pasted into the panel, with its HTML where the clipboard has it; looked at at once. */
  openText(text: string, html?: string): Promise<void>
  /** A file dropped or chosen; it is read and never changed. */
  openFile(file: File): Promise<void>
  /** Gives up reading a file; what was open stays open. */
  cancelReading(): void
  /** Back from a pasted or dropped text to the editor of the page. */
  closeText(): void
  reveal(range: Range): Promise<void>
  revealFinding(id: string): Promise<void>
  /** Refused, with nothing written, when the text is no longer the one that the fix was made for. */
  applyFix(id: string, fix: number): Promise<void>
  ignore(id: string, scope: IgnoreScope): Promise<void>
  /** Shows again what an ignore hides; `id` is that of the ignore. */
  takeBack(id: string): Promise<void>
  /** Says what kind of paper it is; null leaves it to recognition again. */
  correctKind(genre: GenreId | null, subtype: string | null): Promise<void>
  nextPlaceholder(): Promise<void>
  attach(meetingId: string | null): Promise<void>
  tick(key: string, ticked: boolean): Promise<void>
}

export type Saved = 'saved' | 'saving' | 'failed'

export interface MeetingView {
  readonly id: string
  readonly facts: Meeting
  readonly updatedAt: number
}

export interface MeetingsState {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly list: readonly MeetingView[]
  readonly openId: string | null
  readonly saved: Saved
}

/** A 会议类型 that a 主持词 can be composed for. */
export interface MeetingKind {
  readonly id: string
  readonly name: Named
}

export interface MeetingsFace {
  readonly state: StoreApi<MeetingsState>
  /** The 会议类型 to choose from, in the order of the contract's rows. A meeting may hold an id that is not among them. */
  readonly kinds: readonly MeetingKind[]
  create(): Promise<string>
  open(id: string | null): void
  /** Shown at once, saved 400 ms after the last call and on `flush` (blur, leaving the screen, closing the panel). */
  change(id: string, facts: Meeting): void
  flush(): Promise<void>
  addItem(id: string): Promise<string>
  changeItem(id: string, item: AgendaItem): void
  removeItem(id: string, itemId: string): Promise<void>
  /** Moves one item to position `to` (0-based). */
  moveItem(id: string, itemId: string, to: number): Promise<void>
  /** A mark, not an erasure: the notice offers to undo it. */
  remove(id: string): Promise<void>
}

export interface TemplateView {
  readonly id: string
  readonly genre: string
  readonly genreName: Named
  readonly name: Named
}

/** A composed skeleton as the preview shows it. */
export interface Preview {
  readonly template: string
  readonly draft: Draft
  readonly sections: readonly {
    readonly id: string
    readonly name: string
    readonly text: string
    readonly placeholders: number
  }[]
  readonly placeholders: number
}

export interface DraftingState {
  readonly templates: readonly TemplateView[]
  readonly chosen: string | null
  readonly preview: Preview | null
  /** The meeting whose facts the preview holds; null when it is composed without any. */
  readonly meeting: { readonly id: string; readonly name: string } | null
  readonly busy: 'insert' | 'export' | null
  /** What the current editor cannot take of this preview, named before inserting. */
  readonly losses: readonly Loss[]
  /** How many selected characters an insertion would replace. */
  readonly replaces: number
  /** What 导出 Word means now: the open paper when it holds text, else the skeleton. */
  readonly exports: 'paper' | 'skeleton'
  /** The last insertion failed and nothing arrived: the screen offers to copy. */
  readonly offerCopy: boolean
}

export interface DraftingFace {
  readonly state: StoreApi<DraftingState>
  choose(templateId: string): void
  insert(): Promise<void>
  copy(): Promise<void>
  exportDocx(): Promise<void>
}

export interface SnippetView {
  readonly id: string
  readonly snippet: Snippet
}

export interface SnippetsState {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly query: string
  /** What matches the query, best first; everything when it is empty. */
  readonly found: readonly SnippetView[]
  readonly total: number
  readonly busy: string | null
}

export interface SnippetsFace {
  readonly state: StoreApi<SnippetsState>
  search(query: string): void
  /** Resolves after the record is on the disk; false when it could not be saved (a notice says why). */
  save(snippet: Snippet, id?: string): Promise<boolean>
  remove(id: string): Promise<void>
  insert(id: string): Promise<void>
  copy(id: string): Promise<void>
}

export interface Notice {
  readonly id: string
  readonly kind: 'success' | 'info' | 'warning' | 'error'
  readonly text: string
  /** What happened, what was kept, and what to do next stands in `text`; actions do the next step. */
  readonly actions: readonly { readonly label: string; run(): void }[]
}

export interface NoticesFace {
  readonly state: StoreApi<{ readonly list: readonly Notice[] }>
  dismiss(id: string): void
}

/** `blocked`: another window holds an older version open. `failed`: the database cannot be opened; what is readable can be exported. */
export interface LibraryState {
  readonly status: 'opening' | 'ready' | 'blocked' | 'failed' | 'closed'
  readonly reason: string | null
  /** Records that did not parse: kept aside, shown, exported with a backup. */
  readonly quarantined: number
}

export interface LibraryFace {
  readonly state: StoreApi<LibraryState>
  exportBackup(): Promise<void>
  importBackup(file: File): Promise<void>
  /** For a database that cannot be opened: everything that is readable, as a file. */
  rescue(): Promise<void>
}

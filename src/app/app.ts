import type { StoreApi } from 'zustand/vanilla'
import type { Finding } from '#src/check/finding.ts'
import type { Draft, Range } from '#src/core/draft.ts'
import type { EditorFailure, Loss } from '#src/editors/contract.ts'
import type { Named } from '#src/genres/vocabulary.ts'
import type { AgendaItem, Meeting } from '#src/meeting/facts.ts'
import type { Snippet } from '#src/snippets/snippet.ts'
import type { ConnectionState } from './connection.ts'
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
  | { readonly kind: 'text'; readonly name: string }

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

export interface FindingView {
  readonly id: string
  readonly finding: Finding
  readonly message: string
  /** At most 80 characters of the text that it is about; empty when something is missing. */
  readonly quote: string
  readonly evidence: readonly { readonly note: string; readonly quote: string; readonly range: Range }[]
  readonly fixes: readonly { readonly title: string; readonly preview: readonly string[] }[]
}

export interface Examination {
  readonly draft: Draft
  readonly complete: boolean
  readonly genre: string
  readonly genreName: string
  readonly subtype: string | null
  readonly subtypeName: string | null
  readonly findings: readonly FindingView[]
  readonly counts: {
    readonly error: number
    readonly warning: number
    readonly info: number
    readonly placeholders: number
  }
  /** "已核对：结构、议程 4 项…" and "未核对：人名——没有会议资料", ready to be shown. */
  readonly looked: { readonly checked: readonly string[]; readonly unchecked: readonly string[] }
  readonly placeholders: readonly Range[]
}

export type ReadFailure = EditorFailure | 'unsupported-file' | 'unreadable-file' | 'empty-file' | 'too-large'

export interface PaperState {
  readonly subject: Subject
  readonly mode: CheckMode
  readonly status: 'idle' | 'reading' | 'ready' | 'failed'
  readonly failure: { readonly reason: ReadFailure; readonly fileName: string | null } | null
  readonly examination: Examination | null
  /** The meeting that the paper is attached to; hints only propose. */
  readonly meeting: { readonly id: string; readonly name: string } | null
  readonly proposedMeeting: { readonly id: string; readonly name: string } | null
  readonly progress: readonly ProgressEntry[]
  /** Busy with this fix or reveal: its finding's id. */
  readonly busy: string | null
}

export interface PaperFace {
  readonly state: StoreApi<PaperState>
  setMode(mode: CheckMode): void
  readAgain(): Promise<void>
  /** A text pasted into the panel; looked at at once. */
  openText(text: string): Promise<void>
  /** A file dropped or chosen; it is read and never changed. */
  openFile(file: File): Promise<void>
  /** Back from a pasted or dropped text to the editor of the page. */
  closeText(): void
  reveal(range: Range): Promise<void>
  revealFinding(id: string): Promise<void>
  applyFix(id: string, fix: number): Promise<void>
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

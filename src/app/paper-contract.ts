import type { Draft } from '#src/core/draft.ts'
import type { Texts } from '#src/platform/i18n.ts'
import type { App, PaperFace, PaperState } from './app.ts'
import type { Connection, EditorRef } from './connection.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { EditorAccess } from './editor-access.ts'
import type { Library } from './library.ts'
import type { Notices } from './notices.ts'
import type { PaperShelf } from './paper-shelf.ts'
import type { DocumentReaders } from './read-document.ts'

export interface PaperPorts {
  readonly texts: Texts
  readonly language: 'zh' | 'en'
  readonly connection: Connection
  readonly editors: EditorAccess
  readonly library: Library
  readonly meetings: App['meetings']
  readonly unit: Pick<App['unit'], 'state'>
  readonly notices: Notices
  readonly diagnostics: Diagnostics
  readonly readers: DocumentReaders
  readonly now: () => number
  readonly newId: () => string
  /** Where faults of ours are reported: `where` names the part. */
  fault(error: unknown, where: string): void
  copyText(text: string): Promise<boolean>
}

/** The open paper: which text the panel looks at, what was found in it, and what is done about it. */
export interface Paper extends PaperFace {
  readonly shelf: PaperShelf
  /** The editor that the paper stands in; null for a pasted or dropped text, or when none is found. */
  editor(): EditorRef | null
  /** The text as it stands now, read again; null when nothing is open, it is empty, or it could not be read (a notice says why). */
  currentDraft(): Promise<Draft | null>
}

/** No paper is open. */
export const NOTHING: PaperState = {
  subject: { kind: 'none' },
  mode: 'writing',
  status: 'idle',
  failure: null,
  examination: null,
  meeting: null,
  proposedMeeting: null,
  ignored: [],
  progress: [],
  loading: null,
  busy: null,
}

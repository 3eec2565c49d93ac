import type { Draft } from '#src/core/draft.ts'
import type { Result } from '#src/core/result.ts'
import type { DocxFailure } from '#src/docx/docx-failure.ts'
import type { DocxFile } from '#src/docx/docx-file.ts'
import { reportFault } from '#src/platform/faults.ts'
import type { Texts } from '#src/platform/i18n.ts'
import type { App } from './app.ts'
import { type ConnectionPorts, createConnection } from './connection.ts'
import { createDiagnostics } from './diagnostics.ts'
import { createDrafting } from './drafting.ts'
import { createEditorAccess } from './editor-access.ts'
import { createLibrary, type LibraryPorts } from './library.ts'
import { localDate } from './local-date.ts'
import { createMeetings } from './meetings.ts'
import { createNotices } from './notices.ts'
import { createPaper } from './paper.ts'
import type { DocumentReaders } from './read-document.ts'
import { createSnippets } from './snippets.ts'
import { createUnitProfile } from './unit-profile.ts'

/** What the panel needs of the world: the browser, the database, the clipboard, a clock. */
export interface AppPorts extends ConnectionPorts {
  readonly texts: Texts
  readonly language: 'zh' | 'en'
  /** Name and version of the extension and the browser, for the diagnostics. */
  readonly about: Readonly<Record<string, string>>
  readonly now: () => number
  readonly newId: () => string
  readonly openStore: LibraryPorts['open']
  readonly exportRaw: LibraryPorts['exportRaw']
  readonly faults: () => readonly object[]
  requestOrigin(origin: string): Promise<boolean>
  copyText(text: string): Promise<boolean>
  copyRich(html: string, text: string): Promise<boolean>
  offerFile(content: string | Uint8Array<ArrayBuffer>, fileName: string): void
  readonly readers: DocumentReaders
  exportDocx(draft: Draft): Promise<Result<DocxFile, DocxFailure>>
}

/** Builds the panel's use cases over the ports; everything ends when `signal` aborts. */
export function createApp(ports: AppPorts, signal: AbortSignal): App {
  const { texts, language, now, newId } = ports
  const notices = createNotices(newId)
  const diagnostics = createDiagnostics(now, ports.faults)
  const editors = createEditorAccess(ports.messenger)
  const library = createLibrary({
    texts,
    notices,
    today: () => localDate(now()),
    open: ports.openStore,
    exportRaw: ports.exportRaw,
    offerFile: ports.offerFile,
    fault: reportFault,
  })
  const connection = createConnection(ports, signal)
  const meetings = createMeetings({ texts, notices, library, newId, fault: reportFault }, signal)
  const unit = createUnitProfile(
    { texts, notices, library, newId, offerFile: ports.offerFile, fault: reportFault },
    signal,
  )
  const shared = { texts, unit, language, connection, editors, library, meetings, notices, diagnostics, now, newId }
  const paper = createPaper({ ...shared, readers: ports.readers, copyText: ports.copyText, fault: reportFault }, signal)
  const drafting = createDrafting({
    ...shared,
    paper,
    copyRich: ports.copyRich,
    exportDocx: ports.exportDocx,
    offerBytes: ports.offerFile,
  })
  const snippets = createSnippets({ ...shared, copyRich: ports.copyRich, fault: reportFault }, signal)
  void connection.refresh()
  return {
    language,
    connection: {
      state: connection.state,
      refresh: connection.refresh,
      choose: connection.choose,
      async alwaysAllow(origin) {
        const granted = await ports.requestOrigin(origin)
        if (granted) await connection.refresh()
        return granted
      },
    },
    paper,
    meetings,
    drafting,
    snippets,
    notices,
    library,
    unit,
    async copyDiagnostics() {
      const page = connection.state.getState()
      const editor = page.kind === 'connected' ? (page.current?.info.adapter ?? '-') : '-'
      const report = diagnostics.report({ ...ports.about, page: page.kind, editor })
      const done = await ports.copyText(report)
      notices.say(done ? 'success' : 'error', texts(done ? 'done.diagnostics' : 'failed.copy'))
    },
  }
}

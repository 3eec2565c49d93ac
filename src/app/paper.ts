import { createStore } from 'zustand/vanilla'
import type { Draft, Range } from '#src/core/draft.ts'
import { type BlockEdit, isTextEdit } from '#src/core/edits.ts'
import type { Texts } from '#src/platform/i18n.ts'
import { anchorOf } from './anchor.ts'
import type { App, PaperFace, PaperState, ReadFailure, Subject } from './app.ts'
import type { Connection, EditorRef } from './connection.ts'
import { debounced } from './debounced.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { EditorAccess } from './editor-access.ts'
import { type Examined, examine, sectionsOf } from './examine.ts'
import { failureText } from './failure-text.ts'
import { insertParagraphs } from './insert-content.ts'
import type { Library } from './library.ts'
import type { Notices } from './notices.ts'
import { paperProgress } from './paper-progress.ts'
import { createPaperShelf, type PaperShelf } from './paper-shelf.ts'
import { withRecognisedTitle } from './recognised-roles.ts'
import { readFile, readPlain } from './text-file.ts'

const READ_AFTER_MS = 150
/** Each key in the form of a meeting changes its facts; the paper is checked again when she pauses. */
const JUDGE_AFTER_MS = 300

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
  readonly now: () => number
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

/** Follows the current editor of the page, unless a pasted or dropped text is open. */
export function createPaper(ports: PaperPorts, signal: AbortSignal): Paper {
  const { texts, connection, notices, meetings } = ports
  const state = createStore<PaperState>(() => NOTHING)
  const shelf = createPaperShelf(ports, () => judge(), signal)
  let subject: Subject = { kind: 'none' }
  let read: { readonly draft: Draft; readonly complete: boolean } | null = null
  let examined: Examined | null = null
  let round = 0

  const editor = (): EditorRef | null => {
    const page = connection.state.getState()
    return subject.kind === 'editor' && page.kind === 'connected' ? page.current : null
  }

  /** Follows the page: another current editor is another paper. */
  function follow(): void {
    if (subject.kind === 'text') return
    const page = connection.state.getState()
    const current = page.kind === 'connected' ? page.current : null
    const key = subject.kind === 'editor' ? subject.key : null
    if (current?.key === key) return
    if (!current || page.kind !== 'connected') return forget()
    subject = { kind: 'editor', key: current.key, title: page.title || current.info.title }
    read = null
    examined = null
    state.setState({ ...NOTHING, mode: state.getState().mode, subject, status: 'reading' }, true)
    void readAgain()
  }

  function forget(): void {
    subject = { kind: 'none' }
    read = null
    examined = null
    state.setState({ ...NOTHING, mode: state.getState().mode }, true)
  }

  async function readAgain(): Promise<void> {
    const ref = editor()
    if (!ref) return
    const mine = ++round
    const answer = await ports.editors.read(ref)
    if (mine !== round || editor()?.key !== ref.key) return
    ports.diagnostics.note('read', ref.info.adapter, answer.ok ? 'ok' : answer.error)
    if (!answer.ok && answer.error === 'gone') void connection.refresh()
    // She is in the middle of a word: what was found stays, the script tells when the word is done.
    if (!answer.ok && answer.error === 'composing' && examined) return
    if (!answer.ok) return fail(answer.error, null)
    read = { draft: answer.value.draft, complete: answer.value.complete }
    judge()
  }

  /** Checks what was read. Runs again when the text, the mode, the meeting or the paper's record changes. */
  function judge(): void {
    if (!read) return
    const page = connection.state.getState()
    if (subject.kind === 'editor' && page.kind === 'connected') {
      shelf.look({ key: subject.key, url: page.address, title: page.title, draft: read.draft })
    } else shelf.look(null)
    const record = shelf.record()
    const meeting = meetingOf(record?.body.meetingId ?? null)
    examined = examine(read.draft, {
      complete: read.complete,
      mode: state.getState().mode,
      language: ports.language,
      meeting: meeting?.facts ?? null,
      paper: record?.body ?? null,
      blockFixesOnly: subject.kind === 'editor',
      unit: unitNow(),
    })
    const proposed = meetingOf(shelf.proposed()?.body.meetingId ?? null)
    state.setState({
      subject,
      status: 'ready',
      failure: null,
      examination: examined.view,
      meeting: meeting && { id: meeting.id, name: meeting.facts.name },
      proposedMeeting: proposed && { id: proposed.id, name: proposed.facts.name },
      progress: record
        ? paperProgress(record.body, examined, meeting?.facts.agenda ?? [], ports.language, unitNow())
        : [],
    })
  }

  const unitNow = () => ports.unit.state.getState().profile
  const meetingOf = (id: string | null) => meetings.state.getState().list.find((meeting) => meeting.id === id) ?? null

  function fail(reason: ReadFailure, fileName: string | null): void {
    read = null
    examined = null
    state.setState({ subject, status: 'failed', failure: { reason, fileName }, examination: null, progress: [] })
  }

  function openDraft(name: string, opened: ReturnType<typeof readPlain>, fileName: string | null): void {
    round++
    subject = { kind: 'text', name }
    if (!opened.ok) return fail(opened.error, fileName)
    read = opened.value
    // A text that is brought here is meant as finished; the editor's own mode comes back with the editor.
    state.setState({ mode: 'submission' })
    judge()
  }

  async function reveal(range: Range): Promise<void> {
    const ref = editor()
    if (!ref || !examined) return
    const answer = await ports.editors.reveal(ref, anchorOf(examined.view.draft, range))
    ports.diagnostics.note('reveal', ref.info.adapter, answer.ok ? 'ok' : answer.error)
    if (!answer.ok) notices.say('warning', failureText(texts, answer.error))
  }

  async function insertBlocks(edit: BlockEdit, revision: string): Promise<void> {
    const ref = editor()
    if (!ref) return
    const place = { kind: 'border', at: edit.at, revision } as const
    const answer = await ports.editors.insert(ref, insertParagraphs(edit.blocks), place)
    ports.diagnostics.note('fix', ref.info.adapter, answer.ok ? answer.value.route : answer.error)
    if (answer.ok) notices.say('success', texts('done.fixed'))
    else {
      const text = edit.blocks.map((block) => (block.label?.text ?? '') + block.text).join('\n')
      const copy = { label: texts('copy'), run: () => void copied(text) }
      notices.say('warning', failureText(texts, answer.error), answer.error === 'refused' ? [copy] : [])
    }
    await readAgain()
  }

  async function copied(text: string): Promise<void> {
    const done = await ports.copyText(text)
    notices.say(done ? 'success' : 'error', texts(done ? 'done.copied' : 'failed.copy'))
  }

  connection.state.subscribe(follow)
  connection.onTextChanged(debounced(() => void readAgain(), READ_AFTER_MS, signal))
  const judgeSoon = debounced(judge, JUDGE_AFTER_MS, signal)
  ports.unit.state.subscribe((after, before) => after.profile !== before.profile && judgeSoon())
  meetings.state.subscribe((after, before) => after.list !== before.list && judgeSoon())
  follow()

  async function currentDraft(): Promise<Draft | null> {
    const ref = editor()
    let draft = read?.draft ?? null
    if (ref) {
      const answer = await ports.editors.read(ref)
      if (!answer.ok) {
        notices.say('warning', failureText(texts, answer.error))
        return null
      }
      draft = answer.value.draft
    }
    if (!draft || draft.text.trim() === '') return null
    const sameText = examined?.view.draft.revision === draft.revision
    return withRecognisedTitle(draft, sameText && examined ? examined.sections : sectionsOf(draft))
  }

  return {
    state,
    shelf,
    editor,
    currentDraft,
    readAgain,
    reveal,
    setMode(mode) {
      state.setState({ mode })
      judge()
    },
    async openText(text) {
      openDraft(texts('pasted'), readPlain(text), null)
    },
    async openFile(file) {
      openDraft(file.name, await readFile(file), file.name)
    },
    closeText() {
      if (subject.kind !== 'text') return
      state.setState({ mode: 'writing' })
      forget()
      follow()
    },
    async revealFinding(id) {
      const finding = state.getState().examination?.findings.find((candidate) => candidate.id === id)
      if (finding) await reveal(finding.finding)
    },
    async applyFix(id, index) {
      const found = examined?.view.findings.findIndex((candidate) => candidate.id === id) ?? -1
      const fix = examined?.findings[found]?.fixes[index]
      if (!fix || !examined || !read) return
      state.setState({ busy: id })
      const { draft } = examined.view
      const [edit] = fix.edits
      if (subject.kind === 'editor' && edit && !isTextEdit(edit)) await insertBlocks(edit, draft.revision)
      state.setState({ busy: null })
    },
    async nextPlaceholder() {
      const [first] = examined?.view.placeholders ?? []
      if (first) await reveal(first)
    },
    async attach(meetingId) {
      if (subject.kind !== 'editor' || !examined) return notices.say('info', texts('failed.attachText'))
      if (meetingId !== null && examined.genre === 'other' && !shelf.record() && !shelf.proposed()) {
        return notices.say('info', texts('failed.attachOther'))
      }
      await shelf.attach(meetingId, examined)
      judge()
    },
    async tick(key, ticked) {
      await shelf.tick(key, ticked, ports.now())
      judge()
    },
  }
}

const NOTHING: PaperState = {
  subject: { kind: 'none' },
  mode: 'writing',
  status: 'idle',
  failure: null,
  examination: null,
  meeting: null,
  proposedMeeting: null,
  progress: [],
  busy: null,
}

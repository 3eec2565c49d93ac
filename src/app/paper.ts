import { createStore } from 'zustand/vanilla'
import type { Draft, Range } from '#src/core/draft.ts'
import type { Result } from '#src/core/result.ts'
import { anchorOf } from './anchor.ts'
import type { PaperState, ReadFailure, Subject } from './app.ts'
import type { EditorRef } from './connection.ts'
import { debounced } from './debounced.ts'
import { type Examined, examine, type KindHint, ruleName, sectionsOf } from './examine.ts'
import { failureText } from './failure-text.ts'
import { createFileOpening } from './file-opening.ts'
import { createIgnores } from './ignores.ts'
import { kindChoices } from './kind-choices.ts'
import { NOTHING, type Paper, type PaperPorts } from './paper-contract.ts'
import { acceptFix } from './paper-fix.ts'
import { ignoredDocument, ignoreFinding } from './paper-ignores.ts'
import { paperProgress } from './paper-progress.ts'
import { createPaperShelf } from './paper-shelf.ts'
import { type DocumentFailure, type DocumentReading, readPasted } from './read-document.ts'
import { withRecognisedTitle } from './recognised-roles.ts'

/** The page waits until the text is still; this only joins what comes together. */
const READ_AFTER_MS = 20
/** Each key in the form of a meeting changes its facts; the paper is checked again when she pauses. */
const JUDGE_AFTER_MS = 300

/** Follows the current editor of the page, unless a pasted or dropped text is open. */
export function createPaper(ports: PaperPorts, signal: AbortSignal): Paper {
  const { texts, connection, notices, meetings } = ports
  const state = createStore<PaperState>(() => NOTHING)
  const shelf = createPaperShelf(ports, () => judge(), signal)
  const ignores = createIgnores(ports, () => judge(), signal)
  /** What the user said about the kind of a document, by the key of its subject. */
  const kinds = new Map<string, KindHint>()
  let subject: Subject = { kind: 'none' }
  let read: { readonly draft: Draft; readonly complete: boolean } | null = null
  let examined: Examined | null = null
  let round = 0
  let opening = 0

  const kindKey = () => (subject.kind === 'editor' ? subject.key : `text ${opening}`)
  const documentOf = (draft: Draft) => {
    const page = connection.state.getState()
    const address = subject.kind === 'editor' && page.kind === 'connected' ? page.address : null
    return ignoredDocument({ subject, address, opening }, shelf.record()?.id ?? null, draft)
  }
  const editor = (): EditorRef | null => {
    const page = connection.state.getState()
    return subject.kind === 'editor' && page.kind === 'connected' ? page.current : null
  }

  /** Reading has no side effect in this editor; elsewhere it waits for the user's click. */
  const isLive = () => editor()?.info.capabilities.read !== 'none'

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
    const { mode, loading } = state.getState()
    state.setState({ ...NOTHING, mode, loading, subject, status: isLive() ? 'reading' : 'idle' }, true)
    if (isLive()) void readAgain()
  }

  function forget(): void {
    subject = { kind: 'none' }
    read = null
    examined = null
    const { mode, loading } = state.getState()
    state.setState({ ...NOTHING, mode, loading }, true)
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
      kind: kinds.get(kindKey()) ?? null,
      ignores: ignores.of(documentOf(read.draft)),
      unit: unitNow(),
    })
    const proposed = meetingOf(shelf.proposed()?.body.meetingId ?? null)
    state.setState({
      subject,
      status: 'ready',
      failure: null,
      examination: examined.view,
      ignored: examined.ignored,
      meeting: meeting && { id: meeting.id, name: meeting.facts.name },
      proposedMeeting: proposed && { id: proposed.id, name: proposed.facts.name },
      progress: record
        ? paperProgress(record.body, examined, meeting?.facts.agenda ?? [], ports.language, unitNow())
        : [],
    })
  }

  const unitNow = () => ports.unit.state.getState().profile
  const meetingOf = (id: string | null) => meetings.state.getState().list.find((meeting) => meeting.id === id) ?? null

  function fail(reason: ReadFailure, fileName: string | null, text: string | null = null): void {
    read = null
    examined = null
    const failure = { reason, fileName, text }
    state.setState({ subject, status: 'failed', failure, examination: null, progress: [], ignored: [] })
  }

  function openDraft(name: string, opened: Result<DocumentReading, DocumentFailure>, fileName: string | null): void {
    round++
    opening++
    subject = { kind: 'text', name, counts: opened.ok ? (opened.value.counts ?? null) : null }
    if (!opened.ok) return fail(opened.error.reason, fileName, opened.error.text?.[ports.language] ?? null)
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

  const files = createFileOpening(
    ports.readers,
    (loading) => state.setState({ loading }),
    (file, opened) => openDraft(file.name, opened, file.name),
  )

  connection.state.subscribe(follow)
  const readSoon = debounced(() => void (isLive() && readAgain()), READ_AFTER_MS, signal)
  connection.onTextChanged(readSoon)
  const judgeSoon = debounced(judge, JUDGE_AFTER_MS, signal)
  ports.unit.state.subscribe((after, before) => after.profile !== before.profile && judgeSoon())
  meetings.state.subscribe((after, before) => after.list !== before.list && subject.kind === 'editor' && judgeSoon())
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
    ruleName: (rule) => ruleName(rule, ports.language),
    kinds: () => kindChoices(unitNow()),
    async openText(text, html) {
      files.cancel()
      openDraft(texts('pasted'), readPasted({ text, ...(html !== undefined && { html }) }, ports.readers), null)
    },
    openFile: files.open,
    cancelReading: files.cancel,
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
      const ref = editor()
      if (!ref || !examined || state.getState().busy !== null) return
      state.setState({ busy: id })
      await acceptFix(ports, ref, examined, id, index)
      await readAgain()
      state.setState({ busy: null })
    },
    async ignore(id, scope) {
      if (examined) await ignoreFinding({ ...ports, ignores }, examined, documentOf(examined.view.draft), id, scope)
    },
    takeBack: (id) => ignores.takeBack(id),
    async correctKind(genre, subtype) {
      if (genre === null) kinds.delete(kindKey())
      else {
        kinds.set(kindKey(), { genre, subtype })
        await shelf.classify(genre, subtype)
      }
      judge()
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

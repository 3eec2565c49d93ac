import { createStore } from 'zustand/vanilla'
import { compose } from '#src/compose/compose.ts'
import type { Draft } from '#src/core/draft.ts'
import { blockText } from '#src/core/draft.ts'
import { paragraphsOf } from '#src/core/draft-builder.ts'
import { placeholder, placeholdersIn, placeholdersInText } from '#src/core/placeholders.ts'
import type { Result } from '#src/core/result.ts'
import { type DocxFailure, docxFailureMessage } from '#src/docx/docx-failure.ts'
import type { DocxFile } from '#src/docx/docx-file.ts'
import { genreName, resolve } from '#src/genres/resolve.ts'
import { builtInTemplates, templateById } from '#src/genres/template-list.ts'
import type { Meeting } from '#src/meeting/facts.ts'
import type { Texts } from '#src/platform/i18n.ts'
import type { App, DraftingFace, DraftingState, Preview } from './app.ts'
import type { Connection } from './connection.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { EditorAccess } from './editor-access.ts'
import { failureText, nothingWritten } from './failure-text.ts'
import { expectedLosses, insertContent } from './insert-content.ts'
import type { Notices } from './notices.ts'
import type { Paper } from './paper-contract.ts'

export interface DraftingPorts {
  readonly texts: Texts
  readonly language: 'zh' | 'en'
  readonly connection: Connection
  readonly editors: EditorAccess
  readonly meetings: App['meetings']
  readonly unit: Pick<App['unit'], 'state'>
  readonly paper: Paper
  readonly notices: Notices
  readonly diagnostics: Diagnostics
  copyRich(html: string, text: string): Promise<boolean>
  exportDocx(draft: Draft): Promise<Result<DocxFile, DocxFailure>>
  offerBytes(bytes: Uint8Array<ArrayBuffer>, fileName: string): void
}

/** Templates, the preview of their skeleton with the open meeting's facts, and its ways out: insert, copy, .docx. */
export function createDrafting(ports: DraftingPorts): DraftingFace {
  const { texts, connection, meetings, paper, notices } = ports
  const templates = builtInTemplates().map(({ id, genre, name }) => ({ id, genre, genreName: genreName(genre), name }))
  const state = createStore<DraftingState>(() => ({
    templates,
    chosen: templates[0]?.id ?? null,
    preview: null,
    meeting: null,
    busy: null,
    losses: [],
    replaces: 0,
    exports: 'skeleton',
    offerCopy: false,
  }))

  function look(): void {
    const { list, openId } = meetings.state.getState()
    const open = list.find((meeting) => meeting.id === openId) ?? null
    const preview = previewOf(state.getState().chosen, open?.facts ?? null, ports)
    const page = connection.state.getState()
    const current = page.kind === 'connected' ? page.current : null
    state.setState({
      preview,
      meeting: open && { id: open.id, name: open.facts.name },
      losses: preview ? expectedLosses(preview.draft, current?.info ?? null) : [],
      replaces: current?.info.selectedLength ?? 0,
      exports: holdsText(paper) ? 'paper' : 'skeleton',
    })
  }

  meetings.state.subscribe(look)
  ports.unit.state.subscribe(look)
  connection.state.subscribe(look)
  paper.state.subscribe(look)
  look()

  async function insert(): Promise<void> {
    const { preview, replaces, meeting } = state.getState()
    // Pages swap their editors; what is told to be replaced stays what the user saw.
    await connection.refresh()
    const page = connection.state.getState()
    const current = page.kind === 'connected' ? page.current : null
    if (!preview) return
    if (!current) {
      state.setState({ offerCopy: true })
      return notices.say('warning', texts('failed.noEditor'))
    }
    state.setState({ busy: 'insert', offerCopy: false })
    if (page.kind !== 'connected') return
    const place = { kind: 'caret', selectedLength: replaces } as const
    const answer = await ports.editors.insert(current, insertContent(preview.draft), place)
    ports.diagnostics.note('insert', current.info.adapter, answer.ok ? answer.value.route : answer.error)
    if (answer.ok) {
      // The document is the one that was written into, whatever tab is active by now.
      const written = await ports.editors.read(current)
      const draft = written.ok ? written.value.draft : preview.draft
      const hints = { key: current.key, url: page.address, title: page.title, draft }
      paper.closeText()
      await paper.readAgain()
      if (meeting) await paper.shelf.inserted(meeting.id, preview.template, paragraphsOf(preview.draft), hints)
      const lost = answer.value.lost.map((loss) => texts(`loss.${loss}`)).join('、')
      notices.say('success', lost ? texts('done.insertedWithout', [lost]) : texts('done.inserted'))
    } else {
      notices.say('warning', failureText(texts, answer.error))
      await connection.refresh()
    }
    state.setState({ busy: null, offerCopy: !answer.ok && nothingWritten(answer.error) })
  }

  return {
    state,
    insert,
    choose(template) {
      state.setState({ chosen: template, offerCopy: false })
      look()
    },
    async copy() {
      const { preview } = state.getState()
      if (!preview) return
      const { html, text } = insertContent(preview.draft)
      const done = await ports.copyRich(html, text)
      notices.say(done ? 'success' : 'error', texts(done ? 'done.copied' : 'failed.copy'))
    },
    async exportDocx() {
      const { exports, preview } = state.getState()
      state.setState({ busy: 'export' })
      const draft = exports === 'paper' ? await paper.currentDraft() : (preview?.draft ?? null)
      if (!draft) {
        state.setState({ busy: null })
        return exports === 'paper' ? undefined : notices.say('warning', texts('failed.nothingToExport'))
      }
      const file = await ports.exportDocx(draft)
      if (file.ok) {
        ports.offerBytes(file.value.bytes, file.value.fileName)
        notices.say('success', texts('done.exported', [file.value.fileName, file.value.paragraphs]))
      } else notices.say('error', docxFailureMessage(file.error)[ports.language])
      ports.diagnostics.note('docx', '-', file.ok ? 'ok' : file.error.id)
      state.setState({ busy: null })
    },
  }
}

/** Whether an export means the open paper. */
function holdsText(paper: Paper): boolean {
  return (paper.state.getState().examination?.draft.text.trim() ?? '') !== ''
}

function previewOf(
  templateId: string | null,
  meeting: Meeting | null,
  { language, unit }: Pick<DraftingPorts, 'language' | 'unit'>,
): Preview | null {
  const template = templateId === null ? null : templateById(templateId)
  if (!template) return null
  const contract = resolve(template.genre, template.subtype, unit.state.getState().profile)
  const facts = meeting ?? { schema: 1 as const, name: placeholder('会议名称') }
  const draft = compose(template, contract, facts)
  const sections: { id: string; name: string; text: string; placeholders: number }[] = []
  for (const block of draft.blocks) {
    const id = block.origin?.section ?? ''
    const text = blockText(draft, block)
    const last = sections.at(-1)
    const placeholders = placeholdersInText(text).length
    if (last?.id === id) {
      sections[sections.length - 1] = {
        ...last,
        text: `${last.text}\n${text}`,
        placeholders: last.placeholders + placeholders,
      }
    } else {
      const name = contract.sections.find((section) => section.id === id)?.name[language] ?? id
      sections.push({ id, name, text, placeholders })
    }
  }
  return { template: template.id, draft, sections, placeholders: placeholdersIn(draft).length }
}

import { createStore, type StoreApi } from 'zustand/vanilla'
import type {
  App,
  DraftingState,
  LibraryState,
  MeetingsState,
  Notice,
  PaperState,
  SnippetsState,
} from '#src/app/app.ts'
import type { ConnectionState } from '#src/app/connection.ts'
import type { UnitState } from '#src/app/unit-face.ts'
import { NO_UNIT } from '#src/genres/unit.ts'
import { writeUnitProfile } from '#src/genres/unit-profile.ts'
import type { AgendaItem, Meeting } from '#src/meeting/facts.ts'

/** A call of a use case: its name and what it was given. */
export type Call = readonly [name: string, ...args: unknown[]]

export interface FakeApp extends App {
  readonly calls: Call[]
  /** The calls of one use case, what they were given. */
  called(name: string): unknown[][]
  /** What `alwaysAllow` answers. */
  grants: boolean
}

/** The states that a test starts from; what it leaves out is the state right after opening the panel. */
export interface Given {
  readonly language?: 'zh' | 'en'
  readonly connection?: ConnectionState
  readonly paper?: Partial<PaperState>
  readonly meetings?: Partial<MeetingsState>
  readonly drafting?: Partial<DraftingState>
  readonly snippets?: Partial<SnippetsState>
  readonly notices?: readonly Notice[]
  readonly library?: Partial<LibraryState>
  readonly unit?: Partial<UnitState>
}

const RULE_NAMES: Readonly<Record<string, string>> = {
  'section/missing': '缺少应有的部分',
  'names/address': '称呼前后不一',
  'placeholder/left': '还有待填的地方',
}

/** A complete App without a browser: records every call; forms and lists answer as the real one does. */
export function fakeApp(given: Given = {}): FakeApp {
  const calls: Call[] = []
  const note = (name: string, ...args: unknown[]) => void calls.push([name, ...args])
  const noted =
    (name: string) =>
    async (...args: unknown[]) =>
      note(name, ...args)
  const paper = createStore<PaperState>(() => ({
    subject: { kind: 'none' },
    mode: 'writing',
    status: 'idle',
    failure: null,
    examination: null,
    ignored: [],
    loading: null,
    meeting: null,
    proposedMeeting: null,
    progress: [],
    busy: null,
    ...given.paper,
  }))
  const unit = createStore<UnitState>(() => ({
    status: 'ready',
    profile: NO_UNIT,
    left: 0,
    refused: null,
    ...given.unit,
  }))
  const snippets = createStore<SnippetsState>(() => ({
    status: 'ready',
    query: '',
    found: [],
    total: given.snippets?.found?.length ?? 0,
    busy: null,
    ...given.snippets,
  }))
  const drafting = createStore<DraftingState>(() => ({
    templates: [],
    chosen: null,
    preview: null,
    meeting: null,
    busy: null,
    losses: [],
    replaces: 0,
    exports: 'skeleton',
    offerCopy: false,
    ...given.drafting,
  }))
  const notices = createStore<{ list: readonly Notice[] }>(() => ({ list: given.notices ?? [] }))
  const app: FakeApp = {
    calls,
    called: (name) => calls.filter(([known]) => known === name).map(([, ...args]) => args),
    grants: true,
    language: given.language ?? 'zh',
    connection: {
      state: createStore<ConnectionState>(() => given.connection ?? { kind: 'looking' }),
      refresh: noted('connection.refresh'),
      choose: (key) => note('connection.choose', key),
      async alwaysAllow(origin) {
        note('connection.alwaysAllow', origin)
        return app.grants
      },
    },
    paper: {
      state: paper,
      setMode(mode) {
        note('paper.setMode', mode)
        paper.setState({ mode })
      },
      readAgain: noted('paper.readAgain'),
      openText: noted('paper.openText'),
      openFile: noted('paper.openFile'),
      ruleName: (rule) => RULE_NAMES[rule] ?? rule,
      kinds: () => [
        {
          genre: 'host-script',
          name: { zh: '主持词', en: 'Host script' },
          subtypes: [
            { id: 'promotion', name: { zh: '工作推进会', en: 'Progress meeting' } },
            { id: 'video', name: { zh: '视频会议', en: 'Video conference' } },
          ],
        },
        { genre: 'speech', name: { zh: '讲话稿', en: 'Speech' }, subtypes: [] },
      ],
      cancelReading: () => note('paper.cancelReading'),
      ignore: noted('paper.ignore'),
      takeBack: noted('paper.takeBack'),
      correctKind: noted('paper.correctKind'),
      closeText: () => note('paper.closeText'),
      reveal: noted('paper.reveal'),
      revealFinding: noted('paper.revealFinding'),
      applyFix: noted('paper.applyFix'),
      nextPlaceholder: noted('paper.nextPlaceholder'),
      attach: noted('paper.attach'),
      tick: noted('paper.tick'),
    },
    meetings: fakeMeetings(given.meetings ?? {}, note),
    drafting: {
      state: drafting,
      choose(templateId) {
        note('drafting.choose', templateId)
        drafting.setState({ chosen: templateId })
      },
      insert: noted('drafting.insert'),
      copy: noted('drafting.copy'),
      exportDocx: noted('drafting.exportDocx'),
    },
    snippets: {
      state: snippets,
      search(query) {
        note('snippets.search', query)
        snippets.setState({ query })
      },
      async save(...args) {
        note('snippets.save', ...args)
        return true
      },
      remove: noted('snippets.remove'),
      insert: noted('snippets.insert'),
      copy: noted('snippets.copy'),
    },
    notices: {
      state: notices,
      dismiss(id) {
        note('notices.dismiss', id)
        notices.setState(({ list }) => ({ list: list.filter((notice) => notice.id !== id) }))
      },
    },
    library: {
      state: createStore<LibraryState>(() => ({ status: 'ready', reason: null, quarantined: 0, ...given.library })),
      exportBackup: noted('library.exportBackup'),
      importBackup: noted('library.importBackup'),
      rescue: noted('library.rescue'),
    },
    unit: {
      state: unit,
      async importFile(...args) {
        note('unit.importFile', ...args)
        return true
      },
      forgetRefused: () => note('unit.forgetRefused'),
      text: () => writeUnitProfile(unit.getState().profile),
      exportFile: () => note('unit.exportFile'),
      async change(next) {
        note('unit.change')
        unit.setState(({ profile }) => ({ profile: next(profile) }))
        return true
      },
    },
    copyDiagnostics: noted('copyDiagnostics'),
  }
  return app
}

function fakeMeetings(
  given: Partial<MeetingsState>,
  note: (name: string, ...args: unknown[]) => void,
): App['meetings'] {
  const state: StoreApi<MeetingsState> = createStore<MeetingsState>(() => ({
    status: 'ready',
    list: [],
    openId: null,
    saved: 'saved',
    ...given,
  }))
  const change = (id: string, facts: (before: Meeting) => Meeting) =>
    state.setState(({ list }) => ({
      saved: 'saving',
      list: list.map((view) => (view.id === id ? { ...view, facts: facts(view.facts) } : view)),
    }))
  const agenda = (id: string, items: (before: readonly AgendaItem[]) => AgendaItem[]) =>
    change(id, (facts) => ({ ...facts, agenda: items(facts.agenda ?? []) }))
  let made = 0
  return {
    state,
    kinds: [
      { id: 'promotion', name: { zh: '工作推进会', en: 'Progress meeting' } },
      { id: 'commendation', name: { zh: '表彰大会', en: 'Commendation' } },
      { id: 'video', name: { zh: '视频会议', en: 'Video conference' } },
    ],
    async create() {
      note('meetings.create')
      const id = `new-${++made}`
      const view = { id, facts: { schema: 1, name: '新会议' } as Meeting, updatedAt: 0 }
      state.setState(({ list }) => ({ list: [view, ...list], openId: id }))
      return id
    },
    open(id) {
      note('meetings.open', id)
      state.setState({ openId: id })
    },
    change(id, facts) {
      note('meetings.change', id, facts)
      change(id, () => facts)
    },
    async flush() {
      note('meetings.flush')
      if (state.getState().saved === 'saving') state.setState({ saved: 'saved' })
    },
    async addItem(id) {
      note('meetings.addItem', id)
      const itemId = `item-${++made}`
      agenda(id, (before) => [...before, { id: itemId, kind: 'other', title: '' }])
      return itemId
    },
    changeItem(id, item) {
      note('meetings.changeItem', id, item)
      agenda(id, (before) => before.map((known) => (known.id === item.id ? item : known)))
    },
    async removeItem(id, itemId) {
      note('meetings.removeItem', id, itemId)
      agenda(id, (before) => before.filter((known) => known.id !== itemId))
    },
    async moveItem(id, itemId, to) {
      note('meetings.moveItem', id, itemId, to)
      agenda(id, (before) => {
        const moved = before.filter((known) => known.id === itemId)
        return before.filter((known) => known.id !== itemId).toSpliced(to, 0, ...moved)
      })
    },
    async remove(id) {
      note('meetings.remove', id)
      state.setState(({ list }) => ({ list: list.filter((view) => view.id !== id), openId: null }))
    },
  }
}

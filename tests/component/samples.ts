import type {
  MeetingView,
  Notice,
  PaperState,
  Preview,
  ProgressEntry,
  SnippetView,
  TemplateView,
} from '#src/app/app.ts'
import type { Examination, FindingView, IgnoredView, StripEntry } from '#src/app/check-views.ts'
import type { ConnectedPage, ConnectionState, EditorRef } from '#src/app/connection.ts'
import { itemKey, sectionKey } from '#src/app/progress.ts'
import type { Finding, Severity } from '#src/check/finding.ts'
import type { Draft, Range } from '#src/core/draft.ts'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'

/** A 主持词 that lacks its closing and announces four items but carries out three. */
export const script = buildDraft(
  (
    [
      { role: 'title', text: '全县重点项目建设推进会主持词' },
      { role: 'body', text: '同志们：' },
      { role: 'body', text: '现在开会。今天会议的主要任务是总结上半年重点项目建设情况，安排下一阶段工作。' },
      { role: 'body', text: '今天的会议共有四项议程：一是观看专题片；二是县发展改革局通报进展；三是县领导讲话。' },
      { role: 'body', text: '现在进行第一项，观看重点项目建设专题片。' },
      { role: 'body', text: '现在进行第二项，请县发展改革局局长××同志通报上半年重点项目建设进展情况。' },
      { role: 'body', text: '现在进行第三项，请县委副书记、县长讲话，大家欢迎。' },
      { role: 'body', text: '刚才，县长的讲话总结了成绩、指出了问题、提出了要求，请各单位认真抓好落实。' },
    ] satisfies Paragraph[]
  ).map((paragraph) => paragraph),
)

/** The range of the first occurrence of `quote`. */
export function rangeOf(draft: Draft, quote: string): Range {
  const start = draft.text.indexOf(quote)
  if (start < 0) throw new Error(`not in the draft: ${quote}`)
  return { start, end: start + quote.length }
}

export function findingView(
  id: string,
  severity: Severity,
  range: Range,
  rest: Partial<FindingView> & { rule?: string },
): FindingView {
  const { rule = 'section/missing', ...view } = rest
  const finding: Finding = {
    ...range,
    rule,
    severity,
    message: { id: 'x', values: {} },
    data: {},
    related: [],
    fixes: [],
  }
  return { id, finding, message: '', quote: '', evidence: [], fixes: [], source: null, ...view }
}

const end = script.text.length

export const missingClosing = findingView(
  'f1',
  'error',
  { start: end, end },
  {
    message: '缺少散会（结束语）。',
    source: '惯例',
    fixes: [
      {
        title: '在文末加上结束语',
        changes: [],
        steps: 1,
        preview: [
          '会后，请各单位迅速传达会议精神，对照目标任务倒排工期、挂图作战，确保全年任务如期完成。',
          '今天的会议到此结束，散会。',
        ],
      },
    ],
  },
)

export const missingDiscipline = findingView('f5', 'error', rangeOf(script, '现在开会'), {
  message: '缺少会场纪律。',
  fixes: [
    {
      title: '放在「同志们：」之后',
      changes: [],
      steps: 1,
      preview: ['请大家将手机关闭或调至静音状态，会议期间不要随意走动。'],
    },
    {
      title: '放在议程预告之后',
      changes: [],
      steps: 1,
      preview: ['请大家将手机关闭或调至静音状态，会议期间不要随意走动。'],
    },
  ],
})

export const countMismatch = findingView('f2', 'error', rangeOf(script, '四项议程'), {
  rule: 'count/mismatch',
  message: '说有四项议程，实际列出三项。',
  quote: '今天的会议共有四项议程',
  evidence: [{ note: '列出的最后一项', quote: '三是县领导讲话', range: rangeOf(script, '三是县领导讲话') }],
})

export const numberingGap = findingView('f3', 'warning', rangeOf(script, '第二项'), {
  rule: 'numbering/gap',
  message: '编号不连续：第一项之后是第三项。',
  quote: '现在进行第三项',
})

export const hints = [
  findingView('f4', 'info', rangeOf(script, '请各单位'), {
    rule: 'section/suggested',
    message: '建议加上会议要求。',
    quote: '请各单位认真抓好落实',
  }),
  findingView('f6', 'info', rangeOf(script, '县长'), {
    rule: 'names/address',
    message: '对同一人的称呼前后不一。',
    quote: '县委副书记、县长',
  }),
  findingView('f7', 'info', rangeOf(script, '县长的讲话'), {
    rule: 'names/address',
    message: '对同一人的称呼前后不一。',
    quote: '县长的讲话',
  }),
]

const strip = (
  id: StripEntry['id'],
  name: string,
  quote: string | null,
  rest: Partial<StripEntry> = {},
): StripEntry => ({
  id,
  name,
  state: quote === null ? 'missing' : 'present',
  count: quote === null ? 0 : 1,
  range: quote === null ? null : rangeOf(script, quote),
  finding: null,
  ...rest,
})

export const structure: readonly StripEntry[] = [
  strip('title', '标题', '全县重点项目建设推进会主持词'),
  strip('salutation', '称谓', '同志们：'),
  strip('opening', '开场', '现在开会。'),
  strip('discipline', '会场纪律', null, { finding: 'f5' }),
  strip('purpose', '会议目的', '今天会议的主要任务'),
  strip('agenda', '议程预告', '今天的会议共有四项议程', { state: 'misplaced', finding: 'f2' }),
  strip('item', '逐项主持', '现在进行第一项', { count: 3 }),
  strip('recap', '承接小结', '刚才，县长的讲话'),
  strip('closing', '结束语', null, { finding: 'f1' }),
]

/** One fix of each kind that there is: words changed in one step, in several, and too many for an editor. */
export const wordFixes = [
  findingView('w1', 'error', rangeOf(script, '主要任务'), {
    rule: 'words/confusable',
    message: '“布署”应为“部署”',
    quote: '布署',
    fixes: [{ title: '改为“部署”', preview: [], changes: [['布署', '部署']], steps: 1 }],
  }),
  findingView('w2', 'warning', rangeOf(script, '第三项'), {
    rule: 'numbering/gap',
    message: '编号从二跳到四',
    quote: '四、',
    fixes: [
      {
        title: '把后面的编号依次改连续',
        preview: [],
        changes: [
          ['四', '三'],
          ['五', '四'],
        ],
        steps: 2,
      },
    ],
  }),
  findingView('w3', 'warning', rangeOf(script, '，观看'), {
    rule: 'text/mixed-width',
    message: '中文里有半角标点 40 处',
    quote: ',',
    fixes: [{ title: '全部改为全角标点', preview: [], changes: [[',', '，']], steps: 0 }],
  }),
]

/** So many of one rule that they share a card. */
export const waiting = ['××', '三项', '二项', '一项'].map((quote, index) =>
  findingView(`p${index}`, 'warning', rangeOf(script, quote), {
    rule: 'placeholder/left',
    message: `待填：${quote}`,
    quote,
  }),
)

export const ignored: readonly IgnoredView[] = [
  { id: 'g1', scope: 'once', title: '缺少会场纪律', quote: '', hides: 1 },
  { id: 'g2', scope: 'paper', title: '待填：××', quote: '××', hides: 1 },
  { id: 'g3', scope: 'always', title: '称呼前后不一', quote: '', hides: 0 },
]

export function examination(findings: readonly FindingView[], rest: Partial<Examination> = {}): Examination {
  const count = (severity: Severity) => findings.filter((view) => view.finding.severity === severity).length
  return {
    draft: script,
    complete: true,
    genre: 'host-script',
    genreName: '主持词',
    subtype: 'promotion',
    subtypeName: '工作推进会',
    corrected: false,
    parts: [],
    structure,
    findings,
    counts: { error: count('error'), warning: count('warning'), info: count('info'), placeholders: 1 },
    looked: {
      checked: ['结构：开场、议程、逐项主持、承接、结束语', '议程 3 项', '编号和数目'],
      unchecked: ['人名和职务：没有会议资料', '票数：文中没有'],
    },
    placeholders: [rangeOf(script, '××')],
    ...rest,
  }
}

export const dirty = examination([missingClosing, missingDiscipline, countMismatch, numberingGap, ...hints])
export const clean = examination([], { counts: { error: 0, warning: 0, info: 0, placeholders: 0 }, placeholders: [] })

export const pasted: Partial<PaperState> = {
  subject: { kind: 'text', name: '全县重点项目建设推进会主持词', counts: null },
  status: 'ready',
  examination: dirty,
}

export const inEditor: Partial<PaperState> = {
  subject: { kind: 'editor', key: 'd1/e1', title: '全县重点项目建设推进会主持词（送审稿）' },
  status: 'ready',
  examination: dirty,
}

export function editorRef(key: string, title: string, readOnly = false): EditorRef {
  return {
    key,
    frame: { tabId: 1, frameId: 0, documentId: 'd1' },
    info: {
      id: key,
      adapter: 'generic',
      title,
      readOnly,
      capabilities: { rich: true, headings: [1, 2], read: 'dom', reveal: true, highlight: false, undo: 'one-step' },
      lastActiveAt: 1,
      selectedLength: 0,
      area: 100_000,
    },
  }
}

export const page: ConnectedPage = {
  kind: 'connected',
  tabId: 1,
  title: '新建文稿 - 办公平台',
  address: 'https://oa.example.gov.cn/doc/1',
  origin: 'https://oa.example.gov.cn',
  editors: [editorRef('d1/e1', '正文')],
  current: editorRef('d1/e1', '正文'),
  foreignFrames: [],
}

export const frame = { origin: 'https://docs.example.com', width: 800, height: 600 }

export const connections = {
  looking: { kind: 'looking' },
  'no-tab': { kind: 'no-tab' },
  forbidden: { kind: 'forbidden-page', tabId: 1 },
  'no-access': { kind: 'no-access', tabId: 1, origin: 'https://oa.example.gov.cn' },
  'no-access-unknown': { kind: 'no-access', tabId: 1, origin: null },
  connected: page,
  'no-editor': { ...page, editors: [], current: null },
  framed: { ...page, editors: [], current: null, foreignFrames: [frame] },
  several: { ...page, editors: [editorRef('d1/e1', '正文'), editorRef('d1/e2', '附件说明')] },
  'read-only': { ...page, current: editorRef('d1/e1', '正文', true) },
} satisfies Record<string, ConnectionState>

export const meeting: MeetingView = {
  id: 'm1',
  updatedAt: 0,
  facts: {
    schema: 1,
    name: '全县重点项目建设推进会',
    shortName: '推进会',
    subtype: 'promotion',
    startsAt: '2026-11-23T09:00',
    place: '县行政中心一楼会议室',
    organiser: '县发展和改革局',
    host: { name: '周启明', title: '县委常委、常务副县长' },
    leaders: [{ name: '陈远山', unit: '县委', title: '副书记、县长' }],
    attendees: ['各乡镇（街道）主要负责同志', '县直有关单位主要负责同志'],
    agenda: [
      { id: 'i1', kind: 'film', title: '观看重点项目建设专题片', minutes: 10 },
      {
        id: 'i2',
        kind: 'brief',
        title: '通报上半年重点项目建设进展情况',
        minutes: 15,
        speakers: [{ name: '李文清', unit: '县发展和改革局', title: '局长' }],
        papers: ['上半年重点项目建设进展情况通报'],
      },
      {
        id: 'i3',
        kind: 'speech',
        title: '县领导讲话',
        speakers: [{ name: '陈远山', unit: '县委', title: '副书记、县长' }],
      },
      { id: 'i4', kind: 'host-summary', title: '主持人小结' },
    ],
  },
}

export const otherMeeting: MeetingView = {
  id: 'm2',
  updatedAt: 0,
  facts: { schema: 1, name: '全县安全生产工作视频会议暨第四季度防范重特大事故专题部署会' },
}

export const progress: ProgressEntry[] = [
  {
    key: sectionKey('title'),
    title: '标题',
    detail: null,
    state: 'written',
    ticked: true,
    range: { start: 0, end: 14 },
  },
  {
    key: itemKey('i1'),
    title: '观看重点项目建设专题片',
    detail: null,
    state: 'content',
    ticked: false,
    range: rangeOf(script, '现在进行第一项'),
  },
  {
    key: itemKey('i2'),
    title: '通报上半年重点项目建设进展情况',
    detail: '李文清',
    state: 'skeleton',
    ticked: false,
    range: rangeOf(script, '现在进行第二项'),
  },
  {
    key: itemKey('i3'),
    title: '县领导讲话',
    detail: '陈远山',
    state: 'outdated',
    ticked: false,
    range: rangeOf(script, '现在进行第三项'),
  },
  { key: itemKey('i4'), title: '主持人小结', detail: null, state: 'unwritten', ticked: false, range: null },
]

export const templates: TemplateView[] = [
  {
    id: 'host-script/promotion',
    genre: 'host-script',
    genreName: { zh: '主持词', en: 'Host script' },
    name: { zh: '工作推进会', en: 'Progress meeting' },
  },
  {
    id: 'minutes/special',
    genre: 'minutes',
    genreName: { zh: '会议纪要', en: 'Minutes' },
    name: { zh: '专题会议', en: 'Special meeting' },
  },
]

export const preview: Preview = {
  template: 'host-script/promotion',
  draft: script,
  placeholders: 3,
  sections: [
    { id: 'title', name: '标题', text: '全县重点项目建设推进会主持词', placeholders: 0 },
    { id: 'salutation', name: '称谓', text: '同志们：', placeholders: 0 },
    { id: 'opening', name: '开场', text: '现在开会。今天会议的主要任务是【会议任务】。', placeholders: 1 },
    { id: 'item', name: '逐项主持', text: '现在进行第一项，观看重点项目建设专题片。\n（观看结束后）', placeholders: 0 },
    { id: 'item', name: '逐项主持', text: '现在进行第二项，请【姓名职务】通报有关情况。', placeholders: 2 },
    { id: 'closing', name: '结束语', text: '今天的会议到此结束，散会。', placeholders: 0 },
  ],
}

export const snippets: SnippetView[] = [
  {
    id: 's1',
    snippet: {
      title: '会后落实要求',
      text: '会后，请各单位及时向主要负责同志汇报，对照任务清单逐项抓好落实。\n重要情况随时报告。',
    },
  },
  { id: 's2', snippet: { title: '会场纪律', text: '请将手机关闭或调至静音状态，会议期间不要随意走动。' } },
]

/** Notices of all kinds; `ran` counts the undo. */
export function notices(ran: () => void = () => undefined): Notice[] {
  return [
    { id: 'n1', kind: 'success', text: '已插入 8 段，读回核对一致。', actions: [] },
    { id: 'n2', kind: 'info', text: '已去掉议程「县领导讲话」。', actions: [{ label: '撤销', run: ran }] },
    {
      id: 'n3',
      kind: 'error',
      text: '没有保存成功：磁盘空间不足。输入的内容还在这里，请清理空间后再保存。',
      actions: [],
    },
  ]
}

import { describe, expect, test } from 'vitest'
import { page as browser, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { CrashBoundary } from '#src/ui/crash-boundary.tsx'
import type { Place } from '#src/ui/view.ts'
import type { Given } from './fake-app.ts'
import {
  clean,
  connections,
  dirty,
  examination,
  ignored,
  inEditor,
  meeting,
  notices,
  otherMeeting,
  page,
  pasted,
  preview,
  progress,
  snippets,
  templates,
  waiting,
  wordFixes,
} from './samples.ts'
import { expectAccessible, expectNoOverflow, inspect, prefer, settled, show } from './show.tsx'
import { textsOf } from './texts.ts'

const meetings = { list: [meeting, otherMeeting] }
const open = { ...meetings, openId: 'm1' }
const drafting = {
  templates,
  chosen: 'host-script/promotion',
  preview,
  meeting: { id: 'm1', name: meeting.facts.name },
}
const attached = { ...inEditor, meeting: { id: 'm1', name: meeting.facts.name }, progress }

/** The id of the heading that a pointer would hit in the middle of `element`: nothing may lie over it. */
function topmostAt(element: HTMLElement): string | undefined {
  const box = element.getBoundingClientRect()
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  return hit?.closest('h2')?.id
}

const wordFixed = examination(wordFixes)
const inParts = examination([], {
  parts: [
    { name: '主持词 · 工作推进会', range: { start: 0, end: 20 } },
    { name: '讲话稿', range: { start: 21, end: 40 } },
    { name: '', range: { start: 41, end: 60 } },
  ],
})

function Broken(): never {
  throw new Error('broken on purpose')
}

const SCREENS: Record<string, { readonly place: Place; readonly given: Given }> = {
  'check-first-use': { place: 'check', given: { connection: connections.forbidden } },
  'check-reading': {
    place: 'check',
    given: { connection: page, paper: { ...inEditor, status: 'reading', examination: null } },
  },
  'check-busy': { place: 'check', given: { connection: page, paper: { ...inEditor, busy: 'f1' } } },
  'check-findings': { place: 'check', given: { connection: page, paper: inEditor } },
  'check-incomplete': {
    place: 'check',
    given: { connection: page, paper: { ...inEditor, mode: 'submission', examination: { ...dirty, complete: false } } },
  },
  'check-fixes': { place: 'check', given: { connection: page, paper: { ...inEditor, examination: wordFixed } } },
  'check-many': {
    place: 'check',
    given: { connection: page, paper: { ...inEditor, examination: examination(waiting) } },
  },
  'check-parts': { place: 'check', given: { connection: page, paper: { ...pasted, examination: inParts } } },
  'check-unknown-kind': {
    place: 'check',
    given: {
      connection: page,
      paper: {
        ...inEditor,
        examination: { ...clean, genre: 'other', genreName: '', subtypeName: null, structure: [] },
      },
    },
  },
  'check-file-progress': {
    place: 'check',
    given: { connection: page, paper: { loading: { fileName: '推进会主持词（送审稿）.docx', share: 0.4 } } },
  },
  'check-pasted': { place: 'check', given: { connection: page, paper: pasted } },
  'check-clean': { place: 'check', given: { connection: page, paper: { ...inEditor, examination: clean } } },
  'check-wrong-file': {
    place: 'check',
    given: {
      paper: {
        status: 'failed',
        failure: {
          reason: 'unreadable-file',
          fileName: '推进会主持词（送审稿）.doc',
          text: '这是旧版 .doc 或 .wps 文件，这里读不了。请用 Word 或 WPS 打开，另存为 .docx，或全选复制后粘贴到这里',
        },
      },
    },
  },
  'check-unreadable': {
    place: 'check',
    given: {
      connection: page,
      paper: {
        subject: { kind: 'editor', key: 'd1/e1', title: '主持词' },
        status: 'failed',
        failure: { reason: 'unreadable', fileName: null, text: null },
      },
    },
  },
  'connection-no-access': { place: 'check', given: { connection: connections['no-access'] } },
  'connection-no-access-unknown': { place: 'check', given: { connection: connections['no-access-unknown'] } },
  'connection-no-editor': { place: 'check', given: { connection: connections['no-editor'] } },
  'connection-framed': { place: 'check', given: { connection: connections.framed } },
  'connection-several': { place: 'check', given: { connection: connections.several, paper: inEditor } },
  'connection-looking': { place: 'check', given: { connection: connections.looking } },
  'connection-no-tab': { place: 'snippets', given: { connection: connections['no-tab'] } },
  'meetings-empty': { place: 'meetings', given: { connection: page } },
  'meetings-list': { place: 'meetings', given: { connection: page, meetings } },
  'meetings-form': { place: 'meetings', given: { connection: page, meetings: open } },
  'meetings-not-saved': { place: 'meetings', given: { connection: page, meetings: { ...open, saved: 'failed' } } },
  'meetings-loading': { place: 'meetings', given: { meetings: { status: 'loading' } } },
  'meetings-failed': {
    place: 'meetings',
    given: { meetings: { status: 'failed' }, library: { status: 'failed', reason: 'QuotaExceededError' } },
  },
  'drafting-start': { place: 'drafting', given: { connection: page, drafting: { templates } } },
  'drafting-preview': { place: 'drafting', given: { connection: page, paper: attached, drafting } },
  'drafting-losses': {
    place: 'drafting',
    given: {
      connection: page,
      paper: inEditor,
      drafting: { ...drafting, losses: ['headings', 'bold'], replaces: 32, exports: 'paper' },
    },
  },
  'drafting-offer-copy': { place: 'drafting', given: { connection: page, drafting: { ...drafting, offerCopy: true } } },
  'drafting-progress': { place: 'drafting', given: { connection: page, paper: attached, drafting: { templates } } },
  'drafting-busy': { place: 'drafting', given: { connection: page, drafting: { ...drafting, busy: 'insert' } } },
  'drafting-no-editor': { place: 'drafting', given: { connection: connections['no-editor'], drafting } },
  'hall-none': { place: 'hall', given: { connection: page } },
  'hall-no-items': { place: 'hall', given: { meetings: { list: [otherMeeting], openId: 'm2' } } },
  'hall-agenda': { place: 'hall', given: { connection: page, paper: attached, meetings: open } },
  'snippets-empty': { place: 'snippets', given: { connection: page } },
  'snippets-list': { place: 'snippets', given: { connection: page, snippets: { found: snippets } } },
  'snippets-busy': { place: 'snippets', given: { connection: page, snippets: { found: snippets, busy: 's1' } } },
  'snippets-no-match': {
    place: 'snippets',
    given: { connection: page, snippets: { query: '决定', found: [], total: 2 } },
  },
  notices: { place: 'check', given: { connection: page, paper: inEditor, notices: notices() } },
  'library-blocked': { place: 'meetings', given: { library: { status: 'blocked' } } },
  'library-closed': { place: 'check', given: { library: { status: 'closed' } } },
  'library-quarantined': { place: 'check', given: { connection: page, library: { quarantined: 2 } } },
}

describe('every screen at 320, 360 and 600 px, light and dark', () => {
  test.each(Object.entries(SCREENS))('%s', async (name, { place, given }) => {
    await show(given, place)
    await inspect(name)
  })

  test('check-text', async () => {
    await show({ connection: page, paper: pasted })
    await browser.getByRole('button', { name: '看原处：说有四项议程，实际列出三项。' }).click()
    await inspect('check-text')
  })

  test('check-ignored and check-kind', async () => {
    await show({ connection: page, paper: { ...inEditor, ignored } })
    await browser.getByRole('button', { name: '更正文种：主持词 · 工作推进会' }).click()
    await inspect('check-kind')
    await browser.getByRole('button', { name: '称呼前后不一 2 处' }).click()
    await browser.getByRole('button', { name: '另有 1 处' }).click()
    await browser.getByRole('button', { name: '已忽略 3' }).click()
    await inspect('check-ignored')
  })

  test('unit', async () => {
    await show({ connection: page, paper: inEditor })
    await browser.getByRole('button', { name: '更多操作' }).click()
    await browser.getByRole('menuitem', { name: '本单位要求' }).click()
    await inspect('unit')
  })

  test('unit-refused', async () => {
    const faults = [
      { path: 'patches[2].section', message: '这个文种没有这一节' },
      { path: 'severities.numbering/gap', message: '只能是 error、warning、info 或 off' },
    ]
    await show({ connection: page, paper: inEditor, unit: { left: 1, refused: { fileName: '要求.json', faults } } })
    await browser.getByRole('button', { name: '更多操作' }).click()
    await browser.getByRole('menuitem', { name: '本单位要求' }).click()
    await inspect('unit-refused')
  })

  test('check-text-wide: findings and text side by side', async () => {
    await show({ connection: page, paper: pasted })
    await browser.viewport(900, 760)
    await settled()
    await browser.getByRole('button', { name: '看原处：说有四项议程，实际列出三项。' }).click()
    await expect.element(browser.getByRole('listitem', { name: '说有四项议程，实际列出三项。' })).toBeVisible()
    await expect.element(browser.getByRole('article')).toBeVisible()
    expectNoOverflow()
    await expectAccessible()
    await browser.screenshot({ path: '../../out/screens/check-text-wide.png' })
    await browser.viewport(360, 760)
  })

  test('meetings-agenda-item', async () => {
    await show({ connection: page, meetings: open }, 'meetings')
    await browser.getByRole('button', { name: '基本情况' }).click()
    await browser.getByRole('button', { name: /^2\. 通报/ }).click()
    await inspect('meetings-agenda-item')
  })

  test('meetings-people', async () => {
    await show({ connection: page, meetings: open }, 'meetings')
    for (const part of ['基本情况', '议程', '人员', '纪律和要求']) {
      await browser.getByRole('button', { name: part, exact: true }).click()
    }
    await inspect('meetings-people')
  })

  test('snippets-form', async () => {
    await show({ connection: page, snippets: { found: snippets } }, 'snippets')
    await browser.getByRole('button', { name: '新素材' }).click()
    await browser.getByRole('button', { name: '保存' }).click()
    await inspect('snippets-form')
  })

  test('crash', async () => {
    await render(
      <CrashBoundary texts={textsOf('zh')} copyDiagnostics={async () => undefined}>
        <Broken />
      </CrashBoundary>,
    )
    await expect.element(browser.getByRole('button', { name: '重新载入面板' })).toBeVisible()
    await browser.getByRole('button', { name: '复制诊断信息' }).click()
    await expect.element(browser.getByText('诊断信息已复制')).toBeVisible()
  })
})

describe('every screen in English', () => {
  test.each(Object.entries(SCREENS))('%s', async (_, { place, given }) => {
    await show({ ...given, language: 'en' }, place)
    await browser.viewport(320, 760)
    await settled()
    expectNoOverflow()
    await expectAccessible()
    await browser.viewport(360, 760)
  })
})

describe('high contrast', () => {
  test.each(['check-findings', 'drafting-preview', 'meetings-form'] as const)('%s', async (name) => {
    const screen = SCREENS[name]!
    await show(screen.given, screen.place)
    await prefer('dark', true)
    await browser.screenshot({ path: `../../out/screens/${name}-contrast.png` })
    expectNoOverflow()
    await prefer('light')
  })
})

describe('open menus and dialogs', () => {
  test('the list of editors, the list of meetings and the menu stay inside the panel', async () => {
    await show({ connection: connections.several, paper: inEditor, meetings })
    await browser.viewport(320, 760)
    for (const [picture, name] of [
      ['more', '更多操作'],
      ['meetings', '关联会议'],
      ['editors', /^编辑器：/],
    ] as const) {
      await browser.getByRole('button', { name }).click()
      await expect.element(browser.getByRole('menu')).toBeVisible()
      await settled()
      expectNoOverflow()
      await browser.screenshot({ path: `../../out/screens/menu-${picture}.png` })
      await expectAccessible(true)
      expect(topmostAt(document.getElementById('group-error')!)).toBe('group-error')
      await userEvent.keyboard('{Escape}')
      await expect.element(browser.getByRole('menu')).not.toBeInTheDocument()
      await expectAccessible()
    }
    await browser.viewport(360, 760)
  })
})

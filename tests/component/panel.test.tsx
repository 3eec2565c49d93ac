import { describe, expect, test, vi } from 'vitest'
import { page as browser, userEvent } from 'vitest/browser'
import { PLACES } from '#src/ui/view.ts'
import {
  connections,
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
} from './samples.ts'
import { expectAccessible, settled, show } from './show.tsx'
import { keysOf } from './texts.ts'

const choose = async (name: string) => {
  await browser.getByRole('button', { name: '更多操作' }).click()
  await browser.getByRole('menuitem', { name }).click()
}

describe('the places', () => {
  test('arrow keys go through them in the order of work, Home and End to the ends', async () => {
    await show({}, 'meetings')
    browser.getByRole('tab', { name: '会议' }).element().focus()
    const seen = ['会议']
    for (const key of [
      '{ArrowRight}',
      '{ArrowRight}',
      '{ArrowRight}',
      '{ArrowRight}',
      '{ArrowRight}',
      '{End}',
      '{Home}',
      '{ArrowLeft}',
    ]) {
      await userEvent.keyboard(key)
      seen.push(document.activeElement?.textContent ?? '')
    }
    expect(seen).toEqual(['会议', '起草', '检查', '会场', '素材', '会议', '素材', '会议', '素材'])
    await expect.element(browser.getByRole('tab', { name: '素材' })).toHaveAttribute('aria-selected', 'true')
    await expect.element(browser.getByRole('heading', { name: '还没有素材' })).toBeVisible()
  })

  test('the tabs are one stop in the tab order', async () => {
    await show()
    const stops = PLACES.map((place) => document.getElementById(`tab-${place}`)!.tabIndex)
    expect(stops).toEqual([-1, -1, 0, -1, -1])
  })

  test('the open place is remembered for the session', async () => {
    await show({}, 'meetings')
    await browser.getByRole('tab', { name: '素材' }).click()
    expect(sessionStorage.getItem('panel.place')).toBe('snippets')
  })

  test('a place keeps what was typed while another one is open', async () => {
    await show()
    await browser.getByLabelText('粘贴区').fill('同志们')
    await browser.getByRole('tab', { name: '素材' }).click()
    await browser.getByRole('tab', { name: '检查' }).click()
    await expect.element(browser.getByLabelText('粘贴区')).toHaveValue('同志们')
  })
})

describe('the open paper', () => {
  test('必改 leads to the findings, 待填 to the next placeholder', async () => {
    const app = await show({ connection: page, paper: inEditor }, 'snippets')
    await browser.getByRole('button', { name: /^待填 1/ }).click()
    expect(app.called('paper.nextPlaceholder')).toHaveLength(1)
    await browser.getByRole('button', { name: /^必改 3/ }).click()
    await expect.element(browser.getByRole('heading', { name: '必改 3 条' })).toBeVisible()
  })

  test('a meeting is attached from the list and detached again', async () => {
    const paper = { ...inEditor, meeting: { id: 'm1', name: meeting.facts.name } }
    const app = await show({ connection: page, paper, meetings: { list: [meeting, otherMeeting] } })
    await browser.getByRole('button', { name: /^会议：/ }).click()
    await browser.getByRole('menuitem', { name: /^全县安全生产/ }).click()
    await browser.getByRole('button', { name: /^会议：/ }).click()
    await browser.getByRole('menuitem', { name: '不关联会议' }).click()
    expect(app.called('paper.attach')).toEqual([['m2'], [null]])
  })

  test('a proposed meeting binds nothing until it is taken', async () => {
    const paper = { ...inEditor, proposedMeeting: { id: 'm1', name: meeting.facts.name } }
    const app = await show({ connection: page, paper })
    expect(app.called('paper.attach')).toEqual([])
    await browser.getByRole('button', { name: '关联', exact: true }).click()
    expect(app.called('paper.attach')).toEqual([['m1']])
  })
})

describe('the connection', () => {
  test('several editors: the user chooses', async () => {
    const app = await show({ connection: connections.several })
    await browser.getByRole('button', { name: /^编辑器：正文/ }).click()
    await browser.getByRole('menuitemradio', { name: '附件说明' }).click()
    expect(app.called('connection.choose')).toEqual([['d1/e2']])
  })

  test('without access: the ways back are shown, and exactly this origin is asked for', async () => {
    const app = await show({ connection: connections['no-access'] })
    await expect.element(browser.getByText(/按 Ctrl\+Shift\+Y/)).toBeVisible()
    await browser.getByRole('button', { name: '始终允许 oa.example.gov.cn' }).click()
    expect(app.called('connection.alwaysAllow')).toEqual([['https://oa.example.gov.cn']])
  })

  test('a refusal is said, with what is still possible', async () => {
    const app = await show({ connection: connections['no-access'] })
    app.grants = false
    await browser.getByRole('button', { name: '始终允许 oa.example.gov.cn' }).click()
    await expect.element(browser.getByText(/浏览器没有给予授权，oa\.example\.gov\.cn 仍不能进入/)).toBeVisible()
  })

  test('an unknown page: its address is pasted, only its origin is asked for', async () => {
    const app = await show({ connection: connections['no-access-unknown'] })
    await browser.getByLabelText('页面网址').fill('推进会')
    await browser.getByRole('button', { name: '始终允许' }).click()
    await expect.element(browser.getByText('请填写以 http:// 或 https:// 开头的网址')).toBeVisible()
    await browser.getByLabelText('页面网址').fill(' https://docs.example.com/d/42?x=1 ')
    await browser.getByRole('button', { name: '始终允许' }).click()
    expect(app.called('connection.alwaysAllow')).toEqual([['https://docs.example.com']])
  })

  test('a frame that cannot be entered is named with the same button', async () => {
    const app = await show({ connection: connections.framed })
    await expect.element(browser.getByText('编辑器可能在 docs.example.com 的框架里')).toBeVisible()
    await browser.getByRole('button', { name: '始终允许 docs.example.com' }).click()
    expect(app.called('connection.alwaysAllow')).toEqual([['https://docs.example.com']])
  })

  test('a pasted text: the line says so and leads back to the editor', async () => {
    const app = await show({ connection: page, paper: pasted })
    await browser.getByRole('button', { name: '回到网页编辑器' }).click()
    expect(app.called('paper.closeText')).toHaveLength(1)
  })

  test('a page where extensions may not work: the help opens on demand', async () => {
    await show({ connection: connections.forbidden })
    const help = browser.getByRole('button', { name: '怎么办' })
    await expect.element(help).toHaveAttribute('aria-expanded', 'false')
    await help.click()
    await expect.element(browser.getByText(/不允许任何扩展进入/)).toBeVisible()
  })
})

describe('notices', () => {
  test('an undo runs once and its notice goes', async () => {
    const undo = vi.fn()
    const app = await show({ notices: notices(undo) })
    await browser.getByRole('button', { name: '撤销' }).click()
    expect(undo).toHaveBeenCalledTimes(1)
    expect(app.called('notices.dismiss')).toEqual([['n2']])
  })

  test('Escape closes the one that has the focus; of a composition it does not', async () => {
    const app = await show({ notices: notices() })
    const undo = browser.getByRole('button', { name: '撤销' }).element()
    undo.focus()
    undo.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }))
    expect(app.called('notices.dismiss')).toEqual([])
    await userEvent.keyboard('{Escape}')
    expect(app.called('notices.dismiss')).toEqual([['n2']])
    expect(document.activeElement?.id).toBe('tab-check')
  })

  test('faults are alerts, the rest is status', async () => {
    await show({ notices: notices() })
    expect(
      browser
        .getByRole('alert')
        .getByText(/磁盘空间不足/)
        .elements(),
    ).toHaveLength(1)
    expect(
      browser
        .getByRole('status')
        .getByText(/已插入 8 段/)
        .elements(),
    ).toHaveLength(1)
  })
})

describe('起草', () => {
  const drafting = { templates, chosen: 'host-script/promotion', preview, meeting: null }

  test('a template is chosen by 文种, then inserted, copied or exported', async () => {
    const app = await show({ connection: page, drafting }, 'drafting')
    await browser.getByLabelText('模板').selectOptions('minutes/special')
    await browser.getByRole('button', { name: '插入到光标处' }).click()
    await browser.getByRole('button', { name: '复制' }).click()
    await browser.getByRole('button', { name: '导出 Word（框架）' }).click()
    expect(app.called('drafting.choose')).toEqual([['minutes/special']])
    expect(app.calls.map(([name]) => name)).toEqual(
      expect.arrayContaining(['drafting.insert', 'drafting.copy', 'drafting.exportDocx']),
    )
  })

  test('what would be replaced and lost is named before it is done', async () => {
    await show(
      { connection: page, drafting: { ...drafting, replaces: 32, losses: ['headings', 'tables'] } },
      'drafting',
    )
    await expect.element(browser.getByText('将替换选中的 32 字')).toBeVisible()
    await expect.element(browser.getByText('这个编辑器不接受标题样式、表格，将以普通段落写入。')).toBeVisible()
  })

  test('without an editor nothing is inserted, and the other ways stay', async () => {
    const app = await show({ connection: connections['no-editor'], drafting }, 'drafting')
    await browser.getByRole('button', { name: '插入到光标处' }).click({ force: true })
    expect(app.called('drafting.insert')).toEqual([])
    await browser.getByRole('button', { name: '复制' }).click()
    expect(app.called('drafting.copy')).toHaveLength(1)
  })

  test('the user ticks what is finished; a click on an entry goes there', async () => {
    const paper = { ...inEditor, progress }
    const app = await show({ connection: page, paper, drafting: { templates } }, 'drafting')
    await browser.getByRole('checkbox', { name: '已写完：县领导讲话' }).click()
    expect(app.called('paper.tick')).toEqual([['item:i3', true]])
    await browser.getByRole('button', { name: /^县领导讲话/ }).click()
    expect(app.called('paper.reveal')).toEqual([[progress[3]!.range]])
  })
})

describe('会场', () => {
  test('each item shows its planned time while it can be worked out, and how far its text is', async () => {
    const paper = { ...inEditor, meeting: { id: 'm1', name: meeting.facts.name }, progress }
    await show({ connection: page, paper, meetings: { list: [meeting], openId: 'm1' } }, 'hall')
    const lines = browser
      .getByRole('listitem')
      .elements()
      .map((line) => line.textContent ?? '')
    expect(lines.map((line) => line.slice(0, 5))).toEqual(['09:00', '09:10', '09:25', '时间待定4'])
    expect(lines.map((line) => /(未写|框架|有内容|已写|需更新)$/.exec(line)?.[1])).toEqual([
      '有内容',
      '框架',
      '需更新',
      '未写',
    ])
  })

  test('the progress of a paper of another meeting says nothing about this one', async () => {
    const paper = { ...inEditor, meeting: { id: 'm2', name: otherMeeting.facts.name }, progress }
    await show({ connection: page, paper, meetings: { list: [meeting], openId: 'm1' } }, 'hall')
    await expect.element(browser.getByText('有内容')).not.toBeInTheDocument()
  })
})

describe('素材', () => {
  test('a snippet is saved only with title and text, and the form closes after it is on the disk', async () => {
    const app = await show({ snippets: { found: snippets } }, 'snippets')
    await browser.getByRole('button', { name: '新素材' }).click()
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT')
    await userEvent.keyboard('散会用语{Enter}')
    await browser.getByRole('button', { name: '保存' }).click()
    expect(app.called('snippets.save')).toEqual([])
    await expect.element(browser.getByText('请填写正文')).toBeVisible()
    await browser.getByLabelText('正文').fill('今天的会议到此结束，散会。')
    await browser.getByRole('button', { name: '保存' }).click()
    expect(app.called('snippets.save')).toEqual([
      [{ title: '散会用语', text: '今天的会议到此结束，散会。' }, undefined],
    ])
    await expect.poll(() => document.activeElement?.id).toBe('add-snippet')
  })

  test('Escape closes an untouched form, never one with something typed, never of a composition', async () => {
    await show({ snippets: { found: snippets } }, 'snippets')
    await browser.getByRole('button', { name: '新素材' }).click()
    const title = browser.getByLabelText('标题')
    title.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }))
    await expect.element(title).toBeVisible()
    await title.fill('散会')
    await userEvent.keyboard('{Escape}')
    await expect.element(title).toHaveValue('散会')
    await title.fill('')
    await userEvent.keyboard('{Escape}')
    await expect.element(title).not.toBeInTheDocument()
  })

  test('search, insert, copy, change, remove', async () => {
    const app = await show({ snippets: { found: snippets } }, 'snippets')
    await browser.getByRole('searchbox', { name: '搜索素材' }).fill('纪律')
    await browser.getByRole('button', { name: '插入到光标处：会场纪律' }).click()
    await browser.getByRole('button', { name: '复制：会场纪律' }).click()
    await browser.getByRole('button', { name: '修改：会场纪律' }).click()
    await browser.getByLabelText('标题').fill('纪律')
    await browser.getByRole('button', { name: '保存' }).click()
    await browser.getByRole('button', { name: '删除：会后落实要求' }).click()
    expect(app.called('snippets.search')).toEqual([['纪律']])
    expect(app.called('snippets.insert')).toEqual([['s2']])
    expect(app.called('snippets.copy')).toEqual([['s2']])
    expect(app.called('snippets.save')).toEqual([[{ ...snippets[1]!.snippet, title: '纪律' }, 's2']])
    expect(app.called('snippets.remove')).toEqual([['s1']])
  })
})

describe('the data of this machine', () => {
  test('a database that cannot be opened is exported', async () => {
    const app = await show({ library: { status: 'failed' } })
    await browser.getByRole('button', { name: '导出可读取的资料' }).click()
    expect(app.called('library.rescue')).toHaveLength(1)
  })

  test('diagnostics and backup stand in the menu; a backup is restored from a chosen file', async () => {
    const app = await show()
    await choose('复制诊断信息')
    await choose('备份到文件')
    expect(app.called('copyDiagnostics')).toHaveLength(1)
    expect(app.called('library.exportBackup')).toHaveLength(1)
    const file = new File(['{}'], '会稿备份.json', { type: 'application/json' })
    const input = document.querySelector<HTMLInputElement>('input[type="file"][accept*="json"]')!
    await userEvent.upload(input, file)
    await expect.poll(() => app.called('library.importBackup')).toHaveLength(1)
  })

  test('关于本机资料 opens, closes with Escape and gives the focus back', async () => {
    await show({ meetings: { list: [meeting] }, library: { quarantined: 1 } })
    await browser.getByRole('button', { name: '更多操作' }).click()
    await browser.getByRole('menuitem', { name: '关于本机资料' }).click()
    await expect.element(browser.getByRole('dialog', { name: '关于本机资料' })).toBeVisible()
    await expect.element(browser.getByText('会议 1 个')).toBeVisible()
    await settled()
    await expectAccessible()
    await browser.screenshot({ path: '../../out/screens/about.png' })
    await userEvent.keyboard('{Escape}')
    await expect.element(browser.getByRole('dialog')).not.toBeInTheDocument()
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('更多操作')
    await expectAccessible()
  })
})

test('both languages have the same keys', () => {
  expect(keysOf('en').toSorted()).toEqual(keysOf('zh').toSorted())
})

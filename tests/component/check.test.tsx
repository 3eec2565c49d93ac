import { describe, expect, test } from 'vitest'
import { page as browser, userEvent } from 'vitest/browser'
import type { ReadFailure } from '#src/app/app.ts'
import {
  clean,
  countMismatch,
  dirty,
  examination,
  ignored,
  inEditor,
  missingClosing,
  page,
  pasted,
  rangeOf,
  script,
  waiting,
  wordFixes,
} from './samples.ts'
import { show } from './show.tsx'

const TEXT = '同志们：\n现在开会。'

/** What the browser sends for Ctrl+V, with this text on the clipboard. */
function paste(target: EventTarget, text: string, html?: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  if (html !== undefined) clipboardData.setData('text/html', html)
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

function dropped(type: string, file: File): DragEvent {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(file)
  return new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
}

describe('the first use', () => {
  test('a paste anywhere on the empty screen is looked at, without any form before it', async () => {
    const app = await show()
    paste(document.body, TEXT)
    expect(app.called('paper.openText')).toEqual([[TEXT]])
  })

  test('a paste into 粘贴区 is looked at once', async () => {
    const app = await show()
    paste(browser.getByLabelText('粘贴区').element(), TEXT)
    expect(app.called('paper.openText')).toEqual([[TEXT]])
  })

  test('a paste brings its HTML along where the clipboard has it', async () => {
    const app = await show()
    paste(browser.getByLabelText('粘贴区').element(), TEXT, '<p>同志们：</p>')
    expect(app.called('paper.openText')).toEqual([[TEXT, '<p>同志们：</p>']])
  })

  test('a file on its way in can be given up', async () => {
    const app = await show({ paper: { loading: { fileName: '主持词.docx', share: 0.4 } } })
    await expect.element(browser.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40')
    await browser.getByRole('button', { name: '取消读取' }).click()
    expect(app.called('paper.cancelReading')).toHaveLength(1)
  })

  test('a paste into a field of another place stays there', async () => {
    const app = await show({}, 'snippets')
    paste(document.body, TEXT)
    expect(app.called('paper.openText')).toEqual([])
  })

  test('a file dropped on any place is opened in 检查', async () => {
    const app = await show({}, 'snippets')
    const file = new File([TEXT], '主持词.txt', { type: 'text/plain' })
    const target = document.querySelector('main')!
    target.dispatchEvent(dropped('dragenter', file))
    await expect.element(browser.getByText('松开鼠标，开始检查')).toBeVisible()
    const over = dropped('dragover', file)
    target.dispatchEvent(over)
    expect(over.defaultPrevented).toBe(true)
    target.dispatchEvent(dropped('drop', file))
    expect(app.called('paper.openFile')).toEqual([[file]])
    await expect.element(browser.getByRole('tab', { name: '检查' })).toHaveAttribute('aria-selected', 'true')
    await expect.element(browser.getByText('松开鼠标，开始检查')).not.toBeInTheDocument()
  })

  test('typed text is looked at by the button, and only then', async () => {
    const app = await show()
    await browser.getByLabelText('粘贴区').fill(TEXT)
    expect(app.called('paper.openText')).toEqual([])
    await browser.getByRole('button', { name: '检查这段文字' }).click()
    expect(app.called('paper.openText')).toEqual([[TEXT]])
  })
})

describe('findings', () => {
  test('the counts are announced', async () => {
    await show({ connection: page, paper: inEditor })
    await expect.element(browser.getByText('检查完成：必改 3 条，请核对 1 条，提示 3 条')).toBeInTheDocument()
  })

  test('看原处 goes to the editor, the evidence to its own place', async () => {
    const app = await show({ connection: page, paper: inEditor })
    await browser.getByRole('button', { name: '看原处：缺少散会（结束语）。' }).click()
    expect(app.called('paper.revealFinding')).toEqual([['f1']])
    await browser.getByRole('button', { name: '看原处：三是县领导讲话' }).click()
    expect(app.called('paper.reveal')).toEqual([[rangeOf(script, '三是县领导讲话')]])
  })

  test('one click takes the repair that is shown', async () => {
    const app = await show({ connection: page, paper: inEditor })
    await expect.element(browser.getByText('今天的会议到此结束，散会。')).toBeVisible()
    await browser.getByRole('button', { name: '采纳：在文末加上结束语' }).click()
    expect(app.called('paper.applyFix')).toEqual([['f1', 0]])
  })

  test('where two places are possible the user chooses', async () => {
    const app = await show({ connection: page, paper: inEditor })
    await browser.getByRole('button', { name: '采纳：放在议程预告之后' }).click()
    expect(app.called('paper.applyFix')).toEqual([['f5', 1]])
  })

  test('while one repair is under way no other begins', async () => {
    const app = await show({ connection: page, paper: { ...inEditor, busy: missingClosing.id } })
    const button = browser.getByRole('button', { name: '采纳：放在议程预告之后' })
    await expect.element(button).toHaveAttribute('aria-disabled', 'true')
    await button.click({ force: true })
    expect(app.called('paper.applyFix')).toEqual([])
  })

  test('提示 shows one line for each rule, its places on demand', async () => {
    await show({ connection: page, paper: inEditor })
    expect(browser.getByText('对同一人的称呼前后不一。').elements()).toHaveLength(0)
    const line = browser.getByRole('button', { name: '称呼前后不一 2 处' })
    await expect.element(line).toHaveAttribute('aria-expanded', 'false')
    await line.click()
    await browser.getByRole('button', { name: '另有 1 处' }).click()
    await expect.element(browser.getByRole('button', { name: '看原处：县长的讲话' })).toBeVisible()
  })

  test('nothing found says what was looked at and what was not', async () => {
    await show({ connection: page, paper: { ...inEditor, examination: clean } })
    await expect.element(browser.getByRole('heading', { name: '没有发现问题' })).toBeVisible()
    await expect.element(browser.getByText('议程 3 项')).toBeVisible()
    await expect.element(browser.getByText('人名和职务：没有会议资料')).toBeVisible()
  })

  test('提交前检查 is chosen with the arrow keys', async () => {
    const app = await show({ connection: page, paper: inEditor })
    await browser.getByRole('radio', { name: '写作' }).click()
    await userEvent.keyboard('{ArrowRight}')
    expect(app.called('paper.setMode')).toContainEqual(['submission'])
  })
})

describe('what a fix would do', () => {
  const fixes = { ...inEditor, examination: examination(wordFixes) }

  test('shows the words before and after, and how many steps of undo it takes', async () => {
    const app = await show({ connection: page, paper: fixes })
    const card = browser.getByRole('listitem', { name: '编号从二跳到四' })
    await expect.element(card.getByText('分 2 步写入')).toBeVisible()
    expect(card.element().querySelector('del')?.textContent).toBe('四')
    expect(card.element().querySelector('ins')?.textContent).toBe('三')
    await card.getByRole('button', { name: '采纳：把后面的编号依次改连续' }).click()
    expect(app.called('paper.applyFix')).toEqual([['w2', 0]])
  })

  test('is not offered where the editor cannot take it', async () => {
    await show({ connection: page, paper: fixes })
    const card = browser.getByRole('listitem', { name: '中文里有半角标点 40 处' })
    await expect.element(card.getByText('请在原文中自行修改')).toBeVisible()
    await expect.element(card.getByRole('button', { name: /^采纳/ })).not.toBeInTheDocument()
  })

  test('the source of a convention is named', async () => {
    await show({ connection: page, paper: inEditor })
    await expect
      .element(browser.getByRole('listitem', { name: '缺少散会（结束语）。' }).getByText('依据：惯例'))
      .toBeVisible()
  })
})

describe('ignoring', () => {
  test('这次不改 is one click, the other two are in the menu', async () => {
    const app = await show({ connection: page, paper: inEditor })
    await browser.getByRole('button', { name: '这次不改：缺少散会（结束语）。' }).click()
    for (const name of ['本稿不再提', '以后不查这条']) {
      await browser.getByRole('button', { name: '不再提示：说有四项议程，实际列出三项。' }).click()
      await browser.getByRole('menuitem', { name }).click()
    }
    expect(app.called('paper.ignore')).toEqual([
      ['f1', 'once'],
      ['f2', 'paper'],
      ['f2', 'always'],
    ])
  })

  test('by keyboard the focus goes to the next finding', async () => {
    const app = await show({ connection: page, paper: inEditor })
    const button = browser.getByRole('button', { name: '这次不改：说有四项议程，实际列出三项。' })
    ;(button.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    const left = dirty.findings.filter((view) => view.id !== countMismatch.id)
    app.paper.state.setState({ examination: examination(left) })
    await expect.poll(() => document.activeElement?.id).toBe('finding-f3')
  })

  test('已忽略 lists what is not shown, and each is taken back', async () => {
    const app = await show({ connection: page, paper: { ...inEditor, ignored } })
    await browser.getByRole('button', { name: '已忽略 3' }).click()
    await expect.element(browser.getByText('文中现在没有')).toBeVisible()
    await browser.getByRole('button', { name: '恢复：待填：××' }).click()
    expect(app.called('paper.takeBack')).toEqual([['g2']])
  })

  test('many places of one rule share a card, each can be ignored by itself', async () => {
    const app = await show({ connection: page, paper: { ...inEditor, examination: examination(waiting) } })
    expect(browser.getByRole('listitem', { name: '还有待填的地方' }).elements()).toHaveLength(1)
    await browser.getByRole('button', { name: '另有 3 处' }).click()
    await browser.getByRole('button', { name: '这次不改：待填：二项' }).click()
    expect(app.called('paper.ignore')).toEqual([['p2', 'once']])
  })
})

describe('the structure strip', () => {
  const strip = () => browser.getByRole('list', { name: /^文稿结构/ })

  test('is a list with one stop; arrows, Home and End move in it', async () => {
    await show({ connection: page, paper: inEditor })
    const buttons = strip().getByRole('button').elements() as HTMLElement[]
    expect(buttons.map((button) => button.textContent)).toEqual([
      '标题',
      '称谓',
      '开场',
      '缺 会场纪律',
      '会议目的',
      '议程预告',
      '逐项主持×3',
      '承接小结',
      '缺 结束语',
    ])
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1)
    buttons[0]!.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toBe(buttons[2])
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(buttons[8])
    await userEvent.keyboard('{ArrowRight}{Home}')
    expect(document.activeElement).toBe(buttons[0])
  })

  test('a section goes to its place, a missing or misplaced one to what is said about it', async () => {
    const app = await show({ connection: page, paper: inEditor })
    await strip().getByRole('button', { name: '逐项主持 3 处，到文中第一处' }).click()
    expect(app.called('paper.reveal')).toEqual([[rangeOf(script, '现在进行第一项')]])
    await strip().getByRole('button', { name: '缺 结束语，看说明' }).click()
    await expect.poll(() => document.activeElement?.id).toBe('finding-f1')
    await strip().getByRole('button', { name: '议程预告位置不对，看说明' }).click()
    await expect.poll(() => document.activeElement?.id).toBe('finding-f2')
  })

  test('the recognised kind can be corrected, and left to recognition again', async () => {
    const app = await show({ connection: page, paper: inEditor })
    await browser.getByRole('button', { name: '更正文种：主持词 · 工作推进会' }).click()
    await browser.getByLabelText('会议类型').selectOptions('视频会议')
    await browser.getByLabelText('文种', { exact: true }).selectOptions('讲话稿')
    expect(app.called('paper.correctKind')).toEqual([
      ['host-script', 'video'],
      ['speech', null],
    ])
    app.paper.state.setState({ examination: examination([], { corrected: true }) })
    await browser.getByLabelText('文种', { exact: true }).selectOptions('自动识别')
    expect(app.called('paper.correctKind').at(-1)).toEqual([null, null])
  })

  test('the papers of one file are named, and each is gone to', async () => {
    const parts = [
      { name: '主持词', range: { start: 0, end: 20 } },
      { name: '讲话稿', range: { start: 21, end: 40 } },
    ]
    const app = await show({ connection: page, paper: { ...inEditor, examination: examination([], { parts }) } })
    await expect.element(browser.getByText('文件里有 2 篇')).toBeVisible()
    await browser.getByRole('button', { name: '第 2 篇 讲话稿' }).click()
    expect(app.called('paper.reveal')).toEqual([[{ start: 21, end: 21 }]])
  })
})

describe('a pasted text', () => {
  test('看原处 shows the paragraph, marks the words, focuses it, and leads back to the card', async () => {
    const app = await show({ connection: page, paper: pasted })
    await browser.getByRole('button', { name: '看原处：说有四项议程，实际列出三项。' }).click()
    await expect.poll(() => document.activeElement?.textContent).toContain('今天的会议共有四项议程')
    expect(document.activeElement?.querySelector('mark')?.textContent).toBe('四项议程')
    expect(app.called('paper.revealFinding')).toEqual([])
    await browser.getByRole('button', { name: '回到这条问题' }).click()
    await expect.poll(() => document.activeElement?.id).toBe('finding-f2')
  })

  test('the text is never changed: no 采纳, but the wording is shown', async () => {
    await show({ connection: page, paper: pasted })
    await expect.element(browser.getByText('今天的会议到此结束，散会。')).toBeVisible()
    await expect.element(browser.getByRole('button', { name: /^采纳/ })).not.toBeInTheDocument()
  })

  test('待填 goes from placeholder to placeholder and around', async () => {
    await show({ connection: page, paper: pasted })
    const next = browser.getByRole('button', { name: /^待填 1/ })
    for (let round = 0; round < 2; round++) {
      await next.click()
      await expect.poll(() => document.activeElement?.textContent).toContain('局长××同志')
    }
  })
})

describe('a draft that was not read', () => {
  const REASONS: Record<ReadFailure, RegExp> = {
    gone: /不在这个页面/,
    'read-only': /只读/,
    composing: /输入法/,
    stale: /改动/,
    'selection-changed': /选中/,
    'no-caret': /光标/,
    'not-found': /找不到/,
    ambiguous: /分不清/,
    refused: /Ctrl\+V/,
    partial: /Ctrl\+Z/,
    unknown: /没能核对/,
    unreadable: /读不出来/,
    cancelled: /已取消/,
    'unreadable-file': /读不出文字/,
    'empty-file': /没有文字/,
    'too-large': /太大/,
  }
  test.each(Object.entries(REASONS) as [ReadFailure, RegExp][])('%s is said in plain words', async (reason, words) => {
    await show({ paper: { status: 'failed', failure: { reason, fileName: null, text: null } } })
    await expect.element(browser.getByRole('alert').filter({ hasText: words })).toBeVisible()
  })

  test('a paste works at once, also after a failure', async () => {
    const app = await show({
      paper: { status: 'failed', failure: { reason: 'unreadable-file', fileName: '主持词.docx', text: '文件已损坏' } },
    })
    await expect.element(browser.getByText('没有读取「主持词.docx」')).toBeVisible()
    await expect.element(browser.getByText('文件已损坏')).toBeVisible()
    paste(document.body, TEXT)
    expect(app.called('paper.openText')).toEqual([[TEXT]])
  })

  test('an editor can be read again', async () => {
    const app = await show({
      connection: page,
      paper: { status: 'failed', failure: { reason: 'composing', fileName: null, text: null } },
    })
    await browser.getByRole('button', { name: '重新读取' }).click()
    expect(app.called('paper.readAgain')).toHaveLength(1)
  })
})

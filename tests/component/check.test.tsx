import { describe, expect, test } from 'vitest'
import { page as browser, userEvent } from 'vitest/browser'
import type { ReadFailure } from '#src/app/app.ts'
import { clean, inEditor, missingClosing, page, pasted, rangeOf, script } from './samples.ts'
import { show } from './show.tsx'

const TEXT = '同志们：\n现在开会。'

/** What the browser sends for Ctrl+V, with this text on the clipboard. */
function paste(target: EventTarget, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
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

  test('提示 shows one card for each rule and its other places on demand', async () => {
    await show({ connection: page, paper: inEditor })
    expect(browser.getByText('对同一人的称呼前后不一。').elements()).toHaveLength(1)
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
    'unsupported-file': /本版本只读 \.txt 和 \.md/,
    'unreadable-file': /读不出文字/,
    'empty-file': /没有文字/,
    'too-large': /太大/,
  }
  test.each(Object.entries(REASONS) as [ReadFailure, RegExp][])('%s is said in plain words', async (reason, words) => {
    await show({ paper: { status: 'failed', failure: { reason, fileName: null } } })
    await expect.element(browser.getByRole('alert').filter({ hasText: words })).toBeVisible()
  })

  test('a paste works at once, also after a failure', async () => {
    const app = await show({
      paper: { status: 'failed', failure: { reason: 'unsupported-file', fileName: '主持词.docx' } },
    })
    await expect.element(browser.getByText('没有读取「主持词.docx」')).toBeVisible()
    paste(document.body, TEXT)
    expect(app.called('paper.openText')).toEqual([[TEXT]])
  })

  test('an editor can be read again', async () => {
    const app = await show({
      connection: page,
      paper: { status: 'failed', failure: { reason: 'composing', fileName: null } },
    })
    await browser.getByRole('button', { name: '重新读取' }).click()
    expect(app.called('paper.readAgain')).toHaveLength(1)
  })
})

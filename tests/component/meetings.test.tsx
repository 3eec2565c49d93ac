import { describe, expect, test } from 'vitest'
import { page as browser, cdp, userEvent } from 'vitest/browser'
import type { Meeting } from '#src/meeting/facts.ts'
import type { FakeApp } from './fake-app.ts'
import { meeting, otherMeeting } from './samples.ts'
import { show } from './show.tsx'

const open = { meetings: { list: [meeting, otherMeeting], openId: 'm1' } }

function factsOf(app: FakeApp): Meeting {
  return app.meetings.state.getState().list.find((view) => view.id === 'm1')!.facts
}

const at = (element: Element, share: number) => {
  const box = element.getBoundingClientRect()
  return { clientX: box.left + 4, clientY: box.top + box.height * share, pointerId: 1, bubbles: true, button: 0 }
}

const send = (method: string, params: object) =>
  (cdp() as unknown as { send(method: string, params: object): Promise<void> }).send(method, params)

const order = (app: FakeApp) => factsOf(app).agenda!.map((item) => item.id)

describe('the list', () => {
  test('a new meeting opens with the name ready to be typed', async () => {
    const app = await show({}, 'meetings')
    await browser.getByRole('button', { name: '新建会议' }).click()
    expect(app.called('meetings.create')).toHaveLength(1)
    await expect.poll(() => document.activeElement?.id).toBe('meeting-name')
  })

  test('leaving a meeting brings the focus back to its line', async () => {
    await show({ meetings: { list: [meeting, otherMeeting] } }, 'meetings')
    await browser.getByRole('button', { name: /^全县重点项目/ }).click()
    await expect.poll(() => document.activeElement?.textContent).toBe('全部会议')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => document.activeElement?.id).toBe('meeting-m1')
  })
})

describe('the form', () => {
  test('a field is stored as typed and left out when it is emptied', async () => {
    const app = await show(open, 'meetings')
    await browser.getByLabelText('地点').fill('礼堂')
    expect(factsOf(app).place).toBe('礼堂')
    await browser.getByLabelText('地点').fill('')
    expect(factsOf(app)).not.toHaveProperty('place')
  })

  test('leaving a field saves', async () => {
    const app = await show(open, 'meetings')
    await browser.getByLabelText('地点').fill('礼堂')
    await expect.element(browser.getByText('保存中')).toBeVisible()
    await userEvent.tab()
    await expect.element(browser.getByText('已保存')).toBeVisible()
    expect(app.called('meetings.flush').length).toBeGreaterThan(0)
  })

  test('leaving the place saves', async () => {
    const app = await show(open, 'meetings')
    await browser.getByRole('tab', { name: '起草' }).click()
    expect(app.called('meetings.flush').length).toBeGreaterThan(0)
  })

  test('a meeting never loses its name', async () => {
    const app = await show(open, 'meetings')
    await browser.getByLabelText('会议名称').fill('')
    await expect.element(browser.getByText('请填写会议名称；目前保存的仍是「全县重点项目建设推进会」。')).toBeVisible()
    expect(factsOf(app).name).toBe('全县重点项目建设推进会')
    await browser.getByLabelText('会议名称').fill('全县项目调度会')
    expect(factsOf(app).name).toBe('全县项目调度会')
  })

  test('the time outlives a date that is being retyped', async () => {
    const app = await show(open, 'meetings')
    await browser.getByLabelText('日期').fill('')
    expect(factsOf(app)).not.toHaveProperty('startsAt')
    await browser.getByLabelText('日期').fill('2026-12-01')
    expect(factsOf(app).startsAt).toBe('2026-12-01T09:00')
  })

  test('a person without a name is kept in the form and said to be unsaved', async () => {
    const app = await show(open, 'meetings')
    await browser.getByRole('button', { name: '人员' }).click()
    const group = browser.getByRole('group', { name: '请假人员', exact: true })
    await group.getByRole('button', { name: '增加一人' }).click()
    await expect.poll(() => document.activeElement?.getAttribute('placeholder')).toBe('姓名')
    await group.getByLabelText('请假人员：职务').fill('局长')
    await expect.element(browser.getByText('填写姓名后才会保存')).toBeVisible()
    expect(factsOf(app).absent).toBeUndefined()
    await group.getByLabelText('请假人员：姓名').fill('王建国')
    expect(factsOf(app).absent).toEqual([{ name: '王建国', title: '局长' }])
    await expect.element(browser.getByText('填写姓名后才会保存')).not.toBeInTheDocument()
  })

  test('lines are stored one a line; what is being typed stays', async () => {
    const app = await show(open, 'meetings')
    await browser.getByRole('button', { name: '纪律和要求' }).click()
    const field = browser.getByLabelText('会场纪律')
    await field.fill('手机静音\n\n')
    expect(factsOf(app).discipline).toEqual(['手机静音'])
    await expect.element(field).toHaveValue('手机静音\n\n')
  })

  test('minutes take whole numbers, full width too; anything else is said and not stored', async () => {
    const app = await show(open, 'meetings')
    await browser.getByRole('button', { name: /^3\. 县领导讲话/ }).click()
    const field = browser.getByLabelText('时长（分钟）')
    await field.fill('半小时')
    await expect.element(browser.getByText('请填写 1 至 999 的整数')).toBeVisible()
    expect(factsOf(app).agenda![2]).not.toHaveProperty('minutes')
    await field.fill('３０')
    expect(factsOf(app).agenda![2]!.minutes).toBe(30)
  })

  test('a kind that this version does not know is kept', async () => {
    const facts = { ...meeting.facts, subtype: 'own-kind' }
    const app = await show({ meetings: { list: [{ ...meeting, facts }], openId: 'm1' } }, 'meetings')
    await expect.element(browser.getByLabelText('会议类型')).toHaveValue('own-kind')
    await browser.getByLabelText('地点').fill('礼堂')
    expect(factsOf(app).subtype).toBe('own-kind')
  })
})

describe('the agenda', () => {
  test('Alt+↓ and Alt+↑ move the item, say so, and keep the focus on the same control', async () => {
    const app = await show(open, 'meetings')
    const second = browser.getByRole('button', { name: /^2\. 通报/ })
    second.element().focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(order(app)).toEqual(['i1', 'i3', 'i2', 'i4'])
    await expect
      .element(browser.getByText('「通报上半年重点项目建设进展情况」已移到第 3 项，共 4 项'))
      .toBeInTheDocument()
    await expect.poll(() => document.activeElement?.textContent).toContain('3. 通报')
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}')
    await expect.poll(() => order(app)).toEqual(['i2', 'i1', 'i3', 'i4'])
    await expect.poll(() => document.activeElement?.textContent).toContain('1. 通报')
  })

  test('the buttons move it; at the end they stay where the focus is and do nothing', async () => {
    const app = await show(open, 'meetings')
    const down = browser.getByRole('button', { name: '下移：县领导讲话' })
    await down.click()
    expect(order(app)).toEqual(['i1', 'i2', 'i4', 'i3'])
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('下移：县领导讲话')
    await userEvent.keyboard('{Enter}')
    expect(app.called('meetings.moveItem')).toHaveLength(1)
  })

  test('the handle drags it', async () => {
    const app = await show(open, 'meetings')
    const items = [...document.querySelectorAll('ol > li')]
    const handle = items[0]!.querySelector('[aria-hidden]')!
    // A pointer that the browser did not make cannot be captured.
    handle.setPointerCapture = () => undefined
    handle.dispatchEvent(new PointerEvent('pointerdown', at(handle, 0.5)))
    await new Promise(requestAnimationFrame)
    handle.dispatchEvent(new PointerEvent('pointermove', at(items[2]!, 0.9)))
    await new Promise(requestAnimationFrame)
    handle.dispatchEvent(new PointerEvent('pointerup', at(items[2]!, 0.9)))
    await expect.poll(() => order(app)).toEqual(['i2', 'i3', 'i1', 'i4'])
  })

  test('a new item opens with its content ready to be typed', async () => {
    const app = await show(open, 'meetings')
    await browser.getByRole('button', { name: '增加一项' }).click()
    await expect.poll(() => document.activeElement?.id).toMatch(/^agenda-title-/)
    await userEvent.keyboard('书记讲话')
    expect(factsOf(app).agenda!.at(-1)!.title).toBe('书记讲话')
  })

  test('removing says so and leaves the focus in the agenda', async () => {
    const app = await show(open, 'meetings')
    await browser.getByRole('button', { name: /^3\. 县领导讲话/ }).click()
    await browser.getByRole('button', { name: '去掉这一项' }).click()
    expect(app.called('meetings.removeItem')).toEqual([['m1', 'i3']])
    expect(document.activeElement?.textContent).toBe('增加一项')
  })
})

describe('an input method', () => {
  test('a composition in a field arrives whole', async () => {
    const app = await show(open, 'meetings')
    const field = browser.getByLabelText('地点')
    await field.fill('')
    field.element().focus()
    await send('Input.imeSetComposition', { text: "li'tang", selectionStart: 7, selectionEnd: 7 })
    await send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    await send('Input.insertText', { text: '礼堂' })
    await expect.element(field).toHaveValue('礼堂')
    expect(factsOf(app).place).toBe('礼堂')
  })

  test('Alt+arrow, Enter and Escape that belong to a composition do nothing', async () => {
    const app = await show(open, 'meetings')
    const field = browser.getByRole('button', { name: /^2\. 通报/ }).element()
    for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
      const key = { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true, ...how }
      field.dispatchEvent(new KeyboardEvent('keydown', key))
    }
    expect(app.called('meetings.moveItem')).toEqual([])
  })
})

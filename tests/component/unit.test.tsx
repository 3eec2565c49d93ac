import { expect, test } from 'vitest'
import { page as browser, userEvent } from 'vitest/browser'
import { inEditor, page } from './samples.ts'
import { show } from './show.tsx'

async function open(given: Parameters<typeof show>[0] = {}) {
  const app = await show({ connection: page, paper: inEditor, ...given })
  await browser.getByRole('button', { name: '更多操作' }).click()
  await browser.getByRole('menuitem', { name: '本单位要求' }).click()
  await expect.element(browser.getByRole('heading', { name: '本单位要求' })).toBeVisible()
  return app
}

test('a section is demanded of one 会议类型 and left to the usual again', async () => {
  const app = await open()
  await browser.getByLabelText('会议类型').selectOptions('视频会议')
  const discipline = browser.getByRole('combobox', { name: '会场纪律' })
  await discipline.selectOptions('必有')
  const patches = () => app.unit.state.getState().profile.patches
  expect(patches()).toEqual([{ genre: 'host-script', subtype: 'video', section: 'discipline', need: 'demand' }])
  await expect.element(discipline).toHaveValue('demand')
  await discipline.selectOptions('')
  expect(patches()).toEqual([])
})

test('a rule is made less, or not looked for at all', async () => {
  const app = await open()
  await browser.getByRole('combobox', { name: '编号跳号' }).selectOptions('不查')
  expect(app.unit.state.getState().profile.severities).toEqual({ 'numbering/gap': 'off' })
})

test('a refused file says where and what; what held before holds on', async () => {
  const app = await open({
    unit: {
      refused: { fileName: '要求.json', faults: [{ path: 'patches[2].section', message: '这个文种没有这一节' }] },
    },
  })
  const alert = browser.getByRole('alert').filter({ hasText: 'patches[2].section' })
  await expect.element(alert.getByText('这个文种没有这一节')).toBeVisible()
  await browser.getByRole('button', { name: '知道了' }).click()
  expect(app.called('unit.forgetRefused')).toHaveLength(1)
})

test('a file goes in and out, and the way back leads to the findings', async () => {
  const app = await open()
  const file = new File(['{}'], '要求.json', { type: 'application/json' })
  await userEvent.upload(browser.getByLabelText('导入文件').last(), file)
  expect(app.called('unit.importFile')).toHaveLength(1)
  await browser.getByRole('button', { name: '导出文件' }).click()
  expect(app.called('unit.exportFile')).toHaveLength(1)
  await browser.getByRole('button', { name: '回到检查结果' }).click()
  await expect.element(browser.getByRole('listitem', { name: '缺少散会（结束语）。' })).toBeVisible()
})

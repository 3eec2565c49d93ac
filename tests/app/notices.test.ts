import { expect, test, vi } from 'vitest'
import { createNotices } from '#src/app/notices.ts'
import { newId } from './bench.ts'

const undo = (run = vi.fn()) => [{ label: '撤销', run }]
const listOf = (notices: ReturnType<typeof createNotices>) => notices.state.getState().list
const textsOf = (notices: ReturnType<typeof createNotices>) => listOf(notices).map((notice) => notice.text)

test('two removals that read alike keep an undo each', () => {
  const notices = createNotices(newId)
  const [first, second] = [vi.fn(), vi.fn()]
  notices.say('info', '已移除', undo(first))
  notices.say('info', '已移除', undo(second))
  expect(textsOf(notices)).toEqual(['已移除', '已移除'])
  listOf(notices)[1]!.actions[0]!.run()
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0])
  expect(textsOf(notices)).toEqual(['已移除'])
})

test('an undo is not pushed out, whatever is said after it', () => {
  const notices = createNotices(newId)
  notices.say('info', '撤销甲', undo())
  for (const text of ['一', '二', '三', '四']) notices.say('error', text)
  for (const text of ['乙', '丙', '丁']) notices.say('info', `撤销${text}`, undo())
  expect(textsOf(notices)).toEqual(['撤销丁', '撤销丙', '撤销乙', '撤销甲'])
})

test('what is said last is seen, also beside many undos', () => {
  const notices = createNotices(newId)
  for (const text of ['甲', '乙', '丙']) notices.say('info', text, undo())
  notices.say('success', '已保存')
  expect(textsOf(notices)[0]).toBe('已保存')
  notices.say('success', '已复制')
  expect(textsOf(notices)).toEqual(['已复制', '丙', '乙', '甲'])
})

test('a failure that repeats is shown once, with its latest way out', () => {
  const notices = createNotices(newId)
  const [first, second] = [vi.fn(), vi.fn()]
  notices.say('warning', '没有写入', [{ label: '复制', run: first }])
  notices.say('warning', '没有写入', [{ label: '复制', run: second }])
  expect(listOf(notices)).toHaveLength(1)
  listOf(notices)[0]!.actions[0]!.run()
  expect(second).toHaveBeenCalledOnce()
})

test('plain ones give way to the next, worries at the limit, errors last', () => {
  const notices = createNotices(newId)
  notices.say('success', '好')
  notices.say('error', '错')
  expect(textsOf(notices)).toEqual(['错'])
  for (const text of ['一', '二', '三']) notices.say('warning', text)
  expect(textsOf(notices)).toEqual(['三', '二', '错'])
})

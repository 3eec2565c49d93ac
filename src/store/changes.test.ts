import { expect, test, vi } from 'vitest'
import { broadcastChanges, type Change, createNotifier } from './changes.ts'

const change: Change = { id: 'i1', kind: 'agendaItem' }

test('windows of one browser hear each other, ids and kinds only, until they close', async () => {
  const [here, there] = [new AbortController(), new AbortController()]
  const one = createNotifier(broadcastChanges('changes-test'), here.signal)
  const two = createNotifier(broadcastChanges('changes-test'), there.signal)
  const own = vi.fn<(changes: readonly Change[]) => void>()
  const other = vi.fn<(changes: readonly Change[]) => void>()
  one.watch(own, here.signal)
  two.watch(other, there.signal)
  one.announce([{ ...change, body: '不出窗口' } as Change])
  await vi.waitFor(() => expect(other).toHaveBeenCalledExactlyOnceWith([change]))
  expect(own).toHaveBeenCalledTimes(1)
  here.abort()
  one.announce([change])
  two.announce([change])
  await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(2))
  expect(own).toHaveBeenCalledTimes(1)
  there.abort()
})

test('what is no list of changes is not heard', async () => {
  const stop = new AbortController()
  const heard = vi.fn<(changes: readonly Change[]) => void>()
  broadcastChanges('changes-test-foreign').listen(heard, stop.signal)
  const foreign = new BroadcastChannel('changes-test-foreign')
  const send = foreign.postMessage.bind(foreign)
  for (const message of ['hello', [{ id: 1 }], null, [change]]) send(message)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith([change]))
  foreign.close()
  stop.abort()
})

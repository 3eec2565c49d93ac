import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KEPT_FOR } from '#src/store/undo.ts'
import { createDevice, failure, rows, value } from './bench.ts'

const snippet = (text: string) => ({ title: '素材', text })

test('undo is an edit of its own and can be undone', async () => {
  const store = await createDevice().open()
  const { id } = value(await store.edit({ label: '建', group: 'g1' }, (tx) => tx.put('snippet', snippet('甲'))))
  value(await store.edit({ label: '改', group: 'g2' }, (tx) => tx.change('snippet', id, () => snippet('乙'))))
  const text = async () => value(await store.get('snippet', id))
  value(await store.undo('g2', { label: '撤销', group: 'u1' }))
  expect((await text())?.body.text).toBe('甲')
  value(await store.undo('u1', '重做'))
  expect((await text())?.body.text).toBe('乙')
  expect(value(await store.history(9)).map((entry) => entry.label)).toEqual(['重做', '撤销', '改', '建'])
  expect(failure(await store.undo('none', '撤销'))).toEqual({ code: 'not-found', id: 'none' })
})

test('what was replaced since is not undone, and then nothing of the group is', async () => {
  const store = await createDevice().open()
  const [a, b] = value(
    await store.edit('建', async (tx) => [
      await tx.put('snippet', snippet('甲')),
      await tx.put('snippet', snippet('乙')),
    ]),
  )
  value(
    await store.edit({ label: '改', group: 'g' }, async (tx) => {
      await tx.change('snippet', a!.id, () => snippet('甲二'))
      await tx.change('snippet', b!.id, () => snippet('乙二'))
    }),
  )
  value(await store.edit('后来', (tx) => tx.change('snippet', b!.id, () => snippet('乙三'))))
  expect(failure(await store.undo('g', '撤销'))).toEqual({ code: 'changed', id: b!.id })
  expect(value(await store.get('snippet', a!.id))?.body.text).toBe('甲二')
})

test('a group of arbitrary edits is undone to what stood before', async () => {
  const step = fc.record({
    record: fc.nat({ max: 2 }),
    what: fc.constantFrom('put', 'remove', 'restore', 'change'),
    text: fc.constantFrom('甲', '乙', '丙'),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 6 }),
      fc.array(step, { minLength: 1, maxLength: 10 }),
      async (first, second) => {
        const device = createDevice()
        const store = await device.open()
        const play = async (steps: typeof first, group: string) => {
          let done = 0
          for (const { record, what, text } of steps) {
            const id = `s${record}`
            const result = await store.edit<unknown>({ label: what, group }, (tx) => {
              if (what === 'put') return tx.put('snippet', snippet(text), { id })
              if (what === 'remove') return tx.remove('snippet', id)
              return what === 'restore' ? tx.restore('snippet', id) : tx.change('snippet', id, () => snippet(text))
            })
            if (result.ok) done += 1
          }
          return done
        }
        const shown = async () => new Map(value(await store.list('snippet')).map((s) => [s.id, s.body.text]))
        await play(first, 'first')
        const before = await shown()
        await play(second, 'second')
        const kept = ((await rows(device, 'operations')) as { group: string }[]).some((o) => o.group === 'second')
        const undone = await store.undo('second', '撤销')
        if (kept) value(undone)
        else expect(failure(undone).code).toBe('not-found')
        expect(await shown()).toEqual(before)
        store.close()
      },
    ),
    { numRuns: 40 },
  )
})

test('old operations go once their content was replaced, the others stay', async () => {
  const device = createDevice()
  const store = await device.open()
  const { id } = value(await store.edit('建', (tx) => tx.put('snippet', snippet('甲'))))
  value(await store.edit('改', (tx) => tx.change('snippet', id, () => snippet('乙'))))
  expect(value(await store.prune())).toBe(0)
  device.now += KEPT_FOR + 1
  expect(value(await store.prune())).toBe(1)
  expect(value(await store.history(9)).map((entry) => entry.label)).toEqual(['改'])
  expect(value(await store.get('snippet', id))?.body.text).toBe('乙')
})

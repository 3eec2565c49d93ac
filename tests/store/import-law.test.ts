import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBackup } from '#src/store/backup.ts'
import type { Store } from '#src/store/store.ts'
import { createDevice, type Device, rows, value } from './bench.ts'

/** A backup as it comes out of a file. */
const fileOf = async (store: Store) => value(readBackup(JSON.stringify(value(await store.exportBackup()))))

interface Row {
  readonly id: string
  readonly heads: readonly { readonly dot: readonly [string, number] }[]
}

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      at: fc.nat({ max: 1 }),
      id: fc.constantFrom('s1', 's2', 's3'),
      what: fc.constantFrom('put', 'put', 'remove', 'restore'),
      text: fc.constantFrom('甲', '乙', '丙'),
      now: fc.integer({ min: -9, max: 9 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('export' as const), at: fc.nat({ max: 1 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('import' as const), at: fc.nat({ max: 1 }), age: fc.nat({ max: 2 }) }),
  },
)

test('two copies edited apart and imported into each other in any order are equal and hold every edit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 24 }), fc.boolean(), async (steps, firstLeft) => {
      const devices: [Device, Device] = [createDevice('a'), createDevice('b')]
      const stores = [await devices[0].open(), await devices[1].open()] as const
      const files: [unknown[], unknown[]] = [[], []]
      for (const s of steps) {
        const store = stores[s.at]!
        if (s.do === 'export') files[s.at]!.push(await fileOf(store))
        else if (s.do === 'import') {
          const theirs = files[1 - s.at]!
          const file = theirs.at(-1 - s.age)
          if (file) value(await store.importBackup(file as Awaited<ReturnType<typeof fileOf>>))
        } else {
          devices[s.at]!.now += s.now
          await store.edit<unknown>(s.what, (tx) => {
            if (s.what === 'remove') return tx.remove('snippet', s.id)
            if (s.what === 'restore') return tx.restore('snippet', s.id)
            return tx.put('snippet', { title: '素材', text: s.text }, { id: s.id })
          })
        }
      }

      const standing = await standingDots(devices)
      const [left, right] = [await fileOf(stores[0]), await fileOf(stores[1])]
      if (firstLeft) {
        value(await stores[0].importBackup(right))
        value(await stores[1].importBackup(left))
      } else {
        value(await stores[1].importBackup(left))
        value(await stores[0].importBackup(await fileOf(stores[1])))
      }
      const after = [await rows(devices[0], 'records'), await rows(devices[1], 'records')] as [Row[], Row[]]
      expect(after[0]).toEqual(after[1])
      expect(dotsOf(after[0])).toEqual(standing)

      const again = value(await stores[0].importBackup(await fileOf(stores[1])))
      expect(again).toMatchObject({ added: 0, updated: 0, conflicts: 0, unreadable: 0 })
      expect(await rows(devices[0], 'records')).toEqual(after[0])
      for (const store of stores) store.close()
    }),
    { numRuns: 60 },
  )
}, 60_000)

/** The changes that no edit on either device replaced, told by the operations alone. */
async function standingDots(devices: readonly Device[]): Promise<Set<string>> {
  const operations = (await Promise.all(devices.map((device) => rows(device, 'operations')))).flat() as {
    before: Row['heads']
    after: Row['heads']
  }[]
  const standing = new Set(operations.flatMap((o) => o.after.map((h) => h.dot.join(':'))))
  for (const { before } of operations) for (const { dot } of before) standing.delete(dot.join(':'))
  return standing
}

function dotsOf(records: readonly Row[]): Set<string> {
  return new Set(records.flatMap((record) => record.heads.map((head) => head.dot.join(':'))))
}

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextHlc } from './hlc.ts'
import { dotKey, mergeRecords } from './merge.ts'
import { type Content, contentSha, otherContents, recordSchema, type StoredRecord, shownHead } from './record.ts'
import { createRecord, type Issue, markDeleted, revise, settle, unmarkDeleted } from './revise.ts'

const REPLICAS = ['r0', 'r1', 'r2'] as const

/** An issuer whose clock jumps as told. */
function issuerOf(replica: string): { issue: Issue; set: (now: number) => void } {
  let n = 0
  let hlc: string | null = null
  let now = 1000
  return {
    issue: () => {
      n += 1
      hlc = nextHlc(hlc, now, replica)
      return { dot: [replica, n], hlc, at: now }
    },
    set: (time) => {
      now = time
    },
  }
}

const content = (text: string): Content => ({ schema: 1, deleted: null, parent: null, origin: null, body: { text } })

const replica = fc.nat({ max: REPLICAS.length - 1 })
const text = fc.constantFrom('甲', '乙', '丙', '丁')
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('edit' as const), at: replica, text, now: fc.nat({ max: 9 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('settle' as const), at: replica, text, now: fc.nat({ max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), at: replica }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), at: replica }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pull' as const), at: replica, from: replica, age: fc.nat({ max: 3 }) }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Plays edits on three copies that exchange (also old) states; answers the copies and the dots that nobody replaced. */
function play(steps: readonly Step[]): { copies: StoredRecord[]; standing: Set<string> } {
  const issuers = REPLICAS.map(issuerOf)
  const start = createRecord('id', 'snippet', content('始'), issuers[0]!.issue)
  const histories = REPLICAS.map(() => [start])
  const standing = new Set([dotKey(start.heads[0]!)])
  for (const s of steps) {
    const history = histories[s.at]!
    const before = history.at(-1)!
    const issuer = issuers[s.at]!
    if (s.do === 'pull') {
      const other = histories[s.from]!
      history.push(mergeRecords(before, other.at(Math.max(-other.length, -1 - s.age))!))
      continue
    }
    if ('now' in s) issuer.set(1000 + s.now)
    const after =
      s.do === 'edit'
        ? revise(before, content(s.text), issuer.issue)
        : s.do === 'settle'
          ? settle(before, content(s.text), issuer.issue)
          : s.do === 'delete'
            ? markDeleted(before, REPLICAS[s.at]!, issuer.issue)
            : unmarkDeleted(before, issuer.issue)
    history.push(after)
    const held = new Set(after.heads.map(dotKey))
    for (const head of before.heads) if (!held.has(dotKey(head))) standing.delete(dotKey(head))
    for (const head of after.heads)
      if (!before.heads.some((h) => dotKey(h) === dotKey(head))) standing.add(dotKey(head))
  }
  return { copies: histories.map((h) => h.at(-1)!), standing }
}

describe('copies edited apart', () => {
  test('are equal after any order of merges, and hold every edit that nobody replaced', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { copies, standing } = play(steps)
        const [a, b, c] = copies as [StoredRecord, StoredRecord, StoredRecord]
        const merged = mergeRecords(mergeRecords(a, b), c)
        expect(mergeRecords(a, mergeRecords(b, c))).toEqual(merged)
        expect(mergeRecords(mergeRecords(c, a), b)).toEqual(merged)
        expect(mergeRecords(c, mergeRecords(b, a))).toEqual(merged)
        expect(new Set(merged.heads.map(dotKey))).toEqual(standing)
        expect(recordSchema.safeParse(merged).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const [a, b] = play(steps).copies as [StoredRecord, StoredRecord]
        const merged = mergeRecords(a, b)
        expect(mergeRecords(merged, merged)).toEqual(merged)
        expect(mergeRecords(merged, b)).toEqual(merged)
        expect(mergeRecords(a, merged)).toEqual(merged)
      }),
    )
  })

  test('a deletion is shown only when nothing else stands', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const [a, b, c] = play(steps).copies as [StoredRecord, StoredRecord, StoredRecord]
        const merged = mergeRecords(mergeRecords(a, b), c)
        expect(merged.deleted !== null).toBe(merged.heads.every((head) => head.deleted !== null))
      }),
    )
  })
})

describe('two copies', () => {
  const a = issuerOf('ra')
  const b = issuerOf('rb')
  const start = createRecord('id', 'snippet', content('始'), a.issue)

  test('that say the same make no conflict', () => {
    const merged = mergeRecords(revise(start, content('同'), a.issue), revise(start, content('同'), b.issue))
    expect(merged.heads).toHaveLength(2)
    expect(otherContents(merged)).toEqual([])
    expect(revise(merged, content('新'), a.issue).heads).toHaveLength(1)
  })

  test('that say different things show the later one and keep the other until it is settled', () => {
    a.set(5000)
    const mine = revise(start, content('甲'), a.issue)
    const theirs = revise(start, content('乙'), b.issue)
    const merged = mergeRecords(mine, theirs)
    expect(shownHead(merged.heads).body).toEqual({ text: '甲' })
    expect(otherContents(merged).map((head) => head.body)).toEqual([{ text: '乙' }])
    const edited = revise(merged, content('甲甲'), a.issue)
    expect(otherContents(edited).map((head) => head.body)).toEqual([{ text: '乙' }])
    expect(mergeRecords(edited, theirs)).toEqual(edited)
    const settled = settle(edited, content('甲乙'), a.issue)
    expect(mergeRecords(settled, mergeRecords(mine, theirs)).heads).toHaveLength(1)
  })

  test('a deletion loses against a concurrent edit, even when it is later, and is still told', () => {
    b.set(9_999_999)
    const merged = mergeRecords(revise(start, content('改'), a.issue), markDeleted(start, 'rb', b.issue))
    expect(merged.deleted).toBeNull()
    expect(merged.body).toEqual({ text: '改' })
    expect(otherContents(merged).map((head) => head.deleted !== null)).toEqual([true])
  })

  test('two contents under one dot (a copied profile) are both kept', () => {
    const twin = issuerOf('rb')
    twin.set(123)
    const x = revise(start, content('甲'), issuerOf('rb').issue)
    const y = revise(start, content('乙'), twin.issue)
    expect(mergeRecords(x, y).heads).toHaveLength(2)
    expect(mergeRecords(x, y)).toEqual(mergeRecords(y, x))
  })

  test('keep fields that this version does not know', () => {
    const x = { ...start, share: 'local' }
    const y = { ...revise(start, content('乙'), b.issue), scope: 'me' }
    expect(mergeRecords(x, y)).toMatchObject({ share: 'local', scope: 'me' })
    expect(revise(mergeRecords(x, y), content('丙'), a.issue)).toMatchObject({ share: 'local', scope: 'me' })
  })
})

test('a content is named by what it says, not by who says it when', () => {
  const x = content('甲')
  expect(contentSha('snippet', { ...x, deleted: { at: 1, by: 'a' } })).toBe(
    contentSha('snippet', { ...x, deleted: { at: 2, by: 'b' } }),
  )
  expect(contentSha('snippet', x)).not.toBe(contentSha('snippet', { ...x, parent: 'p' }))
  expect(contentSha('snippet', x)).not.toBe(contentSha('person', x))
})

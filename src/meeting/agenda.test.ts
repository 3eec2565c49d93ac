import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertItem, moveItem, removeItem, replaceItem } from './agenda.ts'
import type { Meeting } from './facts.ts'

function meetingOf(...ids: string[]): Meeting {
  return { schema: 1, name: '例会', agenda: ids.map((id) => ({ id, kind: 'other', title: id })) }
}
function idsOf(meeting: Meeting): string[] {
  return (meeting.agenda ?? []).map(({ id }) => id)
}

describe('agenda', () => {
  it('takes a new item anywhere, also into a meeting without an agenda', () => {
    const item = { id: 'x', kind: 'speech', title: '' }
    expect(idsOf(insertItem(meetingOf('a', 'b'), 1, item))).toEqual(['a', 'x', 'b'])
    expect(idsOf(insertItem(meetingOf('a', 'b'), 99, item))).toEqual(['a', 'b', 'x'])
    expect(idsOf(insertItem(meetingOf('a', 'b'), -1, item))).toEqual(['x', 'a', 'b'])
    expect(idsOf(insertItem({ schema: 1, name: '例会' }, 0, item))).toEqual(['x'])
  })

  it('answers the meeting itself when the item is not there', () => {
    const meeting = meetingOf('a')
    expect(removeItem(meeting, 'x')).toBe(meeting)
    expect(moveItem(meeting, 'x', 0)).toBe(meeting)
    expect(replaceItem(meeting, { id: 'x', kind: 'other', title: '' })).toBe(meeting)
    expect(removeItem({ schema: 1, name: '例会' }, 'x')).toEqual({ schema: 1, name: '例会' })
  })

  it('replaces an item in its place', () => {
    const meeting = replaceItem(meetingOf('a', 'b'), { id: 'a', kind: 'speech', title: '讲话' })
    expect(meeting.agenda?.map(({ kind }) => kind)).toEqual(['speech', 'other'])
  })

  it('moves without losing or changing anything, and can be moved back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), fc.nat(), (ids, a, b) => {
        const from = a % ids.length
        const to = b % ids.length
        const meeting = meetingOf(...ids)
        const moved = moveItem(meeting, ids[from]!, to)
        expect(idsOf(moved)[to]).toBe(ids[from])
        expect(idsOf(moved).toSorted()).toEqual(ids.toSorted())
        expect(moveItem(moved, ids[from]!, from)).toEqual(meeting)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { meetingJsonSchema, readMeeting } from './read-meeting.ts'

describe('readMeeting', () => {
  it('asks for a name only, and keeps what it does not know', () => {
    expect(readMeeting('\uFEFF{"schema":1,"name":"例会","later":{"a":1}}')).toEqual({
      ok: true,
      value: { schema: 1, name: '例会', later: { a: 1 } },
    })
  })

  it.each([
    ['{"schema":1}', 'name'],
    ['{"schema":2,"name":"例会"}', 'schema'],
    ['{"schema":1,"name":""}', 'name'],
    ['[]', ''],
    ['{"schema":1,"name":', ''],
    ['', ''],
    ['{"schema":1,"name":"例会","startsAt":"明天"}', 'startsAt'],
    ['{"schema":1,"name":"例会","startsAt":"2026-02-30"}', 'startsAt'],
    [
      '{"schema":1,"name":"例会","agenda":[{"id":"a","kind":"speech","title":"","speakers":[{}]}]}',
      'agenda[0].speakers[0].name',
    ],
    [
      '{"schema":1,"name":"例会","agenda":[{"id":"a","kind":"x","title":""},{"id":"a","kind":"x","title":""}]}',
      'agenda[1].id',
    ],
  ])('refuses %s at %s', (json, path) => {
    const read = readMeeting(json)
    expect(read.ok ? 'accepted' : read.error.path).toBe(path)
    if (!read.ok) expect(read.error.message).not.toBe('')
  })

  it('says plainly that something is missing', () => {
    expect(readMeeting('{"schema":1}')).toEqual({ ok: false, error: { path: 'name', message: '缺少这一项' } })
  })

  it('has a JSON Schema that asks for the name', () => {
    expect(meetingJsonSchema()).toMatchObject({ type: 'object', required: ['schema', 'name'] })
  })
})

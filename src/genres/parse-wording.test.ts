import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWording } from './parse-wording.ts'

describe('parseWording', () => {
  it.each([
    ['标题>{会议名称}', 'title'],
    ['副题>（{会议日期}）', 'subtitle'],
    ['#{会议名称}', 'heading1'],
    ['## {会议名称}', 'heading2'],
    ['署名>{主办单位}', 'signature'],
    ['日期>{会议日期}', 'date'],
    ['{会议名称}', null],
  ])('reads the role of %s', (text, role) => {
    const parsed = parseWording(text, 'meeting')
    expect(parsed.ok && parsed.value.role).toBe(role)
  })

  it('reads slots, optional stretches, conditions and repetitions', () => {
    const parsed = parseWording('请[{发言人}][若末项：最后]<要求：{序号}是{内容}|；>\\[注\\]', 'item')
    expect(parsed.ok && parsed.value.nodes).toEqual([
      { kind: 'text', text: '请' },
      { kind: 'optional', nodes: [{ kind: 'slot', name: '发言人' }] },
      { kind: 'optional', condition: '末项', nodes: [{ kind: 'text', text: '最后' }] },
      {
        kind: 'repeat',
        list: '要求',
        nodes: [
          { kind: 'slot', name: '序号' },
          { kind: 'text', text: '是' },
          { kind: 'slot', name: '内容' },
        ],
        joiner: '；',
      },
      { kind: 'text', text: '[注]' },
    ])
  })

  it.each([
    ['请{发言人}', 1],
    ['{没有}', 0],
    ['{会议名称', 0],
    ['[{会议名称}', 0],
    ['会议]', 2],
    ['[会议]', 0],
    ['[]', 0],
    ['[若下雨：改期]', 1],
    ['<来宾：{姓名}|、>', 0],
    ['<领导：{内容}|、>', 4],
    ['<领导：{姓名}|、', 0],
    ['有<领导：{姓名}>', 0],
    ['<发言人：{姓名}|、>', 0],
    ['甲|乙', 1],
    ['甲\\乙', 1],
    ['甲\n乙', 1],
    ['', 0],
    ['#', 1],
  ])('refuses %j at %i', (text, at) => {
    const parsed = parseWording(text, 'meeting')
    expect(parsed.ok ? 'accepted' : parsed.error.at).toBe(at)
  })

  it('never throws on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]<>|\\#：若会议名称领导一项姓>、') }), (text) => {
        const parsed = parseWording(text, 'item')
        if (!parsed.ok) expect(parsed.error.at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

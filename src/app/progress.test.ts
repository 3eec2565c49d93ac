import { describe, expect, it } from 'vitest'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import { itemKey, type ProgressInput, progressOf, sectionKey } from './progress.ts'

const origin = (section: string, item?: string) => ({ origin: { section, template: 't', ...(item && { item }) } })
const BASE: Paragraph[] = [
  { role: 'body', text: '同志们：', ...origin('salutation') },
  { role: 'body', text: '下面进行第一项，请李梅讲话。', ...origin('item', 'a') },
  { role: 'body', text: '下面进行第二项，请【发言人】发言。', ...origin('item', 'b') },
]
const AGENDA = [
  { id: 'a', kind: 'speech', title: '讲话', speakers: [{ name: '李梅' }] },
  { id: 'b', kind: 'pledge', title: '表态' },
]

function input(texts: readonly string[], ids: readonly string[], more: Partial<ProgressInput> = {}): ProgressInput {
  const draft = buildDraft(texts.map((text) => ({ role: 'body', text })))
  const sections = draft.blocks.flatMap((b, i) => (ids[i] ? [{ id: ids[i], start: b.start, end: b.end }] : []))
  const at = draft.text.indexOf('【')
  return {
    draft,
    sections,
    base: BASE,
    agenda: AGENDA,
    ticks: {},
    placeholders: at < 0 ? [] : [{ start: at, end: draft.text.indexOf('】') + 1 }],
    wanted: [
      { id: 'salutation', name: '称谓' },
      { id: 'item', name: '逐项主持' },
      { id: 'closing', name: '结束语' },
    ],
    ...more,
  }
}
const states = (given: ProgressInput) => Object.fromEntries(progressOf(given).map((e) => [e.key, e.state]))

describe('progressOf', () => {
  it('says skeleton for what is as composed or holds a placeholder, unwritten for what is not there', () => {
    expect(
      states(
        input(
          BASE.map((p) => p.text),
          ['salutation', 'item', 'item'],
        ),
      ),
    ).toEqual({
      [sectionKey('salutation')]: 'skeleton',
      [itemKey('a')]: 'skeleton',
      [itemKey('b')]: 'skeleton',
      [sectionKey('closing')]: 'unwritten',
    })
  })

  it('says content once the words changed, also when they were added below the recognised line', () => {
    const texts = [
      '同志们：',
      '下面进行第一项，请李梅讲话。',
      '李梅从三个方面作了讲话。',
      '下面进行第二项，请王强表态发言。',
    ]
    expect(states(input(texts, ['salutation', 'item', '', 'item']))).toMatchObject({
      [itemKey('a')]: 'content',
      [itemKey('b')]: 'content',
    })
  })

  it('does not take white space for a change', () => {
    const texts = ['同志们：', '下面进行第一项，\u00a0请李梅讲话。']
    expect(states(input(texts, ['salutation', 'item']))[itemKey('a')]).toBe('skeleton')
  })

  it('says written only for a tick, and keeps it whatever stands there', () => {
    const given = input(['同志们：'], ['salutation'], { ticks: { [itemKey('b')]: 1 } })
    expect(states(given)).toMatchObject({ [itemKey('a')]: 'unwritten', [itemKey('b')]: 'written' })
  })

  it('finds items again that were moved, or whose neighbours were taken out', () => {
    const [salutation = '', a = '', b = ''] = BASE.map((p) => p.text)
    expect(states(input([salutation, b, a], ['salutation', 'item', 'item']))).toMatchObject({
      [itemKey('a')]: 'skeleton',
      [itemKey('b')]: 'skeleton',
    })
    expect(states(input([salutation, b], ['salutation', 'item']))).toMatchObject({
      [itemKey('a')]: 'unwritten',
      [itemKey('b')]: 'skeleton',
    })
  })

  it('finds an item that was reworded by the name of its speaker', () => {
    const texts = ['同志们：', '请王强同志表态。', '接下来，有请李梅同志。']
    const [, a] = progressOf(input(texts, ['salutation', 'item', 'item']))
    expect(a).toMatchObject({
      key: itemKey('a'),
      state: 'content',
      range: { start: texts.slice(0, 2).join('\n').length + 1 },
    })
  })

  it('calls what was written by hand content', () => {
    expect(states(input(['同志们：'], ['salutation'], { base: [] }))[sectionKey('salutation')]).toBe('content')
  })
})

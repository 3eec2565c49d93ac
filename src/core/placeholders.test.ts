import { describe, expect, it } from 'vitest'
import { buildDraft } from './draft-builder.ts'
import { placeholder, placeholdersIn, placeholdersInText } from './placeholders.ts'

describe('placeholders', () => {
  it('are found where they were written', () => {
    const draft = buildDraft([
      { role: 'body', text: `会议地点：${placeholder('会议地点')}` },
      { role: 'body', text: `请${placeholder('发言人')}宣读${placeholder('文件名称')}。` },
    ])
    expect(placeholdersIn(draft).map(({ start, end }) => draft.text.slice(start, end))).toEqual([
      '【会议地点】',
      '【发言人】',
      '【文件名称】',
    ])
  })

  it.each([
    '稍后……',
    '主持人（签字）',
    '张××说',
    '____',
    '【】',
    '【内部资料】',
    '【2026】',
    '【一】',
    '【一\n二】',
    '',
  ])('are not seen in %j', (text) => {
    expect(placeholdersInText(text)).toEqual([])
  })
})

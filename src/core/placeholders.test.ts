import { describe, expect, it } from 'vitest'
import { buildDraft } from './draft-builder.ts'
import { placeholder, placeholdersIn, placeholdersInText } from './placeholders.ts'

const textsIn = (text: string): string[] => placeholdersInText(text).map(({ start, end }) => text.slice(start, end))

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
    '____',
    '【】',
    '【内部资料】',
    '【2026】',
    '【一】',
    '【一\n二】',
    '2×3',
    'X光',
    '',
  ])('are not seen in %j', (text) => {
    expect(placeholdersInText(text)).toEqual([])
  })

  it.each([
    ['20xx年xx月xx日，20xx年、20xx年', ['20xx年xx月xx', '20xx', '20xx']],
    ['请张××说', ['××']],
    ['【甲】【乙】', ['【甲】【乙】']],
    ['第____次', ['____']],
    ['{{name}}和{姓名}、${地点}、[姓名]', ['{{name}}', '{姓名}', '${地点}', '[姓名]']],
  ])('are seen, what touches or makes one date as one place: %j', (text, places) => {
    expect(textsIn(text)).toEqual(places)
  })

  it('are found in time proportional to the length', () => {
    const time = (text: string): number => {
      const start = performance.now()
      placeholdersInText(text)
      return performance.now() - start
    }
    for (const piece of [
      '_',
      '\\_',
      '**',
      '（',
      '年 ',
      '【',
      '{',
      '×',
      '第 ',
      '待',
      '____\n',
      '主持人：____\n',
      '2026年  月 日\n',
    ]) {
      const short = Math.max(2, time(piece.repeat(20_000)))
      expect(time(piece.repeat(80_000)), piece).toBeLessThan(Math.max(300, short * 9))
    }
  })
})

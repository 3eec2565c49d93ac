import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Anchor } from './contract.ts'
import { findAnchor } from './find-anchor.ts'

function anchorOf(text: string, start: number, end: number): Anchor {
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - 32), start),
    after: text.slice(end, end + 32),
    offset: start,
  }
}

describe('findAnchor', () => {
  const text = '一、学习\n请大家学习文件。\n二、讨论\n请大家讨论文件。'

  it('takes the occurrence whose surroundings agree', () => {
    const start = text.lastIndexOf('请大家')
    expect(findAnchor(`新的开头。\n${text}`, anchorOf(text, start, start + 3))).toEqual({
      ok: true,
      value: { start: start + 6, end: start + 9 },
    })
  })

  it('lets the old offset decide between equals', () => {
    const anchor = { quote: '请大家', before: '', after: '', offset: text.lastIndexOf('请大家') - 1 }
    expect(findAnchor(text, anchor)).toMatchObject({ ok: true, value: { start: text.lastIndexOf('请大家') } })
  })

  it('refuses to guess when the offset lies between equals', () => {
    const offset = (text.indexOf('请大家') + text.lastIndexOf('请大家')) / 2
    expect(findAnchor(text, { quote: '请大家', before: '', after: '', offset })).toEqual({
      ok: false,
      error: 'ambiguous',
    })
  })

  it('does not find a changed quote', () => {
    expect(findAnchor(text, { ...anchorOf(text, 5, 9), quote: '没有的话' })).toEqual({ ok: false, error: 'not-found' })
  })

  it('does not take a short quote for the right one when nothing around it agrees', () => {
    const anchor = { quote: '学习', before: '完全别的', after: '上下文字', offset: 2 }
    expect(findAnchor('组织学习', anchor)).toEqual({ ok: false, error: 'not-found' })
  })

  it('finds an empty quote by its surroundings', () => {
    expect(findAnchor(text, { quote: '', before: '文件。\n', after: '二、', offset: 0 })).toMatchObject({
      ok: true,
      value: { start: text.indexOf('二、'), end: text.indexOf('二、') },
    })
  })

  it('finds every range of an unchanged text where it was, or says ambiguous', () => {
    const words = fc.string({ unit: fc.constantFrom('会', '议', '，', '\n'), minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (content, a, b) => {
        const start = a % content.length
        const end = start + 1 + (b % (content.length - start))
        const found = findAnchor(content, anchorOf(content, start, end))
        expect(found).toEqual({ ok: true, value: { start, end } })
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePattern } from './compile-pattern.ts'

function find(pattern: string, text: string, from?: number): string | null {
  const compiled = compilePattern(pattern)
  if (!compiled.ok) throw new Error(`${pattern}: ${compiled.error.message}`)
  const range = compiled.value.match(text, from)
  return range && text.slice(range.start, range.end)
}

describe('compilePattern', () => {
  it.each([
    ['散会', '现在散会。', '散会'],
    ['(散会|到此结束)', '会议到此结束', '到此结束'],
    ['散会|到此结束', '会议到此结束', '到此结束'],
    ['回去[以]后', '大家回去后', '回去后'],
    ['任务[，|,]是', '任务,是', '任务,是'],
    ['议程{..4}有', '议程一共有', '议程一共有'],
    ['议程{..1}有', '议程一共有', null],
    ['为{2..4}召开', '为我召开', null],
    ['{=:：}$', '同志们：', '：'],
    ['^{1..8!，。}们：', '老师们：', '老师们：'],
    ['^{1..8!，。}们：', '好，老师们：', null],
    ['{N}项', '共十二项', '十二项'],
    ['{N}项', '共几项', '几项'],
    ['{D}月{D}日', '11月２日', '11月２日'],
    ['时 间 ：', '时　　间：', '时　　间：'],
    ['^ 请', '　　请张三发言', '　　请'],
    ['^请', '首先请', null],
    ['\\[待定\\]', '[待定]', '[待定]'],
    ['{=\\}甲}', '}', '}'],
    ['𠮷{1}', '在𠮷野', '𠮷野'],
  ])('%s in %s finds %s', (pattern, text, expected) => {
    expect(find(pattern, text)).toBe(expected)
  })

  it('takes ^ and $ for the borders of a paragraph, and never reads across one', () => {
    expect(find('^请', '一\n请')).toBe('请')
    expect(find('完$', '完\n二')).toBe('完')
    expect(find('一{..3}二', '一\n二')).toBeNull()
  })

  it('starts where it is told and keeps no state', () => {
    const compiled = compilePattern('刚才')
    if (!compiled.ok) throw new Error('refused')
    expect(compiled.value.match('刚才，刚才', 1)).toEqual({ start: 3, end: 5 })
    expect(compiled.value.match('刚才，刚才')).toEqual({ start: 0, end: 2 })
  })

  it.each([
    ['(散会', 0],
    ['散会)', 2],
    ['散[会', 1],
    ['散{会', 1],
    ['散会}', 2],
    ['a||b', 2],
    ['()', 1],
    ['{0..0}会', 0],
    ['{..200}会', 0],
    ['{9..2}会', 0],
    ['{甲}会', 0],
    ['会{=}', 1],
    ['会\\', 1],
    ['会\n', 1],
    ['', 0],
    ['[会]', 0],
    ['^ $', 0],
    ['{..5}', 0],
    ['{..40}甲{..40}乙{..40}丙{..40}丁', 0],
  ])('refuses %j at %i', (pattern, at) => {
    const compiled = compilePattern(pattern)
    expect(compiled.ok ? 'accepted' : compiled.error.at).toBe(at)
  })

  it('never throws on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'(|)[]{}^$\\ .=!N D09会议') }), (text) => {
        const compiled = compilePattern(text)
        if (compiled.ok) compiled.value.match('会议')
        else expect(compiled.error.at).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('reads a literal made of any characters as these characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/[\s\u00a0\u3000]/.test(text))
        const pattern = text.replace(/[()|[\]{}^$\\]/g, (c) => `\\${c}`)
        expect(find(pattern, `…${text}…`)).toBe(text)
      }),
    )
  })

  it('stays linear on text made to be tried again and again', () => {
    const compiled = compilePattern('(今天|现在){..40}(召开|举行){..20}(会|班)')
    if (!compiled.ok) throw new Error('refused')
    const { match } = compiled.value
    const quickest = (length: number): number => {
      const text = '今天召开'.repeat(length / 4)
      const times = Array.from({ length: 5 }, () => {
        const started = performance.now()
        expect(match(text)).toBeNull()
        return performance.now() - started
      })
      return Math.max(Math.min(...times), 0.5)
    }
    expect(quickest(200_000) / quickest(20_000)).toBeLessThan(40)
  })
})

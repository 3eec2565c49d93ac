import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import { draftToHtml } from './write-html.ts'
import { draftToText } from './write-text.ts'

function html(...paragraphs: Paragraph[]): string {
  return draftToHtml(buildDraft(paragraphs))
}
function item(text: string, level: number, ordered = true): Paragraph {
  return { role: 'list-item', text, list: { ordered, level }, label: { text: '1. ', auto: true } }
}
function cell(text: string, row: number, col: number, colSpan = 1): Paragraph {
  return { role: 'body', text, cell: { table: 0, row, col, rowSpan: 1, colSpan } }
}

describe('draftToHtml', () => {
  it('says the roles', () => {
    expect(
      html(
        { role: 'title', text: '题' },
        { role: 'subtitle', text: '注' },
        { role: 'heading1', text: '一、' },
        { role: 'heading2', text: '（一）' },
        { role: 'body', text: '文' },
        { role: 'body', text: '' },
        { role: 'signature', text: '办公室' },
        { role: 'date', text: '2026年11月23日' },
      ),
    ).toBe(
      '<h1>题</h1><p>注</p><h2>一、</h2><h3>（一）</h3><p>文</p><p><br></p>' +
        '<p style="text-align: right">办公室</p><p style="text-align: right">2026年11月23日</p>',
    )
  })

  it('escapes everything and keeps soft breaks', () => {
    expect(html({ role: 'body', text: '<script>&"\u2028b' })).toBe('<p>&lt;script&gt;&amp;&quot;<br>b</p>')
  })

  it('marks the stretches that are bold or underlined', () => {
    const marks = [
      { start: 0, end: 3, bold: true },
      { start: 2, end: 4, underline: true },
    ]
    expect(html({ role: 'body', text: '甲乙丙丁戊', marks })).toBe(
      '<p><strong>甲乙</strong><strong><u>丙</u></strong><u>丁</u>戊</p>',
    )
  })

  it('nests lists and leaves their numbers to them', () => {
    expect(html(item('a', 0), item('b', 1, false), item('c', 0), { role: 'body', text: 'd' })).toBe(
      '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol><p>d</p>',
    )
    expect(html(item('a', 0), item('b', 0, false))).toBe('<ol><li>a</li></ol><ul><li>b</li></ul>')
  })

  it('writes tables with their spans', () => {
    expect(html(cell('a', 0, 0, 2), cell('b', 1, 0), cell('c', 1, 1), cell('d', 1, 1))).toBe(
      '<table><tbody><tr><td colspan="2"><p>a</p></td></tr><tr><td><p>b</p></td><td><p>c</p><p>d</p></td></tr></tbody></table>',
    )
  })

  it('opens and closes every element, whatever the levels', () => {
    const paragraph = fc.oneof(
      fc
        .record({ text: fc.string(), level: fc.nat(4), ordered: fc.boolean() })
        .map((r) => item(r.text.replaceAll('\n', ''), r.level, r.ordered)),
      fc.string().map((text): Paragraph => ({ role: 'body', text: text.replaceAll('\n', '') })),
    )
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        const open: string[] = []
        for (const [, slash, tag] of html(...paragraphs).matchAll(/<(\/?)(\w+)[^>]*>/g)) {
          if (tag === 'br') continue
          if (slash) expect(open.pop()).toBe(tag)
          else open.push(tag!)
        }
        expect(open).toEqual([])
      }),
    )
  })
})

describe('draftToText', () => {
  it('writes a paragraph a line', () => {
    const draft = buildDraft([
      { role: 'title', text: '题' },
      { role: 'body', text: '甲\u2028乙' },
    ])
    expect(draftToText(draft)).toBe('题\n甲\n乙')
  })
})

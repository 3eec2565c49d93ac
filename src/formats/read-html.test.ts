import { describe, expect, it } from 'vitest'
import type { Draft } from '#src/core/draft.ts'
import { decodeHtml } from './decode-html.ts'
import { readHtml } from './read-html.ts'

const read = (html: string): Draft => readHtml(html).draft
const roles = (draft: Draft): string[] => draft.blocks.map((block) => block.role)

describe('readHtml', () => {
  it('reads blocks, soft breaks and emphasis, and leaves out what is no text', () => {
    const draft = read(
      '<!doctype html><html><head><title>页名</title><style>p{}</style></head><body><!-- 注 --><p>甲<br>乙</p>' +
        '<script>丙</script><div>丁<p>戊<b>己</b></p></div><p hidden>庚</p><p style="display:none">辛</p>' +
        '<p>壬<del>癸</del><ruby>佘<rt>shé</rt></ruby></p></body></html>',
    )
    expect(draft.text).toBe('甲\u2028乙\n丁\n戊己\n壬佘')
    expect(draft.blocks[2]?.marks).toEqual([{ start: 7, end: 8, bold: true }])
  })

  it('takes the only h1 at the beginning for the title, several for headings', () => {
    expect(roles(read('<h1>甲</h1><h2>乙</h2><p>丙</p><h3>丁</h3>'))).toEqual(['title', 'heading1', 'body', 'heading2'])
    expect(roles(read('<h1>甲</h1><h2>乙</h2><h1>丙</h1>'))).toEqual(['heading1', 'heading2', 'heading1'])
    expect(roles(read('<p class=MsoTitle>题</p><h1>甲</h1><h1>乙</h1>'))).toEqual(['title', 'heading1', 'heading1'])
  })

  it('numbers ordered lists as they say: start, value, type, reversed, nested', () => {
    const html =
      '<ol start=3><li>甲<li value=7>乙<ol type=a><li>丙</ol><li>丁</ol><ol reversed><li>戊<li>己</ol><ul><li>庚</ul>'
    const draft = read(html)
    expect(draft.text).toBe('3. 甲\n7. 乙\na. 丙\n8. 丁\n2. 戊\n1. 己\n• 庚')
    expect(draft.blocks.every((block) => block.label?.auto)).toBe(true)
    expect(draft.blocks[2]?.list).toEqual({ ordered: true, level: 1 })
  })

  it('keeps the cells of a table, and puts a tab between those of a row', () => {
    const draft = read('<table><tr><th>姓名<th>职务<tr><td colspan=2>甲</table>')
    expect(draft.text).toBe('姓名\t职务\n甲')
    expect(draft.blocks[2]?.cell).toEqual({ table: 0, row: 1, col: 0, rowSpan: 1, colSpan: 2 })
  })

  it('reads what Word puts on the clipboard', () => {
    const html = `Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000999\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><style><!-- p.MsoNormal {margin:0} --></style></head>
<body lang=ZH-CN><!--StartFragment-->
<p class=MsoNormal align=center><b><span lang=EN-US>2026</span>年工作推进会<o:p></o:p></b></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='text-indent:-21.0pt;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span lang=EN-US
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->提高
认识，抓好落实。</p>
<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span
style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>压实责任<span style='mso-hide:all'>隐</span></p>
<div style='mso-element:comment-list'><p class=MsoCommentText>批注</p></div><!--EndFragment--></body></html>`
    expect(read(html).text).toBe('2026年工作推进会\n1. 提高认识，抓好落实。\n• 压实责任')
  })

  it('leads back to the characters of the source; entities and line breaks have no place', () => {
    const source = '<p>甲&amp;乙&nbsp;&#x1F600;丙<br>丁\n戊</p>\n<pre>\n己&lt</pre>'
    const { draft, map } = readHtml(source)
    expect(draft.text).toBe('甲&乙 😀丙\u2028丁戊\n己<')
    const found = map.map(({ start, end, place }) => [
      draft.text.slice(start, end),
      source.slice(place, place + end - start),
    ])
    expect(found.map(([text]) => text)).toEqual(['甲', '乙', '丙', '丁', '戊', '己'])
    for (const [text, there] of found) expect(there).toBe(text)
  })

  it.each([
    ['nested blocks', '<div>'.repeat(100_000)],
    ['nested lists', '<ul><li>'.repeat(50_000)],
    ['nested tables', '<table><tr><td>'.repeat(20_000)],
    ['unclosed emphasis', Array.from({ length: 2_000 }, (_, i) => `<font color=${i}>甲<p>`).join('')],
    ['open marks', '<'.repeat(200_000)],
    ['entities', '&amp'.repeat(50_000)],
    ['comments', '<!--'.repeat(50_000)],
  ])('takes hostile input: %s', (_, html) => {
    expect(read(`${html}散会。`).text.length).toBeGreaterThanOrEqual(0)
  })

  it('keeps apart what is nested deeper than anything sensible', () => {
    const draft = read(`${'<div>甲'.repeat(2_000)}`)
    expect(draft.blocks.length).toBe(2_000)
  })
})

describe('decodeHtml', () => {
  const bytes = (head: string, ...rest: number[]) => Uint8Array.from([...new TextEncoder().encode(head), ...rest])

  it('believes a declared encoding', () => {
    expect(decodeHtml(bytes('<meta charset="big5">', 0xa5, 0x44))).toBe('<meta charset="big5">主')
    const old = '<meta http-equiv=Content-Type content="text/html; charset=gb2312">'
    expect(decodeHtml(bytes(old, 0xd6, 0xf7))).toBe(`${old}主`)
  })
  it('falls back where the declaration is wrong or unknown', () => {
    expect(decodeHtml(bytes('<meta charset=utf-8>', 0xd6, 0xf7))).toBe('<meta charset=utf-8>主')
    expect(decodeHtml(bytes('<meta charset=klingon>', 0xe4, 0xb8, 0xbb))).toBe('<meta charset=klingon>主')
  })
  it('reads what Word saves as Unicode, and refuses what is no text', () => {
    expect(decodeHtml(Uint8Array.from([0xff, 0xfe, 0x3b, 0x4e]))).toBe('主')
    expect(decodeHtml(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBeNull()
  })
})

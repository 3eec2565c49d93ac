import { describe, expect, it } from 'vitest'
import { fail, ok } from '#src/core/result.ts'
import { readText } from '#src/formats/read-text.ts'
import { type DocumentReaders, readDocument, readPasted } from './read-document.ts'

const refused = { zh: '这里读不了', en: 'It cannot be read' }
const docx: DocumentReaders['docx'] = async (bytes) =>
  bytes[0] === 0x50 && bytes.length > 6 ? ok(readText('同志们')) : fail({ reason: 'unreadable-file', text: refused })

const task = () => ({ signal: new AbortController().signal, onProgress: () => undefined })
const bytes = (...values: number[]) => new Uint8Array(values)
const fileOf = (content: string | Uint8Array<ArrayBuffer>, name: string) => new File([content], name)
const reasonOf = async (file: File, readers: DocumentReaders = { docx }) => {
  const answer = await readDocument(file, readers, task())
  return answer.ok ? 'read' : (answer.error.text?.zh ?? answer.error.reason)
}
const html: NonNullable<DocumentReaders['html']> = (source) => readText(source.replace(/<[^>]*>/g, ''))

describe('a file is taken for what it holds, not for its name', () => {
  const zip = bytes(0x50, 0x4b, 3, 4, 20, 0)
  const old = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)
  it.each([
    ['主持词.docx', fileOf(zip, '主持词.docx'), refused.zh],
    ['.doc', fileOf(old, '主持词.docx'), refused.zh],
    ['.pdf', fileOf('%PDF-1.7 …', '主持词.txt'), refused.zh],
    ['.rtf', fileOf('{\\rtf1 …', '主持词.doc'), refused.zh],
    ['.rar', fileOf('Rar!\u001a', '主持词.docx'), refused.zh],
    ['.png', fileOf(bytes(0x89, 0x50, 0x4e, 0x47), '主持词.txt'), refused.zh],
    [
      'a web page saved as .doc',
      fileOf('\ufeff<html xmlns:o="x"><body>同志们</body></html>', '主持词.doc'),
      refused.zh,
    ],
    ['nothing', fileOf('', '主持词.txt'), 'empty-file'],
    ['white space', fileOf(' \n\u3000\n', '主持词.txt'), 'empty-file'],
    ['noise', fileOf(bytes(1, 0, 2, 0, 3), '主持词.txt'), refused.zh],
    ['text under any name', fileOf('同志们：\n现在开会。', '主持词.wps'), 'read'],
  ])('%s', async (_, file, expected) => {
    expect(await reasonOf(file)).toBe(expected)
  })

  it('reads Markdown as such, and text of Chinese Windows', async () => {
    const markdown = await readDocument(fileOf('# 主持词\n\n同志们：', '主持词.md'), { docx }, task())
    expect(markdown.ok && markdown.value.draft.blocks[0]?.role).toBe('title')
    // "同志们" in GB18030.
    const gb = await readDocument(fileOf(bytes(0xcd, 0xac, 0xd6, 0xbe, 0xc3, 0xc7), '主持词.txt'), { docx }, task())
    expect(gb.ok && gb.value.draft.text).toBe('同志们')
  })

  it('hands a zip to the reader of .docx, and a web page to that of HTML', async () => {
    expect(await reasonOf(fileOf(bytes(0x50, 0x4b, 3, 4, 20, 0, 0), '一.txt'))).toBe('read')
    expect(await reasonOf(fileOf('<html><p>同志们</p></html>', '一.doc'), { docx, html })).toBe('read')
  })

  it('answers a cancelled reading as such', async () => {
    const cancelled = { ...task(), signal: AbortSignal.abort() }
    expect(await readDocument(fileOf('同志们', '一.txt'), { docx }, cancelled)).toEqual(fail({ reason: 'cancelled' }))
  })
})

describe('a paste', () => {
  const pasted = { text: '纯文本', html: '<p>带格式</p>' }
  const textOf = (answer: ReturnType<typeof readPasted>) => answer.ok && answer.value.draft.text
  it('is read as HTML where it can be', () => {
    expect(textOf(readPasted(pasted, { docx, html }))).toBe('带格式')
    expect(textOf(readPasted(pasted, { docx }))).toBe('纯文本')
    expect(textOf(readPasted({ text: '纯文本' }, { docx, html }))).toBe('纯文本')
  })
  it('falls back to the text where the HTML holds none', () => {
    expect(textOf(readPasted({ text: '纯文本', html: '<meta><img>' }, { docx, html }))).toBe('纯文本')
  })
})

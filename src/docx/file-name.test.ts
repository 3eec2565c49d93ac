import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { docxFileName } from './file-name.ts'

it.each([
  ['全县重点项目推进会主持词', '全县重点项目推进会主持词.docx'],
  ['关于“三夏”工作的讲话（11/23）', '关于“三夏”工作的讲话（11／23）.docx'],
  ['a<b>c:d"e/f\\g|h?i*j', 'a＜b＞c：d＂e／f＼g｜h？i＊j.docx'],
  ['第一行\u2028第二行', '第一行第二行.docx'],
  ['  多  个\t空格. ', '多 个 空格.docx'],
  ['\u202eexe.主持词\u200b', 'exe.主持词.docx'],
  ['CON', 'CON_.docx'],
  ['com1.txt', 'com1_.txt.docx'],
  ['', '未命名.docx'],
  ['...', '未命名.docx'],
  ['会'.repeat(200), `${'会'.repeat(80)}.docx`],
  ['😀'.repeat(81), `${'😀'.repeat(80)}.docx`],
])('%j', (title, name) => {
  expect(docxFileName(title)).toBe(name)
})

/** Any UTF-16 at all, halves of surrogate pairs and noncharacters included. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units))

it('is a name that Windows accepts, whatever the title', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const name = docxFileName(title)
      expect(name).toMatch(/^[^<>:"/\\|?*\p{C}]+\.docx$/u)
      expect(name).not.toMatch(/^[\s.]|[\s.]\.docx$|^(con|prn|aux|nul|com\d|lpt\d)\./iu)
    }),
  )
})

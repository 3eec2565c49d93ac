import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'

it.each([
  ['各位领导\u0000、\u0001同志们\u001b', '各位领导、同志们'],
  ['上一行\u000b下一行', '上一行\u2028下一行'],
  ['甲\r\n乙\r丙\n丁\u0085戊\u2029己', '甲\u2028乙\u2028丙\u2028丁\u2028戊\u2028己'],
  ['半个\ud83d字', '半个\ufffd字'],
  ['半个\ude00字', '半个\ufffd字'],
  ['\ufffe\uffff', ''],
  [
    '{甲}｛乙｝||<w:p>&amp;]]>\t😀𠮷\ue0ff\ue0fe\u009f\u007f',
    '{甲}｛乙｝||<w:p>&amp;]]>\t😀𠮷\ue0ff\ue0fe\u009f\u007f',
  ],
])('%j', (text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned)
})

/** Any UTF-16 at all, halves of surrogate pairs and noncharacters included. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units))

it('gives only characters of XML 1.0, and is the same twice as once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const cleaned = cleanText(text)
      expect(cleaned).toMatch(/^[\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
      expect(cleanText(cleaned)).toBe(cleaned)
    }),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildDraft, paragraphsOf } from '#src/core/draft-builder.ts'
import { readText } from './read-text.ts'

it('keeps the text of the file, empty lines and all', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '会', '\n', '\t', '　', '\u2028', '😀') }), (text) => {
      const { draft } = readText(text)
      expect(draft.text).toBe(text)
      expect(buildDraft(paragraphsOf(draft))).toEqual(draft)
    }),
  )
})

it('drops the byte order mark and reads CRLF as LF', () => {
  const { draft, map } = readText('\uFEFF同志们：\r\n\r\n散会。')
  expect(draft.text).toBe('同志们：\n\n散会。')
  expect(draft.blocks.map((b) => draft.text.slice(b.start, b.end))).toEqual(['同志们：', '', '散会。'])
  expect(map).toEqual([{ start: 0, end: 9, place: 0 }])
})

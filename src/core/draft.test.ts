import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDraft } from './draft.cases.ts'
import { blockIndexAt, blockText, ownText } from './draft.ts'
import { buildDraft } from './draft-builder.ts'

test('the own text of a block leaves out an automatic label and keeps a typed one', () => {
  const label = { text: '一、' }
  const draft = buildDraft([
    { role: 'list-item', text: '统一思想', label: { ...label, auto: true } },
    { role: 'body', text: '压实责任', label: { ...label, auto: false } },
  ])
  expect(draft.blocks.map((block) => ownText(draft, block))).toEqual(['统一思想', '一、压实责任'])
  expect(draft.blocks.map((block) => blockText(draft, block))).toEqual(['一、统一思想', '一、压实责任'])
})

test('a draft without blocks has no block at any place', () => {
  expect(blockIndexAt(buildDraft([]), 0)).toBe(-1)
})

test('every place, the end of the text included, belongs to the last block that begins at or before it', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      for (let offset = 0; offset <= draft.text.length; offset++)
        expect(blockIndexAt(draft, offset)).toBe(draft.blocks.findLastIndex((block) => block.start <= offset))
    }),
  )
})

import { expect, it } from 'vitest'
import { buildDraft } from '#src/core/draft-builder.ts'
import { withRecognisedTitle } from './recognised-roles.ts'

const plain = buildDraft([
  { role: 'body', text: '在大会上的主持词' },
  { role: 'body', text: '同志们：' },
])
const title = { id: 'title', start: 0, end: 8 }

it('makes the recognised title a title where the source has no styles', () => {
  const draft = withRecognisedTitle(plain, [title])
  expect(draft.blocks.map((block) => block.role)).toEqual(['title', 'body'])
  expect(draft.text).toBe(plain.text)
})

it('leaves a draft alone that has a title, or none that was recognised', () => {
  const styled = buildDraft([{ role: 'title', text: '一' }])
  expect(withRecognisedTitle(styled, [title])).toBe(styled)
  expect(withRecognisedTitle(plain, [])).toBe(plain)
})

import { blockIndexAt, type Draft } from '#src/core/draft.ts'
import { buildDraft, paragraphsOf } from '#src/core/draft-builder.ts'
import type { FoundSection } from './progress.ts'

/**
 * The draft with the role `title` on the paragraph that recognition takes for the title, where the source says nothing
 * (a plain text box has no styles): so that an export sets it as a title.
 */
export function withRecognisedTitle(draft: Draft, sections: readonly FoundSection[]): Draft {
  const title = sections.find((section) => section.id === 'title')
  if (!title || draft.blocks.some((block) => block.role === 'title')) return draft
  const index = blockIndexAt(draft, title.start)
  if (draft.blocks[index]?.role !== 'body') return draft
  return buildDraft(
    paragraphsOf(draft).map((paragraph, i) => (i === index ? { ...paragraph, role: 'title' } : paragraph)),
  )
}

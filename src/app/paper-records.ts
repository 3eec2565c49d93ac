import { blockText, type Draft } from '#src/core/draft.ts'
import type { Paragraph } from '#src/core/draft-builder.ts'
import type { BodyOf } from '#src/store/kinds.ts'
import type { Stored } from '#src/store/stored.ts'

export type PaperRecord = Stored<'paper'>
export type PaperBody = BodyOf<'paper'>

/** What is known of the document that is open. `key` names the editor; another key is another document. */
export interface DocumentHints {
  readonly key: string
  readonly url: string
  readonly title: string
  readonly draft: Draft
}

/** Papers whose hints fit the open document: the one that is surely it, and the one that may be it. */
export interface PaperMatch {
  readonly sure: PaperRecord | null
  readonly proposed: PaperRecord | null
}

const SURE = 4
const POSSIBLE = 2
const SHARE_OF_BASE = 0.3

/**
 * Which stored paper the open document is. Address, title and first line are hints; that a good part of what we composed
 * stands there is the strongest. Two equally good candidates are only proposed.
 */
export function matchPaper(papers: readonly PaperRecord[], hints: DocumentHints): PaperMatch {
  const scored = papers
    .map((paper) => ({ paper, score: scoreOf(paper.body, hints) }))
    .filter(({ score }) => score >= POSSIBLE)
    .toSorted((a, b) => b.score - a.score || b.paper.updatedAt - a.paper.updatedAt)
  const [best, second] = scored
  if (!best) return { sure: null, proposed: null }
  const alone = !second || second.score < best.score || second.paper.body.meetingId === best.paper.body.meetingId
  return best.score >= SURE && alone ? { sure: best.paper, proposed: null } : { sure: null, proposed: best.paper }
}

function scoreOf(paper: PaperBody, { url, title, draft }: DocumentHints): number {
  const sameLine = paper.hints.firstHeading !== null && paper.hints.firstHeading === firstLine(draft)
  return (
    Number(paper.hints.url === url) +
    Number(paper.hints.title === title) +
    (sameLine ? 2 : 0) +
    (shareOfBase(paper.base, draft) >= SHARE_OF_BASE ? 2 : 0)
  )
}

function shareOfBase(base: readonly Paragraph[], draft: Draft): number {
  const lines = base.map((paragraph) => squeezed(paragraph.text)).filter((line) => line.length > 3)
  if (lines.length === 0) return 0
  const text = squeezed(draft.text)
  return lines.filter((line) => text.includes(line)).length / lines.length
}

/** The first line of a draft that holds a character, at most 80 of them. */
export function firstLine(draft: Draft): string | null {
  const block = draft.blocks.find((candidate) => blockText(draft, candidate).trim() !== '')
  return block ? blockText(draft, block).trim().slice(0, 80) : null
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '')
}

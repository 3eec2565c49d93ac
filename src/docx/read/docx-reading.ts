import type { Reading } from '#src/core/reading.ts'

/**
 * Where characters of the text stand in word/document.xml. `paragraph`: the w:p, counted from 0 in the order of their
 * start tags, every one of them; `run`: the w:r or m:r, counted so within its paragraph; `offset`: UTF-16 units into what the
 * run shows, where a w:tab, w:br, w:sym or w:noBreakHyphen is one.
 */
export interface DocxPlace {
  readonly paragraph: number
  readonly run: number
  readonly offset: number
}

/** What the text leaves out or takes as settled, for the user to know. */
export interface DocxCounts {
  /** Paragraphs of the file, blank ones among them. */
  readonly paragraphs: number
  /** Tracked insertions and arrivals of moves, which are read as accepted. */
  readonly insertions: number
  /** Tracked deletions and origins of moves, which are left out. */
  readonly deletions: number
  /** Stretches of hidden text, which are left out. */
  readonly hidden: number
  /** References to footnotes and endnotes, whose text is left out. */
  readonly notes: number
  readonly pictures: number
  /** Documents within the document (w:altChunk, w:subDoc) that only Word fetches; with any the reading is not complete. */
  readonly unread: number
}

/** What a .docx reads. */
export interface DocxReading extends Reading<DocxPlace> {
  readonly counts: DocxCounts
}

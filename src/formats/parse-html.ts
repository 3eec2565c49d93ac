import { type DefaultTreeAdapterTypes, html as names, Parser, type Token } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

/** Browsers nest no deeper than this either; a document that does is broken or hostile. */
const DEEPEST = 512
/** How many formatting elements are opened again in each paragraph when they were never closed. */
const MOST_FORMATTING = 16

const { TAG_ID } = names
const FORMATTING: ReadonlySet<number> = new Set([
  TAG_ID.A,
  TAG_ID.B,
  TAG_ID.BIG,
  TAG_ID.CODE,
  TAG_ID.EM,
  TAG_ID.FONT,
  TAG_ID.I,
  TAG_ID.NOBR,
  TAG_ID.S,
  TAG_ID.SMALL,
  TAG_ID.STRIKE,
  TAG_ID.STRONG,
  TAG_ID.TT,
  TAG_ID.U,
])

/** The parser of the HTML standard, with a bound on what unclosed elements may cost. */
class BoundedParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  override onStartTag(token: Token.TagToken): void {
    if (FORMATTING.has(token.tagID) && this.#isFormattingFull()) return
    if (this.openElements.depth >= DEEPEST) this.openElements.pop()
    super.onStartTag(token)
  }

  #isFormattingFull(): boolean {
    let count = 0
    for (let entry = this.activeFormattingElements.newest; entry && count < MOST_FORMATTING; entry = entry.older)
      count++
    return count >= MOST_FORMATTING
  }
}

/** Parses a document or a fragment as browsers do. Every text is a tree; nothing is loaded and no script runs. Takes time in proportion to its length. */
export function parseHtml(source: string): DefaultTreeAdapterTypes.Document {
  const parser = new BoundedParser({ sourceCodeLocationInfo: true })
  parser.tokenizer.write(source, true)
  return parser.document
}

import type { Wording } from '#src/genres/contract.ts'
import { type ParsedParagraph, parseWording } from '#src/genres/parse-wording.ts'

const PARSED = new WeakMap<Wording, readonly ParsedParagraph[]>()

/** The paragraphs of a wording, parsed once. Wording is checked when it is loaded, so one that does not parse throws. */
export function paragraphsOfWording(wording: Wording, scope: 'meeting' | 'item'): readonly ParsedParagraph[] {
  const known = PARSED.get(wording)
  if (known) return known
  const paragraphs = wording.paragraphs.map((text) => {
    const parsed = parseWording(text, scope)
    if (!parsed.ok) throw new Error(`wording “${text}”, offset ${parsed.error.at}: ${parsed.error.message}`)
    return parsed.value
  })
  PARSED.set(wording, paragraphs)
  return paragraphs
}

import { SaxesParser } from 'saxes'
import { SOFT_BREAK } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * Reads a part as XML with namespaces, strictly, and gives what its paragraphs show: one text each, `w:br` as U+2028,
 * `w:tab` as a tab. Parts without paragraphs give an empty list. Not UTF-8, not well-formed, an unbound prefix or a
 * document type: failure.
 */
export function visibleParagraphsOf(part: Uint8Array): Result<string[], 'bad-xml'> {
  const paragraphs: string[] = []
  let open = 0
  let inText = false
  const parser = new SaxesParser({ xmlns: true })
  const append = (text: string): void => {
    if (open > 0) paragraphs[paragraphs.length - 1] += text
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a part has no document type')
  })
  parser.on('opentag', ({ uri, local }) => {
    if (uri !== W) return
    if (local === 'p') {
      open += 1
      paragraphs.push('')
    } else if (local === 't') inText = true
    else if (local === 'br') append(SOFT_BREAK)
    else if (local === 'tab') append('\t')
  })
  parser.on('closetag', ({ uri, local }) => {
    if (uri !== W) return
    if (local === 'p') open -= 1
    else if (local === 't') inText = false
  })
  parser.on('text', (text) => {
    if (inText) append(text)
  })
  parser.on('cdata', (text) => {
    if (inText) append(text)
  })
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(part)).close()
  } catch (error) {
    if (error instanceof Error) return fail('bad-xml')
    throw error
  }
  return ok(paragraphs)
}

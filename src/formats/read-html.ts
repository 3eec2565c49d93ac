import { readTree } from '#src/core/read-tree.ts'
import type { Reading, Segment } from '#src/core/reading.ts'
import { htmlAccess } from './html-access.ts'
import { type Places, placesOf } from './html-source.ts'
import { type HtmlNode, parseHtml } from './parse-html.ts'

/**
 * Reads HTML: a saved page, a fragment, what a word processor put on the clipboard. Blocks, headings, lists and tables
 * become those of a Draft as in an editor (`readTree`); scripts, styles, hidden text and comments are left out. The map
 * names UTF-16 offsets into the source after its byte order mark was dropped and CRLF read as LF; line breaks and
 * characters that are written as entities are synthetic. Always complete. Takes any text, in time that grows with its
 * length.
 */
export function readHtml(input: string): Reading<number> {
  const source = withoutClipboardHead(input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const { draft, complete, map } = readTree<HtmlNode>(parseHtml(source), htmlAccess)
  const known = new Map<HtmlNode, Places>()
  const segments: Segment<number>[] = []
  for (const { start, end, place } of map) {
    const places = known.get(place.node) ?? placesOfNode(place.node, source)
    known.set(place.node, places)
    addSegments(segments, places, place.offset, start, end)
  }
  return { draft, complete, map: segments }
}

/** Windows puts lines of offsets in front of HTML on the clipboard; they keep their length. */
function withoutClipboardHead(source: string): string {
  if (!/^Version:\d/.test(source)) return source
  const end = source.indexOf('<')
  return end < 0 ? source : ' '.repeat(end) + source.slice(end)
}

function placesOfNode(node: HtmlNode, source: string): Places {
  const location = 'value' in node ? node.sourceCodeLocation : null
  return location && 'value' in node ? placesOf(node.value, source, location.startOffset, location.endOffset) : []
}

function addSegments(into: Segment<number>[], places: Places, offset: number, start: number, end: number): void {
  let from = start
  const placeAt = (at: number): number => places[offset + at - start] ?? -1
  for (let at = start + 1; at <= end; at++) {
    const before = placeAt(at - 1)
    if (at < end && before >= 0 && placeAt(at) === before + 1) continue
    if (before >= 0) into.push({ start: from, end: at, place: placeAt(from) })
    from = at
  }
}

import { fail, ok, type Result } from '#src/core/result.ts'
import type { DocxFailure } from './docx-failure.ts'
import { TEMPLATE_PARTS } from './gongwen/package-parts.ts'
import { visibleParagraphsOf } from './sound-xml.ts'
import { unzip } from './unzip.ts'

/** More text than any office document; a sound export of ours stays far below. */
export const MAX_UNZIPPED = 256 * 1024 * 1024

const DOCUMENT = 'word/document.xml'

/**
 * Looks at a finished .docx as a stranger would: the zip is whole, every part that our page needs is there, every XML
 * part is well-formed, and the document reads exactly `expected`, paragraph by paragraph. Gives the number of paragraphs.
 */
export function readBack(bytes: Uint8Array, expected: readonly string[]): Result<number, DocxFailure> {
  const parts = unzip(bytes, MAX_UNZIPPED)
  if (!parts.ok) return fail(parts.error === 'too-large' ? { id: 'too-large', limit: MAX_UNZIPPED } : { id: 'bad-zip' })
  for (const part of Object.keys(TEMPLATE_PARTS)) if (!parts.value.has(part)) return fail({ id: 'missing-part', part })
  let shown: readonly string[] = []
  for (const [part, content] of parts.value) {
    if (!/\.(xml|rels)$/.test(part)) continue
    const read = visibleParagraphsOf(content)
    if (!read.ok) return fail({ id: 'bad-xml', part })
    if (part === DOCUMENT) shown = read.value
  }
  const different = firstDifference(shown, expected)
  return different === -1 ? ok(shown.length) : fail({ id: 'text-differs', paragraph: different })
}

function firstDifference(shown: readonly string[], expected: readonly string[]): number {
  const length = Math.max(shown.length, expected.length)
  for (let i = 0; i < length; i += 1) if (shown[i] !== expected[i]) return i
  return -1
}

import type { Draft } from '#src/core/draft.ts'

const CODES = new WeakMap<Draft, Uint16Array>()

/**
 * The UTF-16 code units of the text, for rules that walk it character by character: a draft never changes, so that one
 * array serves them all, and reading it is several times faster than asking the string.
 */
export function codesOf(draft: Draft): Uint16Array {
  const known = CODES.get(draft)
  if (known) return known
  const codes = new Uint16Array(draft.text.length)
  for (let at = 0; at < codes.length; at++) codes[at] = draft.text.charCodeAt(at)
  CODES.set(draft, codes)
  return codes
}

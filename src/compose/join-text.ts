const WEAK = '，、；：'
const STRONG = '。！？…!?'

/**
 * Puts two stretches together so that no punctuation meets another: of a comma and a full stop the full stop stays, of
 * two alike the first.
 */
export function joinText(before: string, after: string): string {
  if (after === '') return before
  const first = after[0] ?? ''
  const opens = WEAK.includes(first) || (STRONG.includes(first) && first !== '…')
  if (!opens) return before + after
  const last = before.at(-1) ?? ''
  if (last === '') return after
  if (STRONG.includes(last)) return joinText(before, after.slice(1))
  if (!WEAK.includes(last)) return before + after
  return WEAK.includes(first) ? joinText(before, after.slice(1)) : joinText(before.slice(0, -1), after)
}

/** Several stretches with `joiner` between them. */
export function joinAll(parts: readonly string[], joiner: string): string {
  return parts.reduce((text, part) => (text === '' ? part : joinText(joinText(text, joiner), part)), '')
}

/** A whole paragraph: nothing begins with the punctuation of a stretch that was dropped in front of it. */
export function wholeText(text: string): string {
  return text.replace(/^[，、；：。]+/u, '')
}

import type { Range } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { Anchor } from './contract.ts'

/** A quote shorter than this is taken for the right one only when something around it still agrees. */
const TELLING_LENGTH = 6

/**
 * Finds the place of an anchor in a text that may have changed since: among all occurrences of the quote those whose
 * surroundings agree best; between equals the one nearest to the old offset, if it is clearly nearest. An empty quote
 * is found by its surroundings alone. Offsets are UTF-16.
 */
export function findAnchor(text: string, anchor: Anchor): Result<Range, 'not-found' | 'ambiguous'> {
  const scored = occurrences(text, anchor).map((start) => {
    const end = start + anchor.quote.length
    const score =
      agreeing(text.slice(0, start), anchor.before, 'end') + agreeing(text.slice(end), anchor.after, 'start')
    return { start, end, score }
  })
  const best = Math.max(...scored.map((s) => s.score))
  const [first, second] = scored
    .filter((s) => s.score === best)
    .toSorted((a, b) => Math.abs(a.start - anchor.offset) - Math.abs(b.start - anchor.offset))
  if (!first) return fail('not-found')
  const bare = anchor.before === '' && anchor.after === ''
  if (best === 0 && !bare && (anchor.quote.length < TELLING_LENGTH || second)) return fail('not-found')
  if (second && !isClearlyNearer(first.start, second.start, anchor.offset)) return fail('ambiguous')
  return ok({ start: first.start, end: first.end })
}

function occurrences(text: string, { quote, before, after }: Anchor): number[] {
  const needle = quote === '' ? before + after : quote
  const shift = quote === '' ? before.length : 0
  if (needle === '') return []
  const found: number[] = []
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at + shift)
  return found
}

function agreeing(text: string, context: string, side: 'start' | 'end'): number {
  let length = 0
  while (length < context.length && length < text.length) {
    const same =
      side === 'start'
        ? text.charAt(length) === context.charAt(length)
        : text.charAt(text.length - 1 - length) === context.charAt(context.length - 1 - length)
    if (!same) break
    length++
  }
  return length
}

function isClearlyNearer(first: number, second: number, offset: number): boolean {
  return Math.abs(first - offset) * 2 < Math.abs(second - offset)
}

/** The offset in the source of each UTF-16 unit of a text node, -1 where the source writes it otherwise (an entity). */
export type Places = readonly number[]

const ENTITY = /&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};|(?:nbsp|lt|gt|amp|quot)(?!;))/y

/**
 * Finds the units of a text node's value between `start` and `end` of the source it was parsed from. Where the two no
 * longer go together (a line break that the standard drops, an entity of no known form) the rest has no place.
 */
export function placesOf(value: string, source: string, start: number, end: number): Places {
  const places = Array.from({ length: value.length }, () => -1)
  let at = start
  for (let i = 0; i < value.length && at < end; i++) {
    const entity = source[at] === '&' ? entityEnd(source, at) : -1
    if (entity >= 0) {
      const next = nextUnit(value, i)
      at = entity
      i = next - 1
      continue
    }
    if (source[at] !== value[i] && isDropped(source, at)) at++
    if (source[at] !== value[i]) return places
    places[i] = at
    at++
  }
  return places
}

function entityEnd(source: string, at: number): number {
  ENTITY.lastIndex = at
  return ENTITY.test(source) ? ENTITY.lastIndex : -1
}

/** An entity stands for one character, which may be two units. */
function nextUnit(value: string, i: number): number {
  return i + ((value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1)
}

/** The line feed behind `<pre>`, and characters that the parser drops. */
function isDropped(source: string, at: number): boolean {
  return source[at] === '\n' || source[at] === '\0'
}

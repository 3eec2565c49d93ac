/**
 * False only when two units as written are surely not one. A unit left out may be any; one may have words before it
 * (请县水利局), be written short (发改局 for 发展和改革局) or without its place.
 */
export function mayBeSameUnit(a: string, b: string): boolean {
  if (a === '' || b === '' || a.endsWith(b) || b.endsWith(a)) return true
  let common = 0
  while (common < Math.min(a.length, b.length) && a.at(-1 - common) === b.at(-1 - common)) common++
  if (common >= 3) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return common > 0 && isShortFor(short, long)
}

function isShortFor(short: string, long: string): boolean {
  let from = 0
  for (const c of short) {
    const at = long.indexOf(c, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}

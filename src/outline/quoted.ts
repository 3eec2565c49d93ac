const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
  '(': ')',
  '〔': '〕',
}
const CLOSERS = new Set(Object.values(PAIRS))
const STRAIGHT = '"'

/**
 * For each character of a line, whether it stands inside quotation marks, book marks or brackets that are closed in the
 * same line. An opening mark that never closes encloses nothing. Half and full width brackets may close each other.
 */
export function enclosedIn(text: string): Uint8Array {
  const enclosed = new Uint8Array(text.length)
  const open: { readonly closer: string; readonly at: number }[] = []
  let covered = 0
  const cover = (from: number, to: number): void => {
    for (let i = Math.max(from, covered); i < to; i++) enclosed[i] = 1
    if (open.length === 0) covered = to
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? ''
    if (CLOSERS.has(c) || (c === STRAIGHT && open.some((o) => o.closer === STRAIGHT))) {
      const same = c === ')' ? '）' : c === '）' ? ')' : c
      const depth = open.findLastIndex((o) => o.closer === c || o.closer === same)
      const from = open[depth]?.at
      if (from === undefined) continue
      open.length = depth
      cover(from, i + 1)
    } else if (c === STRAIGHT) open.push({ closer: STRAIGHT, at: i })
    else if (PAIRS[c] && open.length < DEEPEST) open.push({ closer: PAIRS[c], at: i })
  }
  return enclosed
}

/** Deeper nesting is no writing of people; the limit keeps the scan linear. */
const DEEPEST = 8

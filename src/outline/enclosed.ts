const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
  '〔': '〕',
}
const STRAIGHT = 34
const LINE_FEED = 10
/** Deeper nesting is no writing of people; the limit keeps the scan linear. */
const DEEPEST = 8

/** For each code: the code of the mark that closes it; 1 for a closing mark; 0 for all others. */
const MARKS = new Uint16Array(0x10000)
for (const [opener, closer] of Object.entries(PAIRS)) {
  MARKS[opener.charCodeAt(0)] = closer.charCodeAt(0)
  MARKS[closer.charCodeAt(0)] = 1
}
MARKS[STRAIGHT] = STRAIGHT
MARKS[LINE_FEED] = 2

/**
 * For each character of a text, whether it stands inside quotation marks, book marks or brackets that are closed in the
 * same line. An opening mark that never closes encloses nothing. The text is plain text: brackets are full-width.
 */
export function enclosedIn(text: string): Uint8Array {
  const enclosed = new Uint8Array(text.length)
  const closers: number[] = []
  const places: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const mark = MARKS[code] ?? 0
    if (mark === 0) continue
    if (mark === 2) {
      closers.length = 0
      continue
    }
    if (mark === 1 || (code === STRAIGHT && closers.includes(STRAIGHT))) {
      const depth = closers.lastIndexOf(code)
      if (depth < 0) continue
      closers.length = depth
      enclosed.fill(1, places[depth] ?? i, i + 1)
    } else if (closers.length < DEEPEST) {
      places[closers.length] = i
      closers.push(mark)
    }
  }
  return enclosed
}

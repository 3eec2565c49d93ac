/** A sentence of a plain text: offsets into it. */
export interface Piece {
  readonly from: number
  readonly to: number
}

const ENDS = 1
const TRAILS = 2
const MARKS = new Uint8Array(0x10000)
for (const c of '”’」』）)"') MARKS[c.charCodeAt(0)] = TRAILS
for (const c of '。！？!?…') MARKS[c.charCodeAt(0)] = ENDS

/** Splits the line `from` … `to` at the marks that end a sentence, none of them inside quotation marks or brackets. Covers the whole line. */
export function sentencesOf(text: string, from: number, to: number, enclosed: Uint8Array): Piece[] {
  const pieces: Piece[] = []
  let start = from
  let i = from
  while (i < to) {
    const ends = MARKS[text.charCodeAt(i)] === ENDS && (enclosed[i] === 0 || endsQuote(text, enclosed, i, to))
    i++
    if (!ends) continue
    while (i < to && MARKS[text.charCodeAt(i)] !== 0) i++
    pieces.push({ from: start, to: i })
    start = i
  }
  if (start < to) pieces.push({ from: start, to })
  return pieces
}

/** “……。”followed by nothing of the same sentence: the quotation carries the end of its sentence. */
function endsQuote(text: string, enclosed: Uint8Array, at: number, to: number): boolean {
  if (!/[”’」』"]/.test(text[at + 1] ?? '')) return false
  return at + 2 >= to || (enclosed[at + 2] !== 1 && !/[，、；的等]/.test(text[at + 2] ?? ''))
}

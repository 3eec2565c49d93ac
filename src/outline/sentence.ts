import { enclosedIn } from './quoted.ts'

/** A sentence of a line; offsets are relative to the start of the line. */
export interface Piece {
  readonly start: number
  readonly end: number
}

const END = /[。！？!?…]/
const TRAILER = /[。！？!?…”’」』）)"]/

/** Splits a line at the marks that end a sentence, none of them inside quotation marks or brackets. Covers the whole line. */
export function sentencesOf(text: string, enclosed: Uint8Array = enclosedIn(text)): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let i = 0
  while (i < text.length) {
    const ends = END.test(text[i] ?? '') && (enclosed[i] === 0 || endsQuote(text, enclosed, i))
    i++
    if (!ends) continue
    while (i < text.length && TRAILER.test(text[i] ?? '')) i++
    pieces.push({ start, end: i })
    start = i
  }
  if (start < text.length) pieces.push({ start, end: text.length })
  return pieces
}

/** “……。”followed by nothing of the same sentence: the quotation carries the end of its sentence. */
function endsQuote(text: string, enclosed: Uint8Array, at: number): boolean {
  return /[”’」』"]/.test(text[at + 1] ?? '') && enclosed[at + 2] !== 1 && !/[，,、；;的等]/.test(text[at + 2] ?? '')
}

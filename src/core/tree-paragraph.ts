import { SOFT_BREAK } from './draft.ts'
import type { Segment } from './reading.ts'

/** A character of the tree: `offset` UTF-16 units into a text node; a `<br>` is its element and 0. */
export interface TreePlace<N> {
  readonly node: N
  readonly offset: number
}

/** Which white space stands as written: `none` (CSS normal), `lines` (pre-line), `all` (pre, pre-wrap, break-spaces). */
export type Preserve = 'none' | 'lines' | 'all'

interface Emphasis {
  readonly bold: boolean
  readonly underline: boolean
}

interface Run extends Emphasis {
  readonly start: number
  end: number
}

const NBSP = '\u00A0'

/**
 * Gathers the inline content of one paragraph and settles its white space as CSS does: runs collapse to one space, none
 * stands at the start or end of a line, a line break counts only when text follows. A no-break space reads as a space;
 * U+FEFF and U+200B, with which editors pad, are dropped.
 */
export class TreeParagraph<N> {
  text = ''
  readonly segments: Segment<TreePlace<N>>[] = []
  readonly #runs: Run[] = []
  #space: TreePlace<N> | null = null
  #spaceEmphasis: Emphasis = { bold: false, underline: false }
  #breaks: TreePlace<N>[] = []

  /** Adds the characters of a text node. */
  append(node: N, data: string, preserve: Preserve, emphasis: Emphasis): void {
    for (let offset = 0; offset < data.length; offset++) {
      const char = data.charAt(offset)
      if (char === '\uFEFF' || char === '\u200B') continue
      if (char === '\n' && preserve !== 'none') this.lineBreak(node, offset)
      else if (preserve !== 'all' && isCollapsible(char)) this.#hold({ node, offset }, emphasis)
      else if (char === '\r') continue
      else {
        this.#settle(emphasis)
        this.#put(char === NBSP ? ' ' : char, { node, offset }, emphasis)
      }
    }
  }

  /** Adds a line break; it is written as U+2028 when text follows, and dropped at the start and the end. */
  lineBreak(node: N, offset: number): void {
    this.#space = null
    this.#breaks.push({ node, offset })
  }

  /** True when nothing but white space was gathered. */
  get blank(): boolean {
    return !/\S/.test(this.text)
  }

  /** The bold and underlined stretches of `text`. */
  get marks(): { start: number; end: number; bold?: boolean; underline?: boolean }[] {
    return this.#runs.map(({ start, end, bold, underline }) => ({
      start,
      end,
      ...(bold && { bold }),
      ...(underline && { underline }),
    }))
  }

  #hold(place: TreePlace<N>, emphasis: Emphasis): void {
    if (this.#space || this.text === '' || this.#breaks.length > 0) return
    this.#space = place
    this.#spaceEmphasis = emphasis
  }

  #settle(emphasis: Emphasis): void {
    if (this.text !== '') for (const place of this.#breaks) this.#put(SOFT_BREAK, place, emphasis)
    this.#breaks = []
    if (this.#space) this.#put(' ', this.#space, this.#spaceEmphasis)
    this.#space = null
  }

  #put(char: string, place: TreePlace<N>, { bold, underline }: Emphasis): void {
    const at = this.text.length
    this.text += char
    const last = this.segments.at(-1)
    if (last && last.place.node === place.node && last.place.offset + (last.end - last.start) === place.offset)
      this.segments[this.segments.length - 1] = { ...last, end: at + 1 }
    else this.segments.push({ start: at, end: at + 1, place })
    if (!bold && !underline) return
    const run = this.#runs.at(-1)
    if (run && run.end === at && run.bold === bold && run.underline === underline) run.end = at + 1
    else this.#runs.push({ start: at, end: at + 1, bold, underline })
  }
}

function isCollapsible(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f'
}

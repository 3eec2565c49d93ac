import { type CellPlace, SOFT_BREAK } from '#src/core/draft.ts'
import type { Paragraph } from '#src/core/draft-builder.ts'
import type { Segment } from '#src/core/reading.ts'
import type { DocxPlace } from './docx-reading.ts'
import type { ListReference, Look } from './style-sheet.ts'

/** A finished paragraph; the places count from the start of its own text. */
export interface WrittenParagraph {
  readonly paragraph: Paragraph
  readonly segments: readonly Segment<DocxPlace>[]
}

interface Emphasis {
  readonly start: number
  end: number
  readonly bold: boolean
  readonly underline: boolean
}

/** What a paragraph says about itself, beside its style. */
export interface ParagraphProperties {
  style: string
  readonly list: ListReference
  outline: number | null
  /** Of the paragraph mark, not of the text. */
  readonly markLook: Look
  markDeleted: boolean
}

/** U+200B and U+FEFF, with which editors pad. */
const PADDING = /[\u200b\ufeff]/
const NOT_SPACE = /\S/

/** A paragraph while it is read: its text with the way back to its runs. */
export class OpenParagraph {
  text = ''
  readonly segments: Segment<DocxPlace>[] = []
  readonly emphasis: Emphasis[] = []
  readonly properties: ParagraphProperties
  readonly cell: CellPlace | null
  /** Where its paragraph goes, and what stands in a text box behind its first character, which follows it. */
  readonly sink: WrittenParagraph[]
  readonly after: WrittenParagraph[] = []
  index: number
  run = -1
  /** The look of the open run, and the character style that it names. */
  look: Look = {}
  runStyle = ''
  /** How much the open run has shown. */
  offset = 0
  lastHidden = false
  #breaks: DocxPlace[] = []

  constructor(index: number, sink: WrittenParagraph[], cell: CellPlace | null) {
    this.index = index
    this.sink = sink
    this.cell = cell
    this.properties = { style: '', list: {}, outline: null, markLook: {}, markDeleted: false }
  }

  beginRun(): void {
    this.run += 1
    this.look = {}
    this.runStyle = ''
    this.offset = 0
  }

  get blank(): boolean {
    return !NOT_SPACE.test(this.text)
  }

  /** Adds what the open run shows. A no-break space reads as a space. */
  add(text: string, bold: boolean, underline: boolean): void {
    if (text === '') return
    this.#settleBreaks()
    if (PADDING.test(text)) {
      for (const char of text.split(/([\u200b\ufeff])/))
        if (PADDING.test(char)) this.offset += 1
        else this.add(char, bold, underline)
      return
    }
    const start = this.text.length
    const end = start + text.length
    this.text += text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text
    this.#place(start, end, this.offset)
    this.offset += text.length
    if (!bold && !underline) return
    const last = this.emphasis.at(-1)
    if (last && last.end === start && last.bold === bold && last.underline === underline) last.end = end
    else this.emphasis.push({ start, end, bold, underline })
  }

  /** Adds a line break; it is written as U+2028 when text follows, and dropped at the start and the end. */
  addBreak(): void {
    this.#breaks.push({ paragraph: this.index, run: this.run, offset: this.offset })
    this.offset += 1
  }

  /** Goes on as another w:p, whose mark is the one that counts. */
  continueAs(index: number): void {
    this.index = index
    this.run = -1
    this.properties.style = ''
    this.properties.outline = null
    this.properties.markDeleted = false
    for (const part of [this.properties.list, this.properties.markLook] as Record<string, unknown>[])
      for (const key of Object.keys(part)) Reflect.deleteProperty(part, key)
  }

  #settleBreaks(): void {
    if (this.#breaks.length === 0) return
    if (this.text !== '')
      for (const place of this.#breaks) {
        const start = this.text.length
        this.text += SOFT_BREAK
        this.segments.push({ start, end: start + 1, place })
      }
    this.#breaks = []
  }

  #place(start: number, end: number, offset: number): void {
    const last = this.segments.at(-1)
    const follows =
      last !== undefined &&
      last.end === start &&
      last.place.run === this.run &&
      last.place.paragraph === this.index &&
      last.place.offset + (last.end - last.start) === offset
    if (follows) this.segments[this.segments.length - 1] = { start: last.start, end, place: last.place }
    else this.segments.push({ start, end, place: { paragraph: this.index, run: this.run, offset } })
  }
}

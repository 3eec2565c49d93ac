import type { DocxCounts } from './docx-reading.ts'
import { LIMITS } from './limits.ts'
import type { ListCounters } from './list-counters.ts'
import { OpenParagraph, type WrittenParagraph } from './open-paragraph.ts'
import { OpenTable } from './open-table.ts'
import { headingRole } from './style-role.ts'
import type { Look, ResolvedStyle, StyleSheet } from './style-sheet.ts'

type Counts = { -readonly [K in keyof DocxCounts]: number }

/** Thrown when a document passes LIMITS; caught where its part ends. */
export class TooLong extends Error {}

const LINE_END = /[\n\r]/
const LINE_ENDS = /[\n\r]/g
/** Fields stand in fields a few times at most. */
const DEEPEST_FIELD = 32

/** Builds the paragraphs of word/document.xml from the events of its elements. */
export class BodyReader {
  readonly written: WrittenParagraph[] = []
  readonly counts: Counts = { paragraphs: 0, insertions: 0, deletions: 0, hidden: 0, notes: 0, pictures: 0, unread: 0 }
  /** Whose properties or content are read: those of a paragraph, a run, a table's row, or text between them. */
  where: 'paragraph' | 'run' | 'row' | null = null
  readonly #styles: StyleSheet
  readonly #lists: ListCounters
  readonly #open: OpenParagraph[] = []
  readonly #tables: OpenTable[] = []
  /** Open fields, outermost first; true while their code is read, whose text is not shown. */
  readonly #fields: boolean[] = []
  /** Open mc:AlternateContent; true once a Choice is taken. */
  readonly alternatives: boolean[] = []
  #carried: OpenParagraph | null = null
  #tableCount = 0
  #blocks = 0
  #runs = 0
  #characters = 0
  #text = ''
  #preserve = false

  constructor(styles: StyleSheet, lists: ListCounters) {
    this.#styles = styles
    this.#lists = lists
  }

  get paragraph(): OpenParagraph | undefined {
    return this.#open.at(-1)
  }

  get table(): OpenTable | undefined {
    return this.#tables.at(-1)
  }

  get look(): Look | null {
    const paragraph = this.paragraph
    if (this.where === 'run') return paragraph?.look ?? null
    return this.where === 'paragraph' ? (paragraph?.properties.markLook ?? null) : null
  }

  beginParagraph(): void {
    const index = this.counts.paragraphs
    this.counts.paragraphs += 1
    this.#demandRoom(this.counts.paragraphs <= LIMITS.paragraphs)
    this.where = null
    const carried = this.paragraph ? null : this.#carried
    if (carried) {
      this.#carried = null
      carried.continueAs(index)
      this.#open.push(carried)
      return
    }
    const table = this.table
    const cell = table?.cell ? table.settle(table.cell) : null
    this.#open.push(new OpenParagraph(index, this.#sink(), cell))
  }

  endParagraph(): void {
    const paragraph = this.#open.pop()
    this.where = this.#open.length > 0 ? 'run' : null
    if (!paragraph) return
    // A code never ends in another paragraph than the one that it began in, unless the file is damaged.
    this.#fields.fill(false)
    if (paragraph.properties.markDeleted && this.#open.length === 0 && !paragraph.blank) this.#carried = paragraph
    else this.#write(paragraph)
  }

  beginRun(): void {
    this.#runs += 1
    this.#demandRoom(this.#runs <= LIMITS.runs)
    this.paragraph?.beginRun()
    this.where = 'run'
  }

  beginText(preserve: boolean): void {
    this.#text = ''
    this.#preserve = preserve
  }

  addPiece(text: string): void {
    this.#text += text
  }

  endText(): void {
    const text = LINE_END.test(this.#text) ? this.#text.replace(LINE_ENDS, ' ') : this.#text
    this.show(this.#preserve ? text : text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ''))
  }

  /** Adds what the run shows, unless it is a field's code or hidden. */
  show(text: string): void {
    const paragraph = this.paragraph
    if (!paragraph || text === '' || this.#fields.includes(true)) return
    const style = this.#styles.paragraph(paragraph.properties.style).look
    const character = paragraph.runStyle === '' ? undefined : this.#styles.character(paragraph.runStyle)
    const { look } = paragraph
    if (look.hidden ?? toggled(this.#styles.defaults.hidden, style.hidden, character?.hidden)) {
      if (!paragraph.lastHidden) this.counts.hidden += 1
      paragraph.lastHidden = true
      paragraph.offset += text.length
      return
    }
    paragraph.lastHidden = false
    if (this.table?.cell?.covered) return
    this.#characters += text.length
    this.#demandRoom(this.#characters <= LIMITS.characters)
    const bold = look.bold ?? toggled(this.#styles.defaults.bold, style.bold, character?.bold)
    const underline =
      look.underline ?? character?.underline ?? style.underline ?? this.#styles.defaults.underline ?? false
    paragraph.add(text, bold, underline)
  }

  breakLine(): void {
    if (!this.#fields.includes(true)) this.paragraph?.addBreak()
  }

  field(kind: string | undefined): void {
    if (kind === 'begin') {
      if (this.#fields.length < DEEPEST_FIELD) this.#fields.push(true)
    } else if (kind === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false
    else if (kind === 'end') this.#fields.pop()
  }

  beginTable(): void {
    this.#finishCarried()
    this.#tables.push(new OpenTable(this.#tableCount))
    this.#tableCount += 1
  }

  endTable(): void {
    this.#tables.pop()
  }

  endCell(): void {
    const table = this.table
    const cell = table?.cell
    if (!table || !cell) return
    this.#finishCarried()
    const place = table.settle(cell)
    if (cell.empty && !cell.covered) this.#put(this.#sink(), { role: 'body', text: '', cell: place })
    table.cell = null
  }

  end(): void {
    this.#finishCarried()
  }

  /** A paragraph whose mark is deleted goes on in the next one; where none follows it ends after all. */
  #finishCarried(): void {
    const carried = this.#carried
    this.#carried = null
    if (carried) this.#write(carried)
  }

  #write(paragraph: OpenParagraph): void {
    const { properties, sink, cell, text } = paragraph
    const style = this.#styles.paragraph(properties.style)
    const gone = paragraph.blank && (properties.markDeleted || properties.markLook.hidden === true)
    const label = gone || this.table?.cell?.covered ? null : this.#lists.next(properties.list, style)
    const numbered = label?.list.ordered === true
    if (!paragraph.blank || numbered) {
      for (const { cell: around } of this.#tables) if (around) around.empty = false
      this.#characters += label?.text.length ?? 0
      const { emphasis } = paragraph
      this.#put(
        sink,
        {
          role: roleOf(style, properties.outline, label !== null),
          text,
          ...(label && { list: label.list, label: { text: label.text, auto: true } }),
          ...(cell && { cell }),
          ...(emphasis.length > 0 && { marks: emphasis.map(markOf) }),
        },
        paragraph.segments,
      )
    }
    for (const boxed of paragraph.after) sink.push(boxed)
  }

  /** Where the next paragraph goes: into a text box's place before or behind the text of its anchor, or into the body. */
  #sink(): WrittenParagraph[] {
    const anchor = this.paragraph
    if (!anchor) return this.written
    return anchor.text === '' ? anchor.sink : anchor.after
  }

  #put(
    sink: WrittenParagraph[],
    paragraph: WrittenParagraph['paragraph'],
    segments: WrittenParagraph['segments'] = [],
  ): void {
    this.#blocks += 1
    this.#demandRoom(this.#blocks <= LIMITS.paragraphs && this.#characters <= LIMITS.characters)
    sink.push({ paragraph, segments })
  }

  #demandRoom(there: boolean): void {
    if (!there) throw new TooLong()
  }
}

/** Bold and hidden of a paragraph style and a character style cancel each other (ISO 29500-1 §17.7.3). */
function toggled(byDefault: boolean | undefined, paragraph: boolean | undefined, run: boolean | undefined): boolean {
  return byDefault === true || (paragraph === true) !== (run === true)
}

function roleOf(
  style: ResolvedStyle,
  outline: number | null,
  labelled: boolean,
): WrittenParagraph['paragraph']['role'] {
  const fixed = style.role !== 'body' && !style.role.startsWith('heading')
  const role = outline === null || fixed ? style.role : headingRole(outline)
  return role === 'body' && labelled ? 'list-item' : role
}

function markOf({ start, end, bold, underline }: OpenParagraph['emphasis'][number]): {
  start: number
  end: number
  bold?: boolean
  underline?: boolean
} {
  return { start, end, ...(bold && { bold }), ...(underline && { underline }) }
}

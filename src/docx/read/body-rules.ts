import type { BodyReader } from './body-reader.ts'
import { wholeNumber } from './property-values.ts'
import { lookRules } from './style-sheet.ts'
import { symbolCharacter } from './symbols.ts'
import { LEFT_OUT, type Rule, type Rules } from './xml-walk.ts'

type BodyRule = Rule<BodyReader>

const shown = (text: string): BodyRule => ({ open: (reader) => reader.show(text) })
const counted = (what: 'insertions' | 'notes' | 'pictures' | 'unread'): BodyRule => ({
  open(reader) {
    reader.counts[what] += 1
  },
})

/** w:del and w:moveFrom: around runs their content is gone; in properties they say that a mark or a row is gone. */
const deleted: BodyRule = {
  open(reader) {
    if (reader.where === 'paragraph') {
      if (reader.paragraph) reader.paragraph.properties.markDeleted = true
    } else if (reader.where === 'row') {
      if (reader.table) reader.table.rowDeleted = true
    } else if (reader.where === null) reader.counts.deletions += 1
    return false
  },
}
const inserted: BodyRule = {
  open(reader) {
    if (reader.where === null) reader.counts.insertions += 1
  },
}

const run: BodyRule = {
  open: (reader) => reader.beginRun(),
  close(reader) {
    reader.where = null
  },
}

const text: BodyRule = {
  open: (reader, a) => reader.beginText(a.get('xml:space') === 'preserve'),
  text: (reader, piece) => reader.addPiece(piece),
  close: (reader) => reader.endText(),
}

const PARAGRAPHS: Rules<BodyReader> = {
  'w:p': { open: (reader) => reader.beginParagraph(), close: (reader) => reader.endParagraph() },
  'w:pPr': {
    open(reader) {
      reader.where = 'paragraph'
    },
    close(reader) {
      reader.where = null
    },
  },
  'w:pStyle': {
    open(reader, a) {
      if (reader.paragraph) reader.paragraph.properties.style = a.get('w:val') ?? ''
    },
  },
  'w:outlineLvl': {
    open(reader, a) {
      if (reader.paragraph) reader.paragraph.properties.outline = wholeNumber(a.get('w:val'))
    },
  },
  'w:numId': {
    open(reader, a) {
      const value = wholeNumber(a.get('w:val'))
      if (reader.paragraph && value !== null) reader.paragraph.properties.list.numId = value
    },
  },
  'w:ilvl': {
    open(reader, a) {
      const value = wholeNumber(a.get('w:val'))
      if (reader.paragraph && value !== null) reader.paragraph.properties.list.level = value
    },
  },
}

const RUNS: Rules<BodyReader> = {
  'w:r': run,
  'm:r': run,
  'w:rStyle': {
    open(reader, a) {
      if (reader.paragraph && reader.where === 'run') reader.paragraph.runStyle = a.get('w:val') ?? ''
    },
  },
  ...lookRules<BodyReader>((reader) => reader.look),
  'w:t': text,
  'm:t': text,
  'w:tab': {
    open(reader) {
      if (reader.where === 'run') reader.show('\t')
    },
  },
  'w:ptab': shown('\t'),
  'w:noBreakHyphen': shown('-'),
  'w:br': { open: (reader) => reader.breakLine() },
  'w:cr': { open: (reader) => reader.breakLine() },
  'w:sym': { open: (reader, a) => reader.show(symbolCharacter(a.get('w:font') ?? '', a.get('w:char') ?? '')) },
  'w16se:symEx': {
    open: (reader, a) => reader.show(symbolCharacter(a.get('w16se:font') ?? '', a.get('w16se:char') ?? '')),
  },
  'w:fldChar': { open: (reader, a) => reader.field(a.get('w:fldCharType')) },
}

const TABLES: Rules<BodyReader> = {
  'w:tbl': { open: (reader) => reader.beginTable(), close: (reader) => reader.endTable() },
  'w:tr': { open: (reader) => reader.table?.beginRow(), close: (reader) => reader.table?.endRow() },
  'w:trPr': {
    open(reader) {
      reader.where = 'row'
    },
    close(reader) {
      reader.where = null
    },
  },
  'w:gridBefore': { open: (reader, a) => reader.table?.skip(wholeNumber(a.get('w:val')) ?? 0) },
  'w:tc': {
    open(reader) {
      if (reader.table?.rowDeleted) return false
      reader.table?.beginCell()
      return true
    },
    close: (reader) => reader.endCell(),
  },
  'w:gridSpan': cellProperty((cell, value) => {
    cell.span = wholeNumber(value) ?? 1
  }),
  'w:vMerge': cellProperty((cell, value) => {
    cell.down = value === 'restart' ? 'restart' : 'continue'
  }),
  'w:hMerge': cellProperty((cell, value) => {
    cell.across = value === 'restart' ? 'restart' : 'continue'
  }),
}

const ALTERNATIVES: Rules<BodyReader> = {
  'mc:AlternateContent': {
    open: (reader) => reader.alternatives.push(false),
    close: (reader) => reader.alternatives.pop(),
  },
  'mc:Choice': { open: takeAlternative },
  'mc:Fallback': { open: takeAlternative },
}

/** The first alternative is read, whatever it requires: WPS writes a Choice without Fallback. */
function takeAlternative(reader: BodyReader): boolean {
  const taken = reader.alternatives.at(-1) === true
  if (reader.alternatives.length > 0) reader.alternatives[reader.alternatives.length - 1] = true
  return !taken
}

function cellProperty(
  set: (cell: NonNullable<NonNullable<BodyReader['table']>['cell']>, value: string | undefined) => void,
): BodyRule {
  return {
    open(reader, a) {
      const cell = reader.table?.cell
      if (cell && !cell.place) set(cell, a.get('w:val'))
    },
  }
}

/** Formatting as it was before a tracked change, settings, and what only helps to find or fetch something. */
const UNREAD =
  'w:pPrChange w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange w:tblPrExChange w:sectPrChange w:numberingChange ' +
  'w:sectPr w:tblPr w:tblGrid w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:rt w:tabs w:fldData w:instrText'

/** How word/document.xml is read. What is not named is transparent: w:sdt, w:hyperlink, w:fldSimple, w:smartTag, w:txbxContent ... */
export const BODY_RULES: Rules<BodyReader> = {
  ...PARAGRAPHS,
  ...RUNS,
  ...TABLES,
  ...ALTERNATIVES,
  ...Object.fromEntries(UNREAD.split(' ').map((name) => [name, LEFT_OUT])),
  'w:del': deleted,
  'w:moveFrom': deleted,
  'w:ins': inserted,
  'w:moveTo': inserted,
  'w:footnoteReference': counted('notes'),
  'w:endnoteReference': counted('notes'),
  'pic:pic': counted('pictures'),
  'v:imagedata': counted('pictures'),
  'w:altChunk': counted('unread'),
  'w:subDoc': counted('unread'),
}

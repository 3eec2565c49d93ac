import type { Range } from '#src/core/draft.ts'
import { labelAt } from './label.ts'
import type { Line } from './line.ts'
import type { Unit } from './unit.ts'

/** What stands above the running text. `bodyFrom` is the first line behind it. */
export interface Head {
  readonly title: Range | null
  /** True when a kernel of the genre's title holds in it: 主持词, 会议纪要. */
  readonly named: boolean
  readonly salutation: Range | null
  /** True when a line near the top addresses an audience, whether or not the genre has a salutation. */
  readonly salutes: boolean
  readonly bodyFrom: number
}

const DEEPEST_SALUTATION = 10
const MOST_TITLE_LINES = 4
const LONGEST_TITLE_LINE = 45
/** Papers that are spoken begin so; those that are only read never do. */
const ADDRESS = /^(?:同志们|各位|尊敬的|亲爱的|女士们)[^。]{0,40}[：:]$/

/** Finds title block and salutation by place: the salutation is a paragraph of its own near the top, the title stands above the text. */
export function headOf(lines: readonly Line[], units: readonly Unit[]): Head {
  const salutationLine = findSalutation(lines, units)
  const limit = Math.min(salutationLine ?? lines.length, MOST_TITLE_LINES)
  let shaped = 0
  while (shaped < limit && isTitleShaped(lines[shaped])) shaped++
  const names = units.filter(
    (u) => u.line < shaped && u.votes.some((v) => v.section === 'title' && v.kind === 'kernel'),
  )
  const lastNamed = names.at(-1)?.line
  const byPlace = shaped > 0 && (lines[0]?.role === 'title' || lines.length > 1) ? 0 : null
  const titleEnd = lastNamed ?? byPlace
  const first = lines[0]
  const last = titleEnd === null ? undefined : lines[titleEnd]
  const salutation = salutationLine === null ? undefined : lines[salutationLine]
  return {
    title: first && last ? { start: first.start, end: last.end } : null,
    named: lastNamed !== undefined,
    salutation: salutation ? { start: salutation.start, end: salutation.end } : null,
    salutes: lines.slice(0, DEEPEST_SALUTATION).some((line) => ADDRESS.test(line.text)),
    bodyFrom: salutationLine === null ? (titleEnd ?? -1) + 1 : salutationLine + 1,
  }
}

function findSalutation(lines: readonly Line[], units: readonly Unit[]): number | null {
  for (const unit of units) {
    if (unit.line >= DEEPEST_SALUTATION) return null
    const line = lines[unit.line]
    if (!line) return null
    if (unit.start === line.start && unit.votes.some((v) => v.section === 'salutation' && v.kind === 'kernel'))
      return unit.line
    if (line.text.length > LONGEST_TITLE_LINE || /[。；]/.test(line.text)) return null
  }
  return null
}

function isTitleShaped(line: Line | undefined): boolean {
  if (!line) return false
  if (line.role === 'title') return true
  if (line.text.length > LONGEST_TITLE_LINE || /[。；;：:！!？?，,]$/.test(line.text)) return false
  return labelAt(line.text, 0) === null && !/^[（(]/.test(line.text) && !/[：:]/.test(line.text)
}

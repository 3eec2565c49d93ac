import type { Range } from '#src/core/draft.ts'
import type { GenreId } from '#src/genres/vocabulary.ts'
import type { GenreKnowledge } from './genre-knowledge.ts'
import { labelAt } from './label.ts'
import type { Line } from './line.ts'
import type { Hit } from './pattern-index.ts'
import type { PlainText } from './plain-text.ts'

/** What stands above the running text of the lines `first` … `last`. */
export interface Head {
  readonly first: number
  readonly last: number
  readonly title: Range | null
  /** Plain text of the title block, one line each. */
  readonly titleLines: readonly string[]
  /** Genres whose title kernel holds in the title: 主持词, 会议纪要. The last word of a title names its kind. */
  readonly named: ReadonlySet<GenreId>
  readonly salutation: Range | null
  /** The first line of running text. */
  readonly bodyFrom: number
  /** The first line behind the title: 题注 stands between it and the salutation. */
  readonly behindTitle: number
}

const DEEPEST_SALUTATION = 10
const MOST_TITLE_LINES = 5
const LONGEST_TITLE_LINE = 48
/** Papers that are spoken begin so; those that are only read never do. */
const ADDRESS = /^(?:.{0,6}(?:尊敬的|敬爱的|亲爱的|各位|诸位|列位)|同志们|朋友们|[^，。：、]{1,8}们).{0,44}[：！]$/
const BARE_ADDRESS = /^(?:尊敬的|各位|同志们|女士们)[^，。；]{0,20}(?:们|领导|代表|来宾|嘉宾|同事|同仁|委员|同志|朋友|专家)$/

/** Finds title block and salutation by place: the salutation is a paragraph of its own near the top, the title stands above the text. */
export function headOf(
  plain: PlainText,
  hits: readonly Hit[],
  genres: readonly GenreKnowledge[],
  first: number,
  last: number,
): Head {
  const lines = plain.lines.slice(first, Math.min(last, first + DEEPEST_SALUTATION))
  const texts = lines.map((line) => plain.text.slice(line.from, line.to))
  const salutationAt = findSalutation(lines, texts)
  const limit = Math.min(salutationAt ?? lines.length, MOST_TITLE_LINES)
  let shaped = 0
  while (shaped < limit && isTitleShaped(lines[shaped], texts[shaped] ?? '')) shaped++
  const naming = namesIn(lines.slice(0, shaped), hits, genres)
  const titleEnd = naming?.line ?? (shaped > 0 && last - first > 1 ? 0 : null)
  const from = lines[0]
  const to = titleEnd === null ? undefined : lines[titleEnd]
  const salutation = salutationAt === null ? undefined : lines[salutationAt]
  const behindTitle = first + (titleEnd ?? -1) + 1
  return {
    first,
    last,
    title: from && to ? { start: from.start, end: to.end } : null,
    titleLines: titleEnd === null ? [] : texts.slice(0, titleEnd + 1),
    named: naming?.genres ?? new Set(),
    salutation: salutation ? { start: salutation.start, end: salutation.end } : null,
    bodyFrom: salutationAt === null ? behindTitle : first + salutationAt + 1,
    behindTitle,
  }
}

/** The last of the lines in which a title kernel holds, with the genres whose kernel ends last in it. */
function namesIn(
  lines: readonly Line[],
  hits: readonly Hit[],
  genres: readonly GenreKnowledge[],
): { line: number; genres: Set<GenreId> } | null {
  const end = lines.at(-1)?.to ?? -1
  const begin = lines[0]?.from ?? 0
  let best: { line: number; to: number; genres: Set<GenreId> } | null = null
  for (const hit of hits) {
    if (hit.from >= end) break
    if (hit.from < begin) continue
    for (const { genre, testimonies } of genres) {
      const speaks = testimonies.get(hit.pattern)?.some((t) => t.section.id === 'title' && t.kind === 'kernel')
      if (!speaks) continue
      const line = lines.findIndex((l) => l.to > hit.from)
      if (!best || hit.to > best.to) best = { line, to: hit.to, genres: new Set([genre]) }
      else if (hit.to === best.to) best.genres.add(genre)
    }
  }
  return best
}

function findSalutation(lines: readonly Line[], texts: readonly string[]): number | null {
  for (const [index, text] of texts.entries()) {
    if (ADDRESS.test(text) || BARE_ADDRESS.test(text)) return index
    if (text.length > LONGEST_TITLE_LINE || /[。；]/.test(text) || lines[index] === undefined) return null
  }
  return null
}

function isTitleShaped(line: Line | undefined, text: string): boolean {
  if (!line) return false
  if (line.role === 'title') return true
  if (text.length > LONGEST_TITLE_LINE || /[。；：！？，]$/.test(text)) return false
  return labelAt(text, 0) === null && !/^（(?!.{0,8}[）])/.test(text) && !/：/.test(text)
}

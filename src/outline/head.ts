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
  /** It addresses people who listen; an office to which a paper goes (县政府：) is no audience. */
  readonly addressesPeople: boolean
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
/** 各支行行长、各部室的同志们： */
const LONG_ADDRESS = /^[^。；]{2,44}(?:们|同志|领导|代表|来宾|嘉宾|朋友|委员|专家|家长|同事|同仁)[：！]$/
const BARE_ADDRESS =
  /^(?:尊敬的|各位|同志们|女士们)[^，。；]{0,20}(?:们|领导|代表|来宾|嘉宾|同事|同仁|委员|同志|朋友|专家)$/

function isAddress(text: string): boolean {
  return ADDRESS.test(text) || LONG_ADDRESS.test(text) || BARE_ADDRESS.test(text)
}

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
  const salutationAt = findSalutation(lines, texts, salutationHits(lines, hits, genres))
  const limit = Math.min(salutationAt ?? lines.length, MOST_TITLE_LINES)
  let shaped = 0
  while (shaped < limit && isTitleShaped(lines[shaped], texts[shaped] ?? '')) shaped++
  const naming = namesIn(lines.slice(0, shaped), hits, genres)
  const titleEnd = naming?.line ?? (last - first > 1 ? unnamedTitle(texts.slice(0, shaped)) : null)
  const titleFrom = titleEnd === null ? 0 : naming === null ? titleEnd : titleStart(texts, titleEnd)
  const from = lines[titleFrom]
  const to = titleEnd === null ? undefined : lines[titleEnd]
  const salutation = salutationAt === null ? undefined : lines[salutationAt]
  const behindTitle = first + (titleEnd ?? -1) + 1
  return {
    first,
    last,
    title: from && to ? { start: from.start, end: to.end } : null,
    titleLines: titleEnd === null ? [] : texts.slice(titleFrom, titleEnd + 1),
    named: naming?.genres ?? new Set(),
    salutation: salutation ? { start: salutation.start, end: salutation.end } : null,
    addressesPeople: salutationAt !== null && isAddress(texts[salutationAt] ?? ''),
    bodyFrom:
      salutationAt === null ? behindCaptions(lines, texts, behindTitle - first) + first : first + salutationAt + 1,
    behindTitle,
  }
}

/** Without a salutation the text begins behind what captions the title: （根据录音整理）, a date, a post and a name. */
function behindCaptions(lines: readonly Line[], texts: readonly string[], from: number): number {
  if (from === 0) return 0
  let at = from
  while (at < lines.length - 1 && at - from < MOST_CAPTIONS && isCaption(texts[at] ?? '')) at++
  return at
}

const MOST_CAPTIONS = 3
const CAPTION =
  /^（.{2,40}）$|^[^，。；：、]{2,20} [\u4e00-\u9fa5·]{2,6}$|^[0-9〇零一二三四五六七八九]{4}年.{2,12}[日）]$/

function isCaption(text: string): boolean {
  return CAPTION.test(text)
}

/** 第3期, 〔2026〕8号, the issuing office and its date: the red head above a title. */
const RED_HEAD =
  /第.{1,6}[期次]）?$|〔.{2,6}〕|\[.{2,6}\].{1,6}号|[0-9]{1,2}月[0-9]{1,2}日|(?:政府|法院|检察院|协会|公司|办公室|委员会|指挥部|局|集团|大学|学院|医院|纪要|党委|党组)$/
const LONG_ENOUGH_ALONE = 10

/** A title may run over several lines; a red head above it is no part of it. */
function titleStart(texts: readonly string[], end: number): number {
  if ((texts[end] ?? '').length < LONG_ENOUGH_ALONE) return 0
  let start = end
  while (start > 0 && !RED_HEAD.test(texts[start - 1] ?? '')) start--
  return start
}

/** A title that names no kind of paper stands first; a red head, a date or a name alone is none. */
function unnamedTitle(texts: readonly string[]): number | null {
  const at = texts.findIndex((text) => !RED_HEAD.test(text) && !isCaption(text))
  return at < 0 ? null : at
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

/** Lines at whose start a genre's own salutation holds: a report begins with the office to which it goes (县政府：). */
function salutationHits(
  lines: readonly Line[],
  hits: readonly Hit[],
  genres: readonly GenreKnowledge[],
): ReadonlySet<number> {
  const end = lines.at(-1)?.to ?? -1
  const starts = new Map(lines.map((line, index) => [line.from, index]))
  const found = new Set<number>()
  for (const hit of hits) {
    if (hit.from >= end) break
    const index = starts.get(hit.from)
    const speaks = genres.some((g) =>
      g.testimonies.get(hit.pattern)?.some((t) => t.section.id === 'salutation' && t.kind === 'kernel'),
    )
    if (index !== undefined && speaks) found.add(index)
  }
  return found
}

function findSalutation(lines: readonly Line[], texts: readonly string[], told: ReadonlySet<number>): number | null {
  for (const [index, text] of texts.entries()) {
    if (isAddress(text) || told.has(index)) return index
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

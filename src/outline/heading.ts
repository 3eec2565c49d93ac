import type { GenreKnowledge } from './genre-knowledge.ts'
import type { GenreText } from './genre-text.ts'
import { labelAt } from './label.ts'
import type { Line } from './line.ts'
import type { Unit } from './unit.ts'
import type { Vote } from './vote.ts'

/** A line that names what follows: a numbered point's first sentence, a heading of the source, a short line of its own. */
export interface Heading {
  readonly line: number
  /** 0 for the points of the first level and for what no list holds. */
  readonly level: number
  readonly numbered: boolean
  /** Votes of the words of the heading itself. */
  readonly votes: readonly Vote[]
}

/** A longer first sentence is text, not a heading. */
const LONGEST = 42
const LONGEST_BARE = 20

/** The headings of the running text, in order. */
export function headingsOf(text: GenreText): Heading[] {
  const { plain, head, lists, units } = text
  const levels = new Map<number, number>()
  const auto = new Set<number>()
  for (const list of lists) {
    if (list.style === 'sequence' && list.points.length === 1) continue
    for (const point of list.points)
      if (point.leads) {
        levels.set(point.line, list.level)
        if (point.auto) auto.add(point.line)
      }
  }
  const headings: Heading[] = []
  let next = 0
  for (let index = head.bodyFrom; index < head.last; index++) {
    const line = plain.lines[index]
    if (!line) continue
    while ((units[next]?.line ?? Number.POSITIVE_INFINITY) < index) next++
    const first = units[next]
    if (!first || first.line !== index) continue
    const numbered = levels.has(index) || auto.has(index)
    const short = first.to - first.from <= LONGEST
    if (!isHeading(line, first, numbered, plain.text)) continue
    const told = short ? first.votes : first.votes.filter((v) => v.at - first.from < LONGEST / 2)
    const votes = [
      ...told,
      ...headingWords(plain.text.slice(first.from, Math.min(first.to, first.from + LONGEST)), text),
    ]
    headings.push({ line: index, level: levels.get(index) ?? levelOfRole(line), numbered, votes })
  }
  return headings
}

/** Words that name a section in a heading (四、保障措施): of two that overlap the longer one. */
function headingWords(heading: string, { knowledge }: GenreText): Vote[] {
  const words = headingPart(heading)
  const byFirst = labelsByFirst(knowledge)
  const found: { from: number; to: number; votes: Vote[] }[] = []
  const seen = new Set<string>()
  for (let from = 0; from < words.length; from++)
    for (const label of byFirst.get(words.charCodeAt(from)) ?? NO_LABELS) {
      if (seen.has(label) || !words.startsWith(label, from)) continue
      seen.add(label)
      const sections = knowledge.labels.get(label) ?? []
      const score = label.length - 1
      const votes = sections.map(({ id, zone }) => ({ section: id, zone, score, at: from, kind: 'label' as const }))
      found.push({ from, to: from + label.length, votes })
    }
  return found
    .filter((a) => !found.some((b) => b.to - b.from > a.to - a.from && b.from <= a.from && b.to >= a.to))
    .flatMap((word) => word.votes)
}

const NO_LABELS: readonly string[] = []
const byFirstOf = new WeakMap<GenreKnowledge, ReadonlyMap<number, readonly string[]>>()

/** The labels of a genre by their first character. */
function labelsByFirst(knowledge: GenreKnowledge): ReadonlyMap<number, readonly string[]> {
  const known = byFirstOf.get(knowledge)
  if (known) return known
  const labels = new Map<number, string[]>()
  for (const label of knowledge.labels.keys()) {
    const first = label.charCodeAt(0)
    labels.set(first, [...(labels.get(first) ?? []), label])
  }
  byFirstOf.set(knowledge, labels)
  return labels
}

/** What stands in front of the text that a heading may carry in its own line. */
function headingPart(heading: string): string {
  const end = heading.search(/[。；：！]/)
  return end > 0 ? heading.slice(0, end) : heading
}

function isHeading(line: Line, first: Unit, numbered: boolean, text: string): boolean {
  if (numbered || line.role.startsWith('heading')) return true
  const whole = line.to - line.from <= LONGEST_BARE && !/[。；，！？]/.test(text.slice(line.from, line.to))
  const lead = text.slice(first.from, first.from + LONGEST_BARE)
  return whole || /^(?:[^，。；：]{2,12}：|【[^】]{2,12}】)/.test(lead) || labelAt(text, line.from) !== null
}

function levelOfRole(line: Line): number {
  return line.role === 'heading2' ? 1 : line.role === 'heading3' || line.role === 'heading4' ? 2 : 0
}

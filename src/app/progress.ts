import type { Draft, Range } from '#src/core/draft.ts'
import type { Paragraph } from '#src/core/draft-builder.ts'
import type { AgendaItem } from '#src/meeting/facts.ts'
import type { ProgressEntry, SectionState } from './app.ts'

/** A section that recognition found, in the order of the text. */
export interface FoundSection extends Range {
  readonly id: string
}

export interface ProgressInput {
  readonly draft: Draft
  readonly sections: readonly FoundSection[]
  /** What was composed when the skeleton was inserted; empty for a paper that was written by hand. */
  readonly base: readonly Paragraph[]
  readonly agenda: readonly AgendaItem[]
  /** Hand ticks 已写, by entry key. */
  readonly ticks: Readonly<Record<string, number>>
  readonly placeholders: readonly Range[]
  /** Sections to list beside the agenda items: those of the base, or those that the contract demands. */
  readonly wanted: readonly { readonly id: string; readonly name: string }[]
}

/** The key of a section in ticks and lists. */
export const sectionKey = (id: string): string => `section:${id}`
/** The key of an agenda item in ticks and lists. */
export const itemKey = (id: string): string => `item:${id}`

/**
 * How far each section and agenda item is: 未写 nothing recognised as its own · 框架 recognised, but equal to what was
 * composed or still holding a placeholder · 有内容 changed and without placeholder · 已写 only by the user's tick.
 */
export function progressOf(input: ProgressInput): ProgressEntry[] {
  const spans = spansOf(input.draft, input.sections)
  const spoken = spans.filter((span) => span.id === 'item')
  const places = placesOf(input, spoken)
  const entries: ProgressEntry[] = []
  for (const { id, name } of input.wanted) {
    if (id === 'item' && input.agenda.length > 0) {
      for (const item of input.agenda) {
        const place = places.get(item.id) ?? null
        entries.push(entry(input, itemKey(item.id), item.title, speakersOf(item), place, baseOf(input, item)))
      }
      continue
    }
    const own = spans.filter((span) => span.id === id)
    const base = textOfBase(input.base, (p) => p.origin?.section === id)
    entries.push(entry(input, sectionKey(id), name, null, joined(own), base))
  }
  return entries
}

const baseOf = ({ base }: ProgressInput, item: AgendaItem): string =>
  textOfBase(base, (p) => p.origin?.section === 'item' && p.origin.item === item.id)

/**
 * Which recognised item script is whose: first the ones that stand as they were composed, then by what they name
 * (title, speakers), the rest in order. Items may have been moved or taken out since the skeleton was inserted.
 */
function placesOf(input: ProgressInput, spans: readonly Range[]): Map<string, Range> {
  const places = new Map<string, Range>()
  const free = new Set(spans)
  const textOf = (span: Range) => squeezed(input.draft.text.slice(span.start, span.end))
  const take = (item: AgendaItem, fits: (text: string) => boolean) => {
    const span = places.has(item.id) ? undefined : [...free].find((candidate) => fits(textOf(candidate)))
    if (!span) return
    places.set(item.id, span)
    free.delete(span)
  }
  for (const item of input.agenda) take(item, (text) => text === baseOf(input, item) && text !== '')
  for (const item of input.agenda) {
    const all = wordsOf(item, 'all')
    take(item, (text) => all.length > 0 && all.every((word) => text.includes(word)))
  }
  for (const item of input.agenda) take(item, (text) => wordsOf(item, 'long').some((word) => text.includes(word)))
  const rest = input.agenda.filter((item) => !places.has(item.id))
  for (const [index, span] of [...free].entries()) {
    const item = rest[index]
    if (item) places.set(item.id, span)
  }
  return places
}

/** The words that tell an item from others. A title of two or three characters (讲话) tells nothing by itself. */
function wordsOf(item: AgendaItem, which: 'all' | 'long'): string[] {
  const speakers = (item.speakers ?? []).map((person) => squeezed(person.name))
  const words = [squeezed(item.title), ...speakers].filter(Boolean)
  return which === 'all' && words.length > 1
    ? words
    : words.filter((word) => word.length > 3 || speakers.includes(word))
}

function entry(
  input: ProgressInput,
  key: string,
  title: string,
  detail: string | null,
  range: Range | null,
  base: string,
): ProgressEntry {
  const ticked = input.ticks[key] !== undefined
  return { key, title, detail, ticked, range, state: ticked ? 'written' : stateOf(input, range, base) }
}

function stateOf(input: ProgressInput, range: Range | null, base: string): SectionState {
  if (!range) return 'unwritten'
  if (input.placeholders.some((p) => p.start < range.end && p.end > range.start)) return 'skeleton'
  return squeezed(input.draft.text.slice(range.start, range.end)) === base && base !== '' ? 'skeleton' : 'content'
}

// A section lasts until the next recognised one begins: what the user wrote under it belongs to it.
function spansOf(draft: Draft, sections: readonly FoundSection[]): FoundSection[] {
  const ordered = sections.toSorted((a, b) => a.start - b.start)
  return ordered.map((section, index) => {
    const next = ordered.slice(index + 1).find((other) => other.start > section.start)
    return { id: section.id, start: section.start, end: next?.start ?? draft.text.length }
  })
}

function joined(spans: readonly Range[]): Range | null {
  const [first] = spans
  return first ? { start: first.start, end: Math.max(...spans.map((span) => span.end)) } : null
}

function textOfBase(base: readonly Paragraph[], belongs: (paragraph: Paragraph) => boolean): string {
  return squeezed(
    base
      .filter(belongs)
      .map((p) => (p.label?.text ?? '') + p.text)
      .join('\n'),
  )
}

// Editors change white space on the way (nbsp, soft breaks); the words decide.
function squeezed(text: string): string {
  return text.replace(/\s+/gu, '')
}

function speakersOf(item: AgendaItem): string | null {
  const names = (item.speakers ?? []).map((person) => person.name)
  return names.length > 0 ? names.join('、') : null
}

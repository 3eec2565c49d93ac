import type { Draft, Range } from '#src/core/draft.ts'
import type { Outline } from '#src/outline/outline.ts'
import { areOtherKinds, areOtherPapers } from './act.ts'
import type { Announced, AnnouncedItem } from './announced.ts'
import { type CarriedItem, isSaidAgain, numberedItems, spokenItems } from './carried.ts'
import { areOtherSpeakers, likeness, shareSpeaker } from './likeness.ts'

/** What an announcement and its carrying out do not agree in. */
export type Difference =
  | {
      readonly kind: 'number'
      readonly at: Range
      readonly announced: number
      readonly carried: number
      readonly related: readonly Range[]
    }
  | {
      readonly kind: 'order' | 'speaker' | 'act' | 'paper'
      readonly item: AnnouncedItem
      readonly done: CarriedItem
      readonly other?: AnnouncedItem
    }
  | { readonly kind: 'missing'; readonly item: AnnouncedItem }

/** Where the items may be carried out: behind the announcement, before the closing. */
export interface Course extends Range {
  readonly numbered: readonly CarriedItem[]
  readonly spoken: readonly CarriedItem[]
}

export function courseOf(draft: Draft, outline: Outline, announced: Announced): Course {
  const end = draft.text.length
  const numbered = numberedItems(draft, announced.end, end)
  let spoken: CarriedItem[] | null = null
  return {
    start: announced.end,
    end,
    numbered,
    get spoken() {
      spoken ??= spokenItems(draft, outline, announced.end, end)
      return spoken
    },
  }
}

/** The numbers of items with one slip mended: 三 四 四 六 is 三 四 五 六. Items that are only said to be over keep theirs. */
function meantOrdinals(items: readonly CarriedItem[]): number[] {
  const said = new Set(items.map((i) => i.ordinal))
  return items.map((item, i) => {
    const ordinal = item.ordinal ?? 0
    const before = items[i - 1]
    const doubled = before?.ordinal === ordinal && !isSaidAgain(before, item)
    return doubled && !said.has(ordinal + 1) ? ordinal + 1 : ordinal
  })
}

/** Compares items that the host numbers. */
export function compareNumbered(announced: Announced, course: Course): Difference[] {
  const ordinals = meantOrdinals(course.numbered)
  const most = Math.max(...ordinals)
  const items = numberedAs(announced, most)
  const found: Difference[] = []
  const taken = new Set<AnnouncedItem>()
  const pairs = items.flatMap((item) => {
    const done = course.numbered.find((c, i) => ordinals[i] === item.ordinal && !c.over)
    return done ? [{ item, done }] : []
  })
  // Who is announced and asked alike is where he belongs; only the others may have changed places.
  const unsure = pairs.filter(({ item, done }) => !shareSpeaker(item.act, done.act))
  for (const [i, a] of unsure.entries())
    for (const b of unsure.slice(i + 1)) {
      if (taken.has(a.item) || taken.has(b.item) || !isSwapped(a, b)) continue
      taken.add(a.item).add(b.item)
      found.push({ kind: 'order', item: a.item, done: b.done, other: b.item })
    }
  for (const { item, done } of pairs) {
    if (taken.has(item)) continue
    const kind = differenceOf(item, done)
    if (kind) found.push({ kind, item, done })
  }
  const missing = items.filter((i) => i.ordinal < most && !ordinals.includes(i.ordinal) && !isSpoken(i, course))
  found.push(...missing.map((item) => ({ kind: 'missing' as const, item })))
  return [...found, ...numberDifference(announced, course, most)]
}

interface Pair {
  readonly item: AnnouncedItem
  readonly done: CarriedItem
}

function isSwapped(a: Pair, b: Pair): boolean {
  const straight = [likeness(a.item.act, a.done.act), likeness(b.item.act, b.done.act)] as const
  const crossed = [likeness(a.item.act, b.done.act), likeness(b.item.act, a.done.act)] as const
  return (
    crossed[0] > straight[0] && crossed[1] > straight[1] && crossed[0] + crossed[1] >= straight[0] + straight[1] + 4
  )
}

function differenceOf({ act }: AnnouncedItem, done: CarriedItem): 'speaker' | 'act' | 'paper' | null {
  const named = act.speakers.flatMap((s) => s.names)
  if (areOtherSpeakers(act, done.act) && !named.some((n) => done.act.text.includes(n)) && !isMentioned(done, act.text))
    return 'speaker'
  if (areOtherPapers(act, done.act)) return 'paper'
  return areOtherKinds(act, done.act) ? 'act' : null
}

function isMentioned(done: CarriedItem, text: string): boolean {
  return done.act.speakers.some((s) => s.names.some((n) => text.includes(n)))
}

/** The announced items under the numbers that the host says them with. */
function numberedAs({ items }: Announced, most: number): readonly AnnouncedItem[] {
  const counts = items.every((item, i) => item.ordinal === i + 1)
  return counts || items.at(-1)?.ordinal === most ? items : items.map((item, i) => ({ ...item, ordinal: i + 1 }))
}

/** Carried out without its number: 下一项, or the same person or words. */
function isSpoken(item: AnnouncedItem, { spoken }: Course): boolean {
  return spoken.some((s) => /下一[项个]|最后/.test(s.words.slice(0, 8)) || likeness(item.act, s.act) >= LIKE)
}

const LIKE = 2

function numberDifference(announced: Announced, course: Course, most: number): Difference[] {
  const listed = announced.items.length
  const declared = announced.declared?.value
  const said = listed > 0 ? listed : declared
  if (announced.form === 'clauses' || said === undefined || (announced.open && listed > 0)) return []
  if (most === listed || most === declared || most < 2) return []
  const last = course.numbered.at(-1)
  const after = course.spoken.filter((s) => s.start > (last?.end ?? 0))
  if (most < said && after.some((s) => isTail(s, announced.items.slice(most)))) return []
  const at = announced.declared ?? announced
  return [{ kind: 'number', at, announced: said, carried: most, related: course.numbered }]
}

function isTail(spoken: CarriedItem, items: readonly AnnouncedItem[]): boolean {
  if (/^(?:最后|下一|现在|接下来|接着)/.test(spoken.words)) return true
  return items.some((item) => likeness(item.act, spoken.act) >= LIKE)
}

/** Compares items that the host carries out without numbers: only people, papers and words tell which is which. */
export function compareSpoken(announced: Announced, course: Course, text: string): Difference[] {
  const places = announced.items.map((item) => placeOf(item, course.spoken))
  const found: Difference[] = []
  const moved = new Set<number>()
  for (const [i, place] of places.entries())
    for (let j = i + 1; j < places.length; j++) {
      const later = places[j]
      const [a, b] = [announced.items[i], announced.items[j]]
      if (!place || !later || !a || !b || moved.has(i) || moved.has(j) || place.start <= later.start) continue
      moved.add(i).add(j)
      found.push({ kind: 'order', item: a, done: later, other: b })
    }
  if (found.length > 0) return found
  for (const [i, item] of announced.items.entries()) {
    if (places[i] || item.act.speakers.length !== 1 || course.spoken.some((s) => shareSpeaker(item.act, s.act)))
      continue
    const from = places.slice(0, i).findLast((p) => p)?.end ?? (i === 0 ? course.start : null)
    const to = places.slice(i + 1).find((p) => p)?.start ?? (i === places.length - 1 ? course.end : null)
    if (from === null || to === null) continue
    const between = course.spoken.filter((s) => s.start >= from && s.end <= to && s.act.speakers.length > 0)
    const others = between.filter(
      (s) => !announced.items.some((o) => shareSpeaker(o.act, s.act)) && isSameVerb(item, s),
    )
    const done = i === places.length - 1 ? others.at(-1) : others[0]
    const only = others.length === 1 && done !== undefined && verbsOf(done.act).length > 0
    if (done && (only || isAbsent(item, text.slice(course.start)))) found.push({ kind: 'speaker', item, done })
  }
  return found
}

/** The one act that is this item, if no other comes near it. */
function placeOf(item: AnnouncedItem, spoken: readonly CarriedItem[]): CarriedItem | null {
  const ranked = spoken.map((s) => ({ s, value: likeness(item.act, s.act) })).toSorted((a, b) => b.value - a.value)
  const [best, next] = ranked
  return best && best.value >= LIKE && best.value > (next?.value ?? 0) ? best.s : null
}

/** Nothing behind the announcement names the person. */
function isAbsent({ act }: AnnouncedItem, behind: string): boolean {
  const [speaker] = act.speakers
  if (!speaker) return false
  const { surname, post } = speaker
  if (surname !== '')
    return (
      !behind.includes(`${post}${surname}`) &&
      !behind.includes(`${surname}${post}`) &&
      !behind.includes(`${surname}副${post}`)
    )
  return !speaker.names.some((n) => behind.includes(n) || behind.includes(n.slice(-2)))
}

const VERBS = [
  '讲话',
  '动员',
  '宣读',
  '宣布',
  '通报',
  '汇报',
  '传达',
  '部署',
  '点评',
  '致辞',
  '致词',
  '发言',
  '表态',
  '介绍',
  '说明',
  '指示',
]

function verbsOf({ text }: AnnouncedItem['act']): string[] {
  return VERBS.filter((v) => text.includes(v))
}

/** The same verb, or none on the side of the act (有请丛林副校长). */
function isSameVerb({ act }: AnnouncedItem, done: CarriedItem): boolean {
  const said = verbsOf(done.act)
  return said.length === 0 || said.some((v) => act.text.includes(v))
}

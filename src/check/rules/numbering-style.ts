import type { Draft } from '#src/core/draft.ts'
import type { Outline } from '#src/outline/outline.ts'
import type { Point, PointList } from '#src/outline/point-list.ts'
import type { Fix } from '../finding.ts'
import { parentOf } from '../list-parent.ts'
import { labelText } from '../renumber.ts'
import { message, type Rule } from '../rule.ts'

/** Numbers of one list that are written differently, a comma behind a bracket, and levels in the wrong order. */
export const numberingStyle: Rule = {
  id: 'numbering/style',
  severity: 'info',
  aspect: 'numbering',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '编号写法不一', en: 'Numbers are written in different ways' },
  messages: {
    mixed: {
      zh: '同一组编号，别处写“{other}”，这里写“{label}”',
      en: '“{label}” here, “{other}” elsewhere in the same list',
    },
    bracket: { zh: '“{label}”：括号后面不用顿号', en: '“{label}”: no comma behind a bracket' },
    levels: {
      zh: '“{outer}”下面用了“{inner}”，层次颠倒',
      en: '“{inner}” stands under “{outer}”: the levels are reversed',
    },
    other: { zh: '别处的写法', en: 'How the others are written' },
    outer: { zh: '上一层', en: 'The level above' },
    alike: { zh: '改成一样', en: 'Write all alike' },
    drop: { zh: '去掉顿号', en: 'Drop the comma' },
  },
  *check({ draft, outline }) {
    for (const [index, list] of outline.lists.entries()) {
      if (!RANK.has(list.style)) continue
      const tails = list.points.map((p) => tailOf(draft, p))
      const usual = mostOf(tails)
      const model = list.points[tails.indexOf(usual)]
      const [first] = list.points
      const outer = first && outerPoint(outline, index)
      if (first && outer)
        yield {
          ...first.label,
          message: message('levels', { outer: labelText(draft, outer), inner: labelText(draft, first) }),
          data: { kind: 'levels' },
          related: [{ ...outer.label, note: message('outer') }],
        }
      for (const [i, point] of list.points.entries()) {
        const mixed = model && !sameTail(tails[i] ?? '', usual)
        if (!mixed && !(BRACKETED.has(list.style) && tails[i]?.includes('、'))) continue
        const values = { label: labelText(draft, point), other: model ? labelText(draft, model) : '' }
        yield {
          ...point.label,
          message: message(mixed ? 'mixed' : 'bracket', values),
          data: { kind: mixed ? 'mixed' : 'bracket' },
          related: mixed ? [{ ...model.label, note: message('other') }] : [],
          fixes: retail(draft, point, mixed ? usual : (tails[i] ?? '').replace('、', ''), mixed ? 'alike' : 'drop'),
        }
        if (!mixed) break
      }
    }
  },
}

/** GB/T 9704-2012 §7.3.3: 一、 over （一） over 1. over （1）; ① is habit below them. */
const RANK: ReadonlyMap<string, number> = new Map([
  ['hanzi', 0],
  ['hanzi-bracket', 1],
  ['arabic', 2],
  ['arabic-bracket', 3],
  ['arabic-half', 3],
  ['circled', 4],
])
const BRACKETED: ReadonlySet<string> = new Set(['hanzi-bracket', 'arabic-bracket'])

/** What stands behind the numeral: 、 or . or ） with or without 、. */
function tailOf(draft: Draft, { digits, label }: Point): string {
  return draft.text.slice(digits.end, label.end)
}

function sameTail(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(tail: string): string {
  return tail.normalize('NFKC').replace(/\s/g, '')
}

/** The tail that most points have; of equals the first. */
function mostOf(tails: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const tail of tails) counts.set(plain(tail), (counts.get(plain(tail)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return tails.find((tail) => counts.get(plain(tail)) === most) ?? ''
}

/** The point above, where its kind of number belongs below this one. */
function outerPoint({ lists }: Outline, index: number): Point | undefined {
  const list: PointList | undefined = lists[index]
  const [first] = list?.points ?? []
  if (!list || !first?.leads || list.level === 0) return undefined
  const outer = parentOf(lists, index)
  const style = lists.find((l) => outer && l.points.includes(outer))?.style
  const rank = style && RANK.get(style)
  return outer?.leads && rank !== undefined && rank > (RANK.get(list.style) ?? 0) ? outer : undefined
}

function retail(draft: Draft, point: Point, text: string, title: 'alike' | 'drop'): Fix[] {
  if (point.auto) return []
  const range = { start: point.digits.end, end: point.label.end }
  return [{ title: message(title), edits: [{ ...range, expect: draft.text.slice(range.start, range.end), text }] }]
}

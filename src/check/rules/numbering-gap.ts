import { chineseNumeral } from '#src/core/numerals.ts'
import type { Outline } from '#src/outline/outline.ts'
import type { Point, PointList } from '#src/outline/point-list.ts'
import type { Fix } from '../finding.ts'
import { message, type Rule, type RuleContext } from '../rule.ts'

/** A number of a list is left out: 一、 三、. */
export const numberingGap: Rule = {
  id: 'numbering/gap',
  severity: 'warning',
  aspect: 'numbering',
  modes: ['writing', 'submission'],
  restsOnAbsence: false,
  summary: { zh: '编号跳号', en: 'A number is skipped' },
  messages: {
    gap: { zh: '编号从{before}跳到{after}', en: 'Numbering jumps from {before} to {after}' },
    first: { zh: '编号从{after}开始，缺第一个', en: 'Numbering begins with {after}, the first is missing' },
    declared: { zh: '这里声明了数目', en: 'The number is declared here' },
    renumber: { zh: '把后面的编号依次改连续', en: 'Renumber the points that follow' },
    previous: { zh: '前一个编号', en: 'The number before' },
  },
  *check({ draft, outline }) {
    for (const [index, list] of outline.lists.entries()) {
      if (!isSure(list)) continue
      const claim = outline.claims.find((c) => c.list === index)
      const [first] = list.points
      if (claim && first && first.value === 2)
        yield {
          ...first.label,
          message: message('first', { after: draft.text.slice(first.label.start, first.label.end).trim() }),
          data: { before: 0, after: first.value, style: list.style },
          related: [{ start: claim.start, end: claim.end, note: message('declared') }],
          fixes: isDeclared(outline, index) ? [] : renumber(draft, list, 1),
        }
      for (const [i, point] of list.points.entries()) {
        const before = list.points[i - 1]
        if (!before || point.value <= before.value + 1) continue
        const read = (p: Point): string => draft.text.slice(p.label.start, p.label.end).trim()
        yield {
          start: point.label.start,
          end: point.label.end,
          message: message('gap', { before: read(before), after: read(point) }),
          data: { before: before.value, after: point.value, style: list.style },
          related: [{ ...before.label, note: message('previous') }],
          fixes: isDeclared(outline, index) ? [] : renumber(draft, list, first?.value ?? 1),
        }
      }
    }
  },
}

/** 第三项 after 第一项 may be worded otherwise in between (下一项), 首先 … 再次 too; a rest of a list is left alone. */
function isSure(list: PointList): boolean {
  return (
    list.style !== 'item' && list.style !== 'sequence' && list.points.length > 1 && (list.points[0]?.value ?? 0) <= 2
  )
}

/** When the paper itself declares the last number, a point got lost, and renumbering would hide it. */
function isDeclared(outline: Outline, index: number): boolean {
  const last = outline.lists[index]?.points.at(-1)?.value
  return outline.claims.some((claim) => claim.list === index && claim.declared === last)
}

function renumber(draft: RuleContext['draft'], list: PointList, from: number): Fix[] {
  if (list.points.some((p) => p.auto)) return []
  const edits = list.points.flatMap((point, i) => {
    if (point.value === from + i) return []
    const expect = draft.text.slice(point.digits.start, point.digits.end)
    return [{ ...point.digits, expect, text: sameScript(expect, from + i) }]
  })
  return [{ title: message('renumber'), edits }]
}

function sameScript(old: string, value: number): string {
  if (/^[①-⑳]$/.test(old)) return String.fromCharCode(0x2460 + value - 1)
  if (/[０-９]/.test(old)) return String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
  return /\d/.test(old) ? String(value) : chineseNumeral(value)
}

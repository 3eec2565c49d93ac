import type { Draft } from '#src/core/draft.ts'
import type { TextEdit } from '#src/core/edits.ts'
import { chineseNumeral } from '#src/core/numerals.ts'
import type { PointList } from '#src/outline/point-list.ts'

/**
 * The edits that make a list count from `from` without a hole, each number in the script that stands there. None when the
 * source itself generates a number: that is changed in its own list, not in the text.
 */
export function renumberEdits(draft: Draft, list: PointList, from: number): TextEdit[] {
  if (list.points.some((p) => p.auto)) return []
  return list.points.flatMap((point, i) => {
    if (point.value === from + i) return []
    const expect = draft.text.slice(point.digits.start, point.digits.end)
    return [{ ...point.digits, expect, text: sameScript(expect, from + i) }]
  })
}

/** A number in the script of another: 二 → 三, ② → ③, ２ → ３. */
function sameScript(old: string, value: number): string {
  if (/^[①-⑳]$/.test(old)) return String.fromCharCode(0x2460 + value - 1)
  if (/[０-９]/.test(old)) return String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
  return /\d/.test(old) ? String(value) : chineseNumeral(value)
}

/** The number of a point as it is written: 二、 */
export function labelText(draft: Draft, { label }: PointList['points'][number]): string {
  return draft.text.slice(label.start, label.end).trim()
}

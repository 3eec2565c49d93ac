import type { Range } from '#src/core/draft.ts'
import { chineseNumeral } from '#src/core/numerals.ts'
import { type Claim, isCompact } from '#src/outline/claim.ts'
import type { Outline } from '#src/outline/outline.ts'
import type { PointList } from '#src/outline/point-list.ts'
import { message, type Rule, type RuleContext } from '../rule.ts'

/** A declared number and the points that follow it do not agree. */
export const countMismatch: Rule = {
  id: 'count/mismatch',
  severity: 'error',
  aspect: 'counts',
  modes: ['writing', 'submission'],
  restsOnAbsence: true,
  summary: { zh: '声明的数目与后面列出的不符', en: 'A declared number and what follows disagree' },
  messages: {
    points: { zh: '说是{declared}点，后面列出{found}点', en: '{declared} points are declared, {found} follow' },
    agenda: { zh: '说是{declared}项，后面列出{found}项', en: '{declared} items are declared, {found} are listed' },
    correct: { zh: '把“{old}”改为“{new}”', en: 'Change “{old}” to “{new}”' },
    point: { zh: '第{value}点', en: 'Point {value}' },
  },
  *check({ draft, outline }) {
    for (const claim of outline.claims) {
      const list = claim.list === null ? undefined : outline.lists[claim.list]
      if (!list || agrees(claim, list) || isOpenEnded(draft.text, outline, claim, list)) continue
      const found = list.points.length
      const old = draft.text.slice(claim.number.start, claim.number.end)
      const next = /\d/.test(old) ? String(found) : spoken(found, old)
      yield {
        start: claim.start,
        end: claim.end,
        message: message(claim.kind, { declared: claim.declared, found }),
        data: { declared: claim.declared, found, kind: claim.kind },
        related: list.points.map((p) => ({ ...firstWords(p), note: message('point', { value: p.value }) })),
        fixes: isEditable(draft, claim.number)
          ? [
              {
                title: message('correct', { old, new: next }),
                edits: [{ ...claim.number, expect: old, text: next }],
              },
            ]
          : [],
      }
    }
  },
}

/** Where the last number is the declared one, a point in between lost its number: that is numbering/gap, not this rule. */
function agrees(claim: Claim, list: PointList): boolean {
  return list.points.length === claim.declared || list.points.at(-1)?.value === claim.declared
}

/** Lists that may go on in words, in text that was cut, or in items that are carried out one by one: silence. */
function isOpenEnded(text: string, outline: Outline, claim: Claim, list: PointList): boolean {
  const last = list.points.at(-1)
  if (!last || list.points.length < 2) return true
  const fewer = list.points.length < claim.declared
  if (list.style === 'item' && !isCompact(list)) return true
  if (list.style === 'sequence' || (list.style === 'each' && fewer)) return true
  if (!fewer) return false
  const body = text.slice(last.start, last.end)
  const line = outline.lines[last.line]
  const next = outline.lines.find((l) => l.start >= last.end)
  if (/等[。；;]?$/.test((line?.text ?? '').trimEnd()) || /等等|……/.test(body)) return true
  if (GOES_ON.test(body) || (next && GOES_ON_AT_START.test(next.text))) return true
  return last.end >= (outline.lines.at(-1)?.end ?? 0) && !/[。！？!?.）)”"]$/.test(body.trimEnd())
}

const GOES_ON = /[。；;，,](?:最后|此外|另外|还有|再一个|再就是|同时)[，,是要一]/
const GOES_ON_AT_START = /^(?:最后|此外|另外|还有|再一个|再就是|再有)/

function firstWords(point: Range): Range {
  return { start: point.start, end: Math.min(point.end, point.start + 20) }
}

function spoken(value: number, old: string): string {
  return value === 2 && old !== '二' ? '两' : chineseNumeral(value)
}

function isEditable(draft: RuleContext['draft'], range: Range): boolean {
  return !draft.blocks.some((b) => b.label?.auto && range.start < b.label.end && range.end > b.label.start)
}

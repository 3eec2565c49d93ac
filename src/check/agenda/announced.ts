import type { Draft, Range } from '#src/core/draft.ts'
import { readNumeral } from '#src/core/numerals.ts'
import { isCompact } from '#src/outline/claim.ts'
import type { Outline } from '#src/outline/outline.ts'
import type { PointList } from '#src/outline/point-list.ts'
import { type Act, readAct } from './act.ts'

/** An item as it is announced. */
export interface AnnouncedItem extends Range {
  /** Its number in the announcement, from 1. */
  readonly ordinal: number
  readonly act: Act
}

/** What a host says will come. */
export interface Announced extends Range {
  /** The number that is declared, and where; null where none is. */
  readonly declared: (Range & { readonly value: number; readonly number: Range }) | null
  readonly items: readonly AnnouncedItem[]
  /** Whether the items stand in a numbered list or in 先 … 再 … 最后. */
  readonly form: 'list' | 'clauses' | 'number'
  /** The list may go on: 等, or only some of the items are named. */
  readonly open: boolean
}

/** Reads the announcement of a 主持词: the declared number and the items. Null where nothing is announced. */
export function announcedIn(draft: Draft, outline: Outline): Announced | null {
  const section = outline.sections.find((s) => s.id === 'agenda')
  const firstItem = outline.sections.find((s) => s.id === 'item')?.start ?? draft.text.length
  const claim =
    outline.claims.find(
      (c) =>
        c.kind === 'agenda' &&
        c.start < firstItem &&
        (!section || (c.start >= section.start - 40 && c.start < section.end)),
    ) ?? null
  if (!section && !claim) return null
  const start = Math.min(section?.start ?? claim?.start ?? 0, claim?.start ?? section?.start ?? 0)
  const own = claim?.list != null ? outline.lists[claim.list] : undefined
  const end = Math.max(section?.end ?? 0, claim?.end ?? 0)
  const list = [
    own,
    ...outline.lists.filter((l) => (l.points[0]?.start ?? -1) >= start && (l.points.at(-1)?.start ?? end) < end),
  ]
    .filter((l) => l !== undefined)
    .find((l) => l.points.length > 1 && isCompact(l))
  const words = draft.text.slice(start, end)
  const spoken = claim ? null : declaredIn(words, start)
  const declared = claim ? { start: claim.start, end: claim.end, value: claim.declared, number: claim.number } : spoken
  if (list) {
    const items = list.points.map((p, i) => itemOf(draft, p, i === list.points.length - 1))
    const listEnd = items.at(-1)?.end ?? end
    return {
      start,
      end: Math.max(listEnd, start),
      declared,
      items,
      form: 'list',
      open: isOpen(draft.text.slice(start, listEnd)),
    }
  }
  const clauses = clausesIn(words, start)
  if (clauses.length > 1)
    return { start, end: clauses.at(-1)?.end ?? end, declared, items: clauses, form: 'clauses', open: isOpen(words) }
  return declared ? { start, end: declared.end, declared, items: [], form: 'number', open: true } : null
}

/** 今天的会分四步走; 共有六项程序，请大家把握好时间. */
const DECLARED =
  /(?:分|有|共|安排|进行)(?:了|为|有|成)? ?([一二三四五六七八九十两]{1,3}|\d{1,2}) ?(?:项|步|段|个(?:议程|阶段|环节|议题|程序|步骤))/

function declaredIn(words: string, offset: number): Announced['declared'] {
  const match = DECLARED.exec(words)
  const value = readNumeral(match?.[1] ?? '')
  if (!match || value === null || value < 2) return null
  const at = offset + match.index
  const digits = at + match[0].indexOf(match[1] ?? '')
  return {
    start: at,
    end: at + match[0].length,
    value,
    number: { start: digits, end: digits + (match[1]?.length ?? 0) },
  }
}

function isOpen(words: string): boolean {
  return (
    /等[。；;，,]|等(?:议程|内容|事项)|……|主要/.test(words.slice(0, 12)) ||
    /等[。；;]?\s*$|等(?:议程|内容|事项)/.test(words)
  )
}

/** The words of a point end with its sentence; the last one of a list in one paragraph with its own. */
function itemOf({ text }: Draft, point: PointList['points'][number], last: boolean): AnnouncedItem {
  const words = text.slice(point.label.end, point.end)
  const stop = last ? words.search(/[。\n]/) : words.search(/\n/)
  const end = stop < 0 ? point.end : point.label.end + stop
  return { start: point.start, end, ordinal: point.value, act: readAct(text.slice(point.label.end, end)) }
}

const CUE =
  /(?:首先|先|再|然后|接着|接下来|之后|随后|其次|最后|后)(?=请|由|是|听|进行|观看|宣|颁|签|讨论|审议|通报|传达|[\u4E00-\u9FFF]{2,6}(?:讲话|发言|通报|汇报))/y

/** 先请甲通报，再请乙宣布，最后由丙讲话: one item for each clause that begins so; a clause without a cue belongs to the one before. */
function clausesIn(words: string, offset: number): AnnouncedItem[] {
  const starts: number[] = []
  let i = 0
  while (i < words.length) {
    CUE.lastIndex = i
    const first = starts.length === 0
    if (CUE.test(words) && (!first || /^(?:首先|先)/.test(words.slice(i, i + 2)))) starts.push(i)
    const next = words.slice(i).search(/[，,；;。：:\n]/)
    if (next < 0) break
    const mark = words[i + next] ?? ''
    i += next + 1
    if (starts.length > 1 && (mark === '。' || mark === '\n')) break
    if (starts.length === 1 && mark === '\n') break
  }
  const end = i
  return starts.map((start, n) => {
    const part = words.slice(start, starts[n + 1] ?? end)
    const text = part.replace(/[，,；;。：:\n]{1,4}$/, '')
    const bare = text.replace(/^(?:首先|接着|接下来|然后|之后|随后|其次|最后|先|再|后)/, '')
    return { start: offset + start, end: offset + start + text.length, ordinal: n + 1, act: readAct(bare) }
  })
}

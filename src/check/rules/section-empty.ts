import type { Line } from '#src/outline/line.ts'
import type { Outline } from '#src/outline/outline.ts'
import type { Point } from '#src/outline/point-list.ts'
import { message, type Rule } from '../rule.ts'

/** A label or a heading with nothing under it: 主持人： and then 记录人：王芳. */
export const sectionEmpty: Rule = {
  id: 'section/empty',
  severity: 'warning',
  aspect: 'structure',
  modes: ['submission'],
  restsOnAbsence: true,
  summary: { zh: '只有名目，没有内容', en: 'A label or heading with nothing under it' },
  messages: {
    label: { zh: '“{name}”后面没有填', en: 'Nothing stands behind “{name}”' },
    heading: { zh: '“{name}”下面没有内容', en: 'Nothing stands under “{name}”' },
  },
  *check({ outline, contract }) {
    if (!contract) return
    for (const [index, line] of outline.lines.entries()) {
      const name = NAMED.has(contract.genre) ? emptyLabel(outline, index, line) : null
      if (name)
        yield { start: line.start, end: line.end, message: message('label', { name }), data: { kind: 'label', name } }
    }
    for (const { start, end, name } of emptyHeadings(outline))
      yield { start, end, message: message('heading', { name }), data: { kind: 'heading', name } }
  },
}

const NAMED: ReadonlySet<string> = new Set(['record', 'minutes'])
const LABEL =
  /^(?:会议|开会|召开)?(?:时间|日期|地点|主持人?|召集人|出席(?:人员)?|参加(?:人员)?|参会(?:人员)?|列席(?:人员)?|记录人?|议题)[:：]$/
const ANY_LABEL = /^[^，。；：:]{2,10}[:：]/
/** At the foot people sign by hand. */
const FOOT = 4

function emptyLabel({ lines }: Outline, index: number, line: Line): string | null {
  if (line.text.length > 12 || !LABEL.test(line.text.replace(/\s/g, '')) || index >= lines.length - FOOT) return null
  const next = lines[index + 1]
  return next && ANY_LABEL.test(next.text) ? line.text.replace(/[\s:：]/g, '') : null
}

interface EmptyHeading {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** A short heading right above the next one of its list, in a list whose other headings have text. */
function emptyHeadings({ lines, lists }: Outline): EmptyHeading[] {
  return lists.flatMap((list) => {
    if (list.style !== 'hanzi' && list.style !== 'hanzi-bracket') return []
    const bare = list.points.filter((p, i) => isBare(lines, p, list.points[i + 1]))
    if (list.points.length < 3 || bare.length === 0 || bare.length * 3 > list.points.length) return []
    return bare.flatMap((p) => {
      const line = lines[p.line]
      return line ? [{ start: line.start, end: line.end, name: line.text }] : []
    })
  })
}

const LONGEST_HEADING = 22

function isBare(lines: readonly Line[], point: Point, next: Point | undefined): boolean {
  const line = lines[point.line]
  if (!line || !next || !point.leads || next.line !== point.line + 1) return false
  return line.text.length <= LONGEST_HEADING && !/[，。；！？：:;,.]/.test(line.text.slice(3))
}

import type { Outline } from '#src/outline/outline.ts'
import type { Point, PointList } from '#src/outline/point-list.ts'
import { message, type Rule } from '../rule.ts'

/** A matter of executive minutes (一、关于…) that ends without a result. */
export const minutesOutcome: Rule = {
  id: 'minutes/outcome',
  severity: 'warning',
  aspect: 'structure',
  modes: ['writing', 'submission'],
  restsOnAbsence: true,
  summary: { zh: '议题没有写结果', en: 'A matter has no outcome' },
  messages: {
    outcome: { zh: '“{text}”没有写结果', en: 'No outcome is given for: {text}' },
    other: { zh: '别的议题写了结果', en: 'Another matter has its outcome' },
  },
  *check({ draft: { text }, outline }) {
    if (outline.genre !== 'minutes' || outline.subtype === 'special') return
    for (const list of outline.lists) {
      if (!isAgenda(text, outline, list)) continue
      const bodies = list.points.map((p, i) => text.slice(p.start, list.points[i + 1]?.start ?? endOf(outline, p)))
      const done = list.points.find((_, i) => isSettled(bodies[i] ?? ''))
      if (!done) continue
      for (const [i, point] of list.points.entries()) {
        const body = bodies[i] ?? ''
        const heading = headingOf(text, outline, point.line)
        if (
          OUTCOME.test(body) ||
          !DISCUSSED.test(body) ||
          RELAYED.test(heading) ||
          TOLD.test(body) ||
          body.length <= heading.length + SHORTEST_BODY
        )
          continue
        const start = point.start
        yield {
          start,
          end: Math.min(point.end, start + heading.length),
          message: message('outcome', { text: heading.slice(0, 24) }),
          data: { matter: point.value },
          related: [{ start: done.start, end: Math.min(done.end, done.start + 20), note: message('other') }],
        }
      }
    }
  },
}

function isSettled(body: string): boolean {
  return OUTCOME.test(body) || ASKED.test(body)
}

/** What decides a matter, or at least sends it on. */
const OUTCOME =
  /同意|通过|决定|决议|议定|确定|明确|批准|暂缓|缓议|暂不|不予|不再|否决|退回|搁置|另行|再议|再(?:次)?(?:提交|研究|上会|审议)|下次|择期|责成|牵头|负责(?!同志|人)|要求|务必|必须|应当|授权|印发|执行/
const ASKED =
  /由[^，。；\n]{2,24}(?:办理|落实|组织|实施|修改|完善|制定|报|跟进)|(?<![主重需必紧简摘概纪只首])要(?![点素求])|请(?!示|假|求|教|柬)/
/** It was dealt with as a matter: a bare 关于… with its content is a decision already. */
const DISCUSSED = /听取|汇报|介绍|讨论|审议|研究了|说明|谈了|发表|交换/
/** 传达学习, 通报, 听取情况: nothing to decide. */
const RELAYED = /学习|听取|情况(?:汇报)?$|其他|讲话|参加人员|出席|列席/
const TOLD = /传达|通报/
/** What a numbered matter of an agenda begins with. */
const MATTER = /关于|审议|研究|讨论|审定|事宜|事项|方案|办法|计划|预算|问题|工作$/
const SHORTEST_BODY = 12
const LONGEST_HEADING = 40

/** Numbered headings of the first level, each with its text below or behind; not a list of decisions (议定事项如下). */
function isAgenda(text: string, outline: Outline, list: PointList): boolean {
  if (list.level !== 0 || list.points.length < 2 || !list.points.every((p) => p.leads)) return false
  const headings = list.points.map((p) => headingOf(text, outline, p.line))
  if (headings.some((h) => h.length > LONGEST_HEADING)) return false
  const matters = headings.filter((h) => MATTER.test(h)).length
  if (matters * 2 < headings.length) return false
  const first = list.points[0]?.start ?? 0
  const before = text.slice(Math.max(0, first - 40), first).trimEnd()
  const opening = before.split(/[。\n]/).at(-1) ?? ''
  return !(/[：:]$/.test(opening) && /议定|决定|要求|明确|同意/.test(opening))
}

/** The line of the label, or its first sentence where the matter goes on in the same paragraph. */
function headingOf(text: string, outline: Outline, index: number): string {
  const line = outline.lines[index]
  if (!line) return ''
  const stop = text.slice(line.start, line.end).search(/[。；]/)
  return text.slice(line.start, stop < 0 ? line.end : line.start + stop)
}

/** The last matter ends where the lines of the foot begin (出席：, 分送：). */
function endOf(outline: Outline, { line, end }: Point): number {
  let last = end
  for (const next of outline.lines.slice(line + 1)) {
    if (FOOT.test(next.text)) break
    last = next.end
  }
  return last
}

const FOOT = /^[^，。：:]{2,10}[：:]|^\d{4}年|办公室$/

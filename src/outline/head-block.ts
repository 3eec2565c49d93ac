import type { SectionId } from '#src/genres/vocabulary.ts'
import type { GenreText } from './genre-text.ts'
import { labelAt } from './label.ts'
import type { Unit } from './unit.ts'

/** 表头: what a record or minutes tell before they come to the matter itself. */
const HEAD: ReadonlySet<SectionId> = new Set(['time', 'place', 'host', 'attendees', 'absent', 'recorder', 'topic'])
/** How many lines without a label may stand between two that have one: names that run on, the agenda as a list. */
const WIDEST_GAP = 8
const DEEPEST = 40
/** Prose heads are short. */
const MOST_PROSE_LINES = 4

/**
 * The first line behind the head of a 记录 or 纪要, whether it stands as a form (时间：…) or as prose. The line at which
 * the text begins when there is no head.
 */
export function behindHeadBlock(text: GenreText): number {
  const { head } = text
  const lines = new Map<number, Unit[]>()
  for (const unit of text.units) {
    if (unit.line < head.bodyFrom) continue
    if (unit.line >= head.bodyFrom + DEEPEST) break
    const line = lines.get(unit.line)
    if (line) line.push(unit)
    else lines.set(unit.line, [unit])
  }
  return Math.max(behindForm(text, lines), behindProse(text, lines))
}

function behindForm({ plain, head }: GenreText, lines: ReadonlyMap<number, readonly Unit[]>): number {
  let end = head.bodyFrom
  for (const [index, units] of lines) {
    if (index - end > WIDEST_GAP) break
    const first = units[0]
    if (!first) continue
    const labels = first.votes.filter((v) => v.kind === 'label' && v.at === first.from)
    if (labels.some((v) => v.section === 'body')) break
    if (units.some((u) => u.votes.some((v) => v.section === 'speaker'))) break
    const line = plain.lines[index]
    if (!line) break
    if (!labels.some((v) => HEAD.has(v.section))) {
      if (isMatter(units) || line.to - line.from > LONGEST_BETWEEN || labelAt(plain.text, line.from) !== null) break
      continue
    }
    end = index + 1
    if (plain.text[line.to - 1] !== '：') continue
    while (labelAt(plain.text, plain.lines[end]?.from ?? plain.text.length) !== null && end < head.last) end++
  }
  return end
}

const LONGEST_BETWEEN = 80

/** It reports, decides or lets somebody speak: that is no head. */
function isMatter(units: readonly Unit[]): boolean {
  return units.some((u) =>
    u.votes.some((v) => v.kind === 'kernel' && (v.section === 'body' || v.section === 'resolution')),
  )
}

/** 2026年3月2日，某某在某处主持召开会议……: paragraphs at the top that tell head facts and are no matter yet. */
function behindProse({ head, lists }: GenreText, lines: ReadonlyMap<number, readonly Unit[]>): number {
  const numbered = new Set(lists.flatMap((list) => list.points.filter((p) => p.leads).map((p) => p.line)))
  let end = head.bodyFrom
  let told = false
  for (const [index, units] of lines) {
    if (index !== end || index - head.bodyFrom >= MOST_PROSE_LINES || numbered.has(index)) break
    if (!told && isCaption(units)) {
      end = index + 1
      continue
    }
    const votes = units.flatMap((u) => u.votes)
    const tells = new Set(votes.filter((v) => HEAD.has(v.section) && v.kind !== 'phrase').map((v) => v.section))
    const first = units[0]
    const reports = first?.votes.some((v) => v.section === 'body' && v.at - first.from < 3) === true
    const enough = told ? 2 : 1
    if (reports || votes.some((v) => v.section === 'speaker')) break
    if (tells.size < enough && !/纪要如下/.test(units.map((u) => u.text).join(''))) break
    end = index + 1
    told = true
  }
  return told ? end : head.bodyFrom
}

/** （2026年第13次）, an office and a date: what the red head leaves above the text. */
function isCaption(units: readonly Unit[]): boolean {
  return units.length === 1 && units.every((u) => u.to - u.from <= LONGEST_CAPTION && !/[。；：]/.test(u.text))
}

const LONGEST_CAPTION = 40

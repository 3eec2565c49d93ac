import type { Range } from '#src/core/draft.ts'
import type { SectionId } from '#src/genres/vocabulary.ts'
import type { GenreKnowledge, SectionWitness } from './genre-knowledge.ts'
import type { Head } from './head.ts'
import type { Line } from './line.ts'
import type { FoundSection } from './section.ts'

/** How well a text fits a genre. */
export interface GenreVerdict {
  readonly accepted: boolean
  readonly score: number
  readonly confidence: number
  readonly evidence: readonly (Range & { readonly section: SectionId })[]
}

/** The last word of a title names the kind of paper (党政机关公文处理工作条例 第八条, and what offices write besides). */
const OTHER_PAPER =
  /(决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|讲话|发言|致辞|主持词|记录|方案|总结|汇报|简报|新闻|心得|办法|规定|细则|计划|制度|流程|范文|技巧|写法|教程)(稿|材料|提纲)?$/

const NAMED_SCORE = 2
/** A title that names the genre needs half of what is demanded; without one nearly all of it must be there. */
const ENOUGH_NAMED = 0.34
const ENOUGH_UNNAMED = 0.75

/**
 * Weighs a genre: its name in the title, the share of what it demands of every paper (an any-of group counts once), and
 * whether the middle zone, which tells genres apart, holds anything of its own.
 */
export function weigh(
  knowledge: GenreKnowledge,
  sections: readonly FoundSection[],
  head: Head,
  lines: readonly Line[],
): GenreVerdict {
  const present = new Map<SectionId, FoundSection>()
  for (const section of sections) if (!present.has(section.id)) present.set(section.id, section)
  const demands = demandsOf(knowledge.sections)
  const met = demands.filter((members) => members.some((s) => present.has(s.id)))
  const share = demands.length > 0 ? met.length / demands.length : 0
  const middle = knowledge.sections.some((s) => s.zone === 'items' && s.id !== 'point' && present.has(s.id))
  const otherwise = !head.named && isOtherPaper(head, lines)
  const score = (head.named ? NAMED_SCORE : 0) + share + (middle ? 0.5 : 0) - (otherwise ? NAMED_SCORE : 0)
  const accepted = head.named ? share >= ENOUGH_NAMED : !otherwise && middle && share >= ENOUGH_UNNAMED
  const confidence =
    Math.round(Math.min(1, Math.max(0, (head.named ? 0.5 : 0.15) + 0.45 * share + (middle ? 0.1 : 0))) * 100) / 100
  const evidence = met.flatMap((members) =>
    members.flatMap((s) => present.get(s.id) ?? []).map(({ id, start, end }) => ({ section: id, start, end })),
  )
  const title = head.named && head.title ? [{ section: 'title' as const, ...head.title }] : []
  return { accepted, score, confidence, evidence: [...title, ...evidence] }
}

function demandsOf(sections: readonly SectionWitness[]): (readonly SectionWitness[])[] {
  const required = sections.filter((s) => s.required && s.id !== 'title')
  const groups = new Map<string, SectionWitness[]>()
  for (const section of required) {
    const key = section.group ?? section.id
    groups.set(key, [...(groups.get(key) ?? []), section])
  }
  return [...groups.values()]
}

function isOtherPaper(head: Head, lines: readonly Line[]): boolean {
  if (!head.title) return false
  const { start, end } = head.title
  return lines.some(
    (l) => l.start >= start && l.end <= end && OTHER_PAPER.test(l.text.replace(/[（(][^（）()]{0,20}[）)]$/, '')),
  )
}

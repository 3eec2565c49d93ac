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
/** Under a title that names the genre a third of what it demands is enough; without one the running text must tell it too. */
const ENOUGH_NAMED = 0.33
const ENOUGH_UNNAMED: readonly { readonly share: number; readonly signs: number }[] = [
  { share: 1, signs: 1 },
  { share: 0.75, signs: 2 },
  { share: 0.5, signs: 3 },
]
const MOST_SIGNS = 3
/** A title that ends so is the headline of a report about a meeting. */
const HEADLINE = /(召开|举行|开幕|闭幕|举办)$/

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
  const signs = Math.min(MOST_SIGNS, countSigns(knowledge, lines))
  const salutes = head.salutes && !knowledge.sections.some((s) => s.id === 'salutation')
  const score = (head.named ? NAMED_SCORE : 0) + share + signs / MOST_SIGNS - (otherwise || salutes ? NAMED_SCORE : 0)
  const accepted = head.named
    ? share >= ENOUGH_NAMED
    : !otherwise && !salutes && middle && ENOUGH_UNNAMED.some((e) => share >= e.share && signs >= e.signs)
  const confidence =
    Math.round(Math.min(1, Math.max(0, (head.named ? 0.4 : 0.2) + 0.4 * share + (0.2 * signs) / MOST_SIGNS)) * 100) /
    100
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
    (l) => l.start >= start && l.end <= end && isOtherTitle(l.text.replace(/[（(][^（）()]{0,20}[）)]$/, '')),
  )
}

function isOtherTitle(text: string): boolean {
  return OTHER_PAPER.test(text) || HEADLINE.test(text)
}

/** How many different signs of the genre the text holds. */
function countSigns(knowledge: GenreKnowledge, lines: readonly Line[]): number {
  return knowledge.signs.filter((sign) => lines.some((line) => sign.match(line.text) !== null)).length
}

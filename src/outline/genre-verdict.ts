import type { Range } from '#src/core/draft.ts'
import type { SectionId } from '#src/genres/vocabulary.ts'
import type { SectionWitness } from './genre-knowledge.ts'
import type { GenreText } from './genre-text.ts'
import type { Head } from './head.ts'
import type { Hit } from './pattern-index.ts'
import type { PlainText } from './plain-text.ts'
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
  /(决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|讲话|发言|致辞|主持词|记录|方案|总结|汇报|简报|新闻|心得|办法|规定|细则|计划|制度|流程|范文|技巧|写法|教程|议程|日程|须知|章程|合同|协议|倡议书|申请书|感想|读后感|观后感|解说词|串词|台词|剧本|试卷|试题|名单|签到表|清单|指南|要点|说明|述职|体会|导游词|公约|守则)(稿|材料|提纲|书|表|单)?$/
/** A host's script, a record or a report of something that is no meeting and no work. */
const OTHER_OCCASION =
  /(?:婚礼|婚庆|结婚典礼|寿宴|晚会|联欢会?|歌会|文艺演出|节目|访谈|采访|庭审|询问|讯问|谈话|面谈|述职|述廉|述责|实验|观察|值班|巡查|考勤|维修|病历|聊天|通话|朗诵会?|诗会|演讲比赛|知识竞赛)(?:主持[词稿]|串词|记录|笔录|报告|汇报|材料)(?:稿|（.{0,12}）)?$/
/** A title that ends so is the headline of a report about a meeting. */
const HEADLINE = /(召开|举行|开幕|闭幕|举办|启动|落幕|圆满成功)$/
/** Running text of papers that are none of ours. */
const OTHER_TEXT =
  /(?:通知|通报|函告|批复|公告)如下|特此(?:通知|通告|公告|函达|批复|申请)|妥否，请|当否，请|请予批(?:准|复)|本报讯|本网讯|记者(?:从|获悉)|据悉|甲方|乙方|本合同|本办法|本规定|被告|原告|（男）|（女）|旁白|第[一二三]条 |范文|怎么写|写作要点|注意事项如下/

/** Two voices in turn: an interview, a show, a play. */
const DIALOGUE = /\n(?:问|答|男|女|甲|乙|记者|主持人[甲乙AB12一二])：/g
const MOST_TURNS = 2

const NAMED_SCORE = 2
/** Under a title that names the genre a third of what it demands is enough; without one the running text must tell it too. */
const ENOUGH_NAMED = 0.33
const ENOUGH_UNNAMED: readonly { readonly share: number; readonly signs: number }[] = [
  { share: 0.9, signs: 1 },
  { share: 0.6, signs: 2 },
  { share: 0.33, signs: 3 },
]
const MOST_SIGNS = 4
const MET_WEIGHT = 0.15
/** A little more than two demands met: words tell genres apart that share their sections. */
const SIGN_WEIGHT = 0.31

/**
 * Weighs a genre: its name in the title, the share of what it demands of every paper (an any-of group counts once), and
 * the signs of the genre in the running text.
 */
export function weigh(
  text: GenreText,
  sections: readonly FoundSection[],
  hits: readonly Hit[],
  speaksOtherwise: boolean,
): GenreVerdict {
  const { head, knowledge } = text
  const present = new Map<SectionId, FoundSection>()
  for (const section of sections) if (!present.has(section.id)) present.set(section.id, section)
  const demands = demandsOf(knowledge.sections)
  const met = demands.filter((members) => members.some((s) => present.has(s.id)))
  const share = demands.length > 0 ? met.length / demands.length : 0
  const named = head.named.has(knowledge.genre) && !head.titleLines.some((line) => OTHER_OCCASION.test(line))
  const middle = knowledge.sections.some((s) => s.zone === 'items' && s.id !== 'point' && present.has(s.id))
  const otherwise = !named && isOther(text)
  const foreign = !named && speaksOtherwise
  const signs = Math.min(MOST_SIGNS, countSigns(text, hits) + shapeSigns(text, sections))
  const misfit = head.addressesPeople && !knowledge.sections.some((s) => s.id === 'salutation')
  const score =
    (named ? NAMED_SCORE : 0) +
    share +
    MET_WEIGHT * met.length +
    SIGN_WEIGHT * signs -
    (otherwise || misfit || foreign ? NAMED_SCORE : 0)
  const accepted = named
    ? share >= ENOUGH_NAMED
    : !otherwise && !misfit && !foreign && middle && ENOUGH_UNNAMED.some((e) => share >= e.share && signs >= e.signs)
  const strength = (named ? 0.4 : 0.2) + 0.4 * share + (0.2 * signs) / MOST_SIGNS
  const evidence = met.flatMap((members) =>
    members.flatMap((s) => present.get(s.id) ?? []).map(({ id, start, end }) => ({ section: id, start, end })),
  )
  const title = named && head.title ? [{ section: 'title' as const, ...head.title }] : []
  return {
    accepted,
    score,
    confidence: Math.round(Math.min(1, Math.max(0, strength)) * 100) / 100,
    evidence: [...title, ...evidence],
  }
}

function demandsOf(sections: readonly SectionWitness[]): (readonly SectionWitness[])[] {
  const groups = new Map<string, SectionWitness[]>()
  for (const section of sections.filter((s) => s.required && s.id !== 'title')) {
    const key = section.group === null ? section.id : `group ${section.group}`
    groups.set(key, [...(groups.get(key) ?? []), section])
  }
  return [...groups.values()]
}

/** True when the running text speaks as papers do that are none of ours. */
export function isForeign(plain: PlainText, head: Head): boolean {
  const begin = plain.lines[head.bodyFrom]?.from ?? 0
  const running = plain.text.slice(begin, plain.lines[head.last - 1]?.to ?? begin)
  return OTHER_TEXT.test(running) || (running.match(DIALOGUE)?.length ?? 0) > MOST_TURNS
}

/** The title names a paper of another kind, ours or not. */
function isOther({ head }: GenreText): boolean {
  return head.titleLines.some((line) => {
    const bare = line.replace(/（[^（）]{0,20}）$/, '')
    return OTHER_PAPER.test(bare) || HEADLINE.test(bare) || OTHER_OCCASION.test(bare)
  })
}

/** What the shape of a paper says beside its words: an address before points, a form on top of a record. */
function shapeSigns({ head, knowledge, units }: GenreText, sections: readonly FoundSection[]): number {
  if (knowledge.genre === 'record') {
    const labelled = units.filter((u) => u.line < head.bodyFrom + FORM_LINES && u.votes.some((v) => v.kind === 'label'))
    return labelled.length > 1 ? 1 : 0
  }
  const points = sections.filter((s) => s.id === 'point').length
  return head.salutation !== null && (knowledge.genre === 'speech' || points > 1) ? 1 : 0
}

const FORM_LINES = 8

/** How many different signs of the genre the text holds. */
function countSigns({ plain, head, knowledge }: GenreText, hits: readonly Hit[]): number {
  const begin = plain.lines[head.bodyFrom]?.from ?? 0
  const end = plain.lines[head.last - 1]?.to ?? begin
  const seen = new Set<number>()
  const signs = new Set(knowledge.signs)
  for (const { pattern, from } of hits) if (from >= begin && from < end && signs.has(pattern)) seen.add(pattern)
  return seen.size
}

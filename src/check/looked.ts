import type { Named } from '#src/genres/vocabulary.ts'
import type { Meeting } from '#src/meeting/facts.ts'
import type { Outline } from '#src/outline/outline.ts'

/** One thing that a check may look at: what it saw (已核对), or why it did not look (未核对). */
export interface Look {
  readonly id: string
  readonly looked: boolean
  readonly text: Named
}

/** So that a clean result never promises more than was done. */
export function lookedAt(seen: {
  readonly outline: Outline
  readonly complete: boolean
  readonly meeting: Meeting | null
  /** How many rules the unit switched off. */
  readonly off: number
}): Look[] {
  const { outline, complete, meeting, off } = seen
  const points = outline.lists.reduce((sum, list) => sum + list.points.length, 0)
  return [
    ...structureLooks(outline, complete),
    outline.claims.length > 0 && !complete
      ? look('counts', false, '数目——没有读全', 'counts: not read in full')
      : look('counts', true, `声明的数目 ${outline.claims.length} 处`, `declared counts: ${outline.claims.length}`),
    look('numbering', true, `编号 ${points} 处`, `numbering: ${points}`),
    look('dates', true, '日期与星期', 'dates and weekdays'),
    complete
      ? look('figures', true, '人数与票数', 'attendance and votes')
      : look('figures', false, '人数与票数——没有读全', 'attendance and votes: not read in full'),
    look('people', true, '人名职务前后一致', 'names and posts against each other'),
    look('words', true, '错别字（限常见词）', 'common misspellings'),
    look('text', true, '标点、残留字符', 'punctuation, stray characters'),
    look('placeholders', true, '待填处', 'placeholders'),
    look('marking', true, '密级标记', 'marks of secrecy'),
    meeting
      ? look('names', false, '人名是否写对——本版本不与会议资料比对', 'whether names are right: not in this version')
      : look('names', false, '人名是否写对——没有会议资料', 'whether names are right: no meeting facts'),
    ...(off > 0 ? [look('off', false, `本单位关闭的检查 ${off} 项`, `checks that the unit switched off: ${off}`)] : []),
  ]
}

/** The structure of a paper of a known kind, and the items of a 主持词, which are compared with its agenda. */
function structureLooks({ genre, sections }: Outline, complete: boolean): Look[] {
  if (genre === 'other')
    return [look('structure', false, '结构——认不出文种', 'structure: kind of paper not recognised')]
  if (!complete) return [look('structure', false, '结构——没有读全', 'structure: not read in full')]
  const items = genre === 'host-script' ? sections.filter((s) => s.id === 'item').length : 0
  const structure = look('structure', true, '结构', 'structure')
  return items > 0 ? [structure, look('agenda', true, `议程 ${items} 项`, `agenda items: ${items}`)] : [structure]
}

function look(id: string, looked: boolean, zh: string, en: string): Look {
  return { id, looked, text: { zh, en } }
}

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
  const items = outline.sections.filter((s) => s.id === 'item').length
  const points = outline.lists.reduce((sum, list) => sum + list.points.length, 0)
  return [
    structureLook(outline, complete, items),
    outline.claims.length > 0 && !complete
      ? look('counts', false, '数目（没有读全）', 'counts (not read in full)')
      : look('counts', true, `声明的数目 ${outline.claims.length} 处`, `declared counts: ${outline.claims.length}`),
    look('numbering', true, `编号 ${points} 处`, `numbering: ${points}`),
    look('placeholders', true, '待填处', 'placeholders'),
    look('text', true, '标点、错别字（限常见词）、残留字符', 'punctuation, common misspellings, stray characters'),
    look(
      'names',
      false,
      meeting ? '人名（本版本不核对）' : '人名（没有会议资料）',
      meeting ? 'names (not in this version)' : 'names (no meeting facts)',
    ),
    look('dates', false, '日期、票数、人数（本版本不核对）', 'dates, votes and attendance (not in this version)'),
    ...(off > 0 ? [look('off', false, `本单位关闭的检查 ${off} 项`, `checks that the unit switched off: ${off}`)] : []),
  ]
}

function structureLook(outline: Outline, complete: boolean, items: number): Look {
  if (outline.genre === 'other')
    return look('structure', false, '结构（认不出文种）', 'structure (kind of paper not recognised)')
  if (!complete) return look('structure', false, '结构（没有读全）', 'structure (not read in full)')
  return items > 0
    ? look('structure', true, `结构、逐项主持 ${items} 项`, `structure, ${items} items`)
    : look('structure', true, '结构', 'structure')
}

function look(id: string, looked: boolean, zh: string, en: string): Look {
  return { id, looked, text: { zh, en } }
}

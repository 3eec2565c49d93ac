import type { Role } from './draft.ts'

const BELOW_TITLE: readonly Role[] = ['title', 'heading1', 'heading2', 'heading3', 'heading4']
const WITHOUT_TITLE: readonly Role[] = ['heading1', 'heading2', 'heading3', 'heading4']

/**
 * What the heading levels of a source (h1 … h6, `#` … `######`) mean. `levels` names them block by block, null for a
 * block that is none. A document whose first block is its only heading of level 1 has its title there; then, and where
 * no heading of level 1 stands at all, level 2 is the first level of headings, as our own writers write them. Otherwise
 * level 1 is. Deeper ones than the fourth count as the fourth.
 */
export function headingRoles(levels: readonly (number | null)[]): (level: number) => Role {
  const highest = levels.filter((level) => level === 1).length
  const roles = highest === 0 || (highest === 1 && levels[0] === 1) ? BELOW_TITLE : WITHOUT_TITLE
  return (level) => roles[level - 1] ?? 'heading4'
}

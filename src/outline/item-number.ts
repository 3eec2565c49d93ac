import { readNumeral } from '#src/core/numerals.ts'

/** 第三项 → 3; 下一项, 最后一项 → 'next'; null when a sentence numbers no agenda item. */
export function itemNumber(text: string): number | 'next' | null {
  const numbered = /第([一二三四五六七八九十]{1,3}|\d{1,2})(?:项|个?阶段|个?议题)/.exec(text)
  if (numbered) return readNumeral(numbered[1] ?? '')
  return /下一[个项]|最后一项/.test(text) ? 'next' : null
}

/** True for a sentence that carries an item out (下面，进行第二项议程), false for one that announces several (有两项议程，第一项是…). */
export function opensItem(text: string): boolean {
  const at = text.search(/第(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:项|个?阶段|个?议题)/)
  if (at < 0 || at > FURTHEST) return false
  const before = text.slice(0, at)
  return !/[项个]/.test(before) && (before.trim() === '' || /进行|进入|下面|首先|接下来|最后|现在/.test(before))
}

/** How far into its sentence the number of an item may stand. */
const FURTHEST = 16

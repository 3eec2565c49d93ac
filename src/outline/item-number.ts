import { readNumeral } from '#src/core/numerals.ts'

/** 第三项 → 3; 下一项, 最后一项 → 'next'; null when a sentence numbers no agenda item. */
export function itemNumber(text: string): number | 'next' | null {
  const numbered = /第([一二三四五六七八九十]{1,3}|\d{1,2})(?:项|个?阶段|个?议题)/.exec(text)
  if (numbered) return readNumeral(numbered[1] ?? '')
  return /下一[个项]|最后一项/.test(text) ? 'next' : null
}

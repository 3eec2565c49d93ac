import type { Range } from '#src/core/draft.ts'

/** Finds a kernel in one paragraph, at or behind `from`. */
export interface KernelMatcher {
  match(text: string, from?: number): Range | null
}

/** Where a word that labels a paragraph (时间：, 主 持 人：) ends, colon included; -1 when it does not stand at `at`. */
export function labelEnd(text: string, at: number, label: string): number {
  let i = at
  for (const c of label) {
    i = skipBlanks(text, i)
    if (!text.startsWith(c, i)) return -1
    i += c.length
  }
  i = skipBlanks(text, i)
  return /[：:]/.test(text[i] ?? '') ? i + 1 : -1
}

/** True when a text consists of the label alone, as in the left cells of a form. */
export function isLabelAlone(text: string, label: string): boolean {
  return text.length < 16 && text.replace(/[\s　：:]/g, '') === label
}

function skipBlanks(text: string, from: number): number {
  let i = from
  while (i - from < 8 && /[ \t\u00a0　]/.test(text[i] ?? '')) i++
  return i
}

import { SOFT_BREAK } from '#src/core/draft.ts'

/** Windows refuses these in file names; each becomes the full-width character that reads the same. */
const REFUSED: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
}
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i
const MAX_CHARACTERS = 80
const UNNAMED = '未命名'

/**
 * A file name ending in `.docx` that Windows, macOS and Linux accept: refused characters become full-width, invisible
 * and direction-changing ones are dropped, white space is one space, device names get `_`, at most 80 characters.
 * Nothing left: `未命名.docx`.
 */
export function docxFileName(title: string): string {
  const readable = title
    .replaceAll(SOFT_BREAK, '')
    .replace(/\s+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"/\\|?*]/g, (c) => REFUSED[c] ?? '')
  const short = [...readable.trim()].slice(0, MAX_CHARACTERS).join('')
  const base = short.replace(/^[\s.]+|(?<![\s.])[\s.]+$/g, '').replace(DEVICE, '$1_')
  return `${base || UNNAMED}.docx`
}

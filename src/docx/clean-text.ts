import { SOFT_BREAK } from '#src/core/draft.ts'

const LINE_BREAKS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g
/** Control characters below U+0080 but the tab, and the two noncharacters that XML 1.0 §2.2 (Char) forbids. DEL and C1 are allowed there. */
const NOT_XML = /(?![\t\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu
const LONE_SURROGATE = /\p{Cs}/gu

/**
 * Text as it can stand in a .docx. Line breaks of every kind become the soft break U+2028; control characters and the
 * noncharacters U+FFFE and U+FFFF, which XML 1.0 §2.2 forbids, are dropped; a lone surrogate becomes U+FFFD. Tabs and
 * everything else, private-use characters of rare names included, stay as they are.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAKS, SOFT_BREAK).replace(NOT_XML, '').replace(LONE_SURROGATE, '\ufffd')
}

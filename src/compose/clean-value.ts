const WEAK = '，。；：、,;:\\s'
const EDGES = new RegExp(`^[${WEAK}]+|[${WEAK}]+$`, 'gu')
const EMPTY_PAIRS = /《\s*》|“\s*”|‘\s*’|「\s*」|（\s*）|\(\s*\)|【\s*】|〔\s*〕|\[\s*\]|"\s*"/gu
const NUMBERING =
  /^(?:第[一二三四五六七八九十]{1,3}[项，,、：:]|[一二三四五六七八九十]{1,3}[是要][，,]?|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、）)](?!\d))\s*/u

/**
 * What a user typed, fit to stand inside a sentence: one line, without control characters, empty pairs of quotes, and
 * punctuation at its ends. Empty when nothing is left.
 */
export function cleanValue(value: string | undefined): string {
  let text = (value ?? '')
    .replace(/(\p{Script=Han})[ \t]*[\r\n\u2028\u2029]+[ \t]*(?=\p{Script=Han})/gu, '$1')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(EMPTY_PAIRS, '').replace(EDGES, '')
  }
  return text
}

/** A clean value without the number that the wording will give it: 一是抓好落实 → 抓好落实. */
export function cleanLine(value: string | undefined): string {
  const text = cleanValue(value)
  return cleanValue(text.replace(NUMBERING, '')) || text
}

const WEAK = '，。；：、,;:\\s'
const EDGES = new RegExp(`^[${WEAK}]+|(?<![${WEAK}])[${WEAK}]+$`, 'gu')
const EMPTY_PAIRS = /《\s*》|“\s*”|‘\s*’|「\s*」|（\s*）|\(\s*\)|【\s*】|〔\s*〕|\[\s*\]|"\s*"/gu
const NUMBERING =
  /^(?:第[一二三四五六七八九十]{1,3}[项，,、：:]|[一二三四五六七八九十]{1,3}[是要][，,]?|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、）)](?!\d))\s*/u

const DOUBLED = /[，、；：。]{2,}|[！？][，、；：。]+/gu
/** Without one of these there is nothing to clean. */
const UNCLEAN = new RegExp(`[${WEAK}\\p{Cc}\\u2028\\u2029。！？《“‘「（(【〔\\["]`, 'u')

/**
 * What a user typed, fit to stand inside a sentence: one line, without control characters, empty pairs of quotes,
 * punctuation at its ends and the second of two stops in a row. Empty when no letter or digit is left.
 */
export function cleanValue(value: string | undefined): string {
  if (value === undefined) return ''
  const text = UNCLEAN.test(value) ? tidied(value) : value
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}

function tidied(value: string): string {
  let text = value
    .replace(/(\p{Script=Han})[ \t]*[\r\n\u2028\u2029]+[ \t]*(?=\p{Script=Han})/gu, '$1')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(EMPTY_PAIRS, '').replace(DOUBLED, oneStop).replace(EDGES, '')
  }
  return text
}

/** Of several stops the one that ends a sentence, else the first. */
function oneStop(stops: string): string {
  const first = stops[0] ?? ''
  return '！？'.includes(first) || !stops.includes('。') ? first : '。'
}

/** A clean value without the number that the wording will give it: 一是抓好落实 → 抓好落实. */
export function cleanLine(value: string | undefined): string {
  const text = cleanValue(value)
  return cleanValue(text.replace(NUMBERING, '')) || text
}

import { roman } from '#src/core/list-label.ts'
import { chineseNumeral } from '#src/core/numerals.ts'

type Format = (number: number) => string

const cycle = (signs: string): Format => {
  const all = [...signs]
  return (n) => (n > 0 ? (all[(n - 1) % all.length] ?? '') : String(n))
}
/** A sign for each number as far as there are signs, digits beyond. */
const row = (signs: string): Format => {
  const all = [...signs]
  return (n) => all[n - 1] ?? String(n)
}
const span = (first: number, count: number): string =>
  Array.from({ length: count }, (_, i) => String.fromCodePoint(first + i)).join('')

/** a … z, then aa, bb …: Word repeats the letter (ISO 29500-1 §17.18.59), 30 times at most. */
const letters = (alphabet: string): Format => {
  const all = [...alphabet]
  return (n) => {
    const times = Math.ceil(n / all.length)
    return n > 0 && times <= 30 ? (all[(n - 1) % all.length] ?? '').repeat(times) : String(n)
  }
}
const upperLetter = letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const lowerLetter = letters('abcdefghijklmnopqrstuvwxyz')
const lowerRoman: Format = (n) => (n > 0 ? roman(n) : String(n))
const upperRoman: Format = (n) => lowerRoman(n).toUpperCase()
const fullWidth: Format = (n) => String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
const digitByDigit = (signs: string): Format => {
  const all = [...signs]
  return (n) => String(n).replace(/\d/g, (d) => all[Number(d)] ?? d)
}

/** 一, 十二, 一百零五, 一万二千; digits from a hundred million, where no list arrives. */
const counting: Format = (n) => {
  if (n < 0 || n >= 100_000_000) return String(n)
  if (n < 10_000) return chineseNumeral(n)
  const high = Math.floor(n / 10_000)
  const low = n % 10_000
  const gap = low > 0 && low < 1000 ? '零' : ''
  return `${counting(high)}万${low > 0 ? gap + chineseNumeral(low) : ''}`
}
/** 一 … 九十九, then digit by digit: 一〇〇. */
const countingToHundred: Format = (n) => (n >= 0 && n < 100 ? counting(n) : digitByDigit('〇一二三四五六七八九')(n))
/** 百, 百一: the one in front of 百 and 千 and the zero inside are not written. */
const japanese: Format = (n) =>
  n < 100
    ? counting(n)
    : counting(n)
        .replace(/^一(?=[百千])|零/g, '')
        .replace(/(?<=千)一(?=百)/, '')
const LEGAL = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
}
const LEGAL_TRADITIONAL = { 贰: '貳', 叁: '參', 陆: '陸', 万: '萬' }
const replaced = (text: string, by: Readonly<Record<string, string>>): string => text.replace(/./gu, (c) => by[c] ?? c)
const legal: Format = (n) => replaced(counting(n).replace(/^十/, '一十'), LEGAL)
const legalTraditional: Format = (n) => replaced(legal(n), LEGAL_TRADITIONAL)

const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const circled = row(span(0x2460, 20) + span(0x3251, 15) + span(0x32b1, 15))
const ordinal: Format = (n) => {
  const tail = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${tail}`
}

/** ST_NumberFormat (ISO 29500-1 §17.18.59), all that Chinese, Japanese, Taiwanese and Western lists use. */
const FORMATS: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: row(span(0x2488, 20)),
  decimalEnclosedParen: row(span(0x2474, 20)),
  numberInDash: (n) => `- ${n} -`,
  hex: (n) => n.toString(16).toUpperCase(),
  ordinal,
  upperLetter,
  lowerLetter,
  upperRoman,
  lowerRoman,
  russianLower: letters('абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: letters('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  chicago: letters('*†‡§'),
  chineseCounting: countingToHundred,
  taiwaneseCounting: countingToHundred,
  chineseCountingThousand: counting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: japanese,
  koreanCounting: japanese,
  ideographDigital: digitByDigit('〇一二三四五六七八九'),
  taiwaneseDigital: digitByDigit('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digitByDigit('〇一二三四五六七八九'),
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legalTraditional,
  japaneseLegal: (n) => replaced(counting(n), { 一: '壱', 二: '弐', 三: '参', 十: '拾', 万: '萬' }),
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  ideographZodiacTraditional: (n) => cycle(STEMS)(n) + (n > 0 ? cycle(BRANCHES)(n) : ''),
  ideographEnclosedCircle: row(span(0x3280, 10)),
  aiueo: cycle('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'),
  aiueoFullWidth: cycle('アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'),
  iroha: cycle('ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ'),
  irohaFullWidth: cycle(
    'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
  ),
  ganada: cycle('가나다라마바사아자차카타파하'),
  chosung: cycle('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  none: () => '',
}

/** A number as a list writes it. `format` is an ST_NumberFormat, or `zeros:3` for three digits; what is unknown counts in digits. */
export function formatNumber(format: string, number: number): string {
  if (format.startsWith('zeros:')) return String(number).padStart(Number(format.slice(6)), '0')
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined)?.(number) ?? String(number)
}

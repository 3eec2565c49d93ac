import { isDigit, isHan, isLatin } from '#src/core/han.ts'

/** A residue of scanning, converting or copying. `shape` is sticky and matches at one of `leaders`. */
export interface GarbageKind {
  readonly id: 'unreadable' | 'lost' | 'stray' | 'number' | 'ellipsis' | 'code'
  readonly leaders: string
  readonly shape: RegExp
  accept(text: string, start: number, end: number): boolean
  /** What stood there, where that is certain. */
  readonly put?: (found: string) => string
}

const startsLine = (text: string, at: number): boolean =>
  /(?:^|\n)[ \t　]{0,8}$/.test(text.slice(Math.max(0, at - 9), at))
const always = (): boolean => true

/** Characters that no Chinese text holds: replaced (U+FFFD), private use, control characters. */
const unreadable: GarbageKind = {
  id: 'unreadable',
  leaders: '\uFFFD',
  shape: /(?:(?![\t\n\v\f\r\u0085])[\uFFFD\p{Co}\p{Cc}]){1,60}/uy,
  accept: always,
}

/** UTF-8 read as GBK (锟斤拷, 锛, 鈥, 銆) or as Latin-1 (ä¼š). */
const mojibake: GarbageKind = {
  id: 'unreadable',
  leaders: '锟烫屯锛鈥銆ÃÂâäåæçèé',
  shape:
    /锟斤拷(?:锟斤拷){0,20}|烫{3,40}|屯{3,40}|[锛鈥銆][^\n]{0,3}[锛鈥銆鐨鍦]|(?:[ÃÂâäåæçèé][\u0080-\u00BF\u2010-\u2030]{1,2}){2,40}/y,
  accept: always,
}

/** mg/l□出水口: a box between words is a lost character; boxes to tick stand in front of a word, and one is never alone. */
const box: GarbageKind = {
  id: 'lost',
  leaders: '□',
  shape: /□{1,20}/y,
  accept(text, start, end) {
    if (!isWord(text, start - 1) || !isWord(text, end)) return false
    const from = text.lastIndexOf('\n', start) < start - 60 ? start - 60 : text.lastIndexOf('\n', start) + 1
    return !/(?:^|[\s　：:（(、，；√☑■])[□☑■]|[□☑■][\s　]?(?:是|否|有|无)/.test(text.slice(Math.max(0, from), end + 1))
  },
}

/** 建设[]20xx: brackets without content. - [ ] and a Markdown label are none. */
const hollow: GarbageKind = {
  id: 'lost',
  leaders: '[［',
  shape: /\[ ?\]|［　?］/y,
  accept: (text, start, end) =>
    isWord(text, start - 1) && (isWord(text, end) || '，。、；;,[('.includes(text.charAt(end) || ' ')),
}

/** 36.565mw[总面积: half a square bracket against a Chinese character. */
const half: GarbageKind = {
  id: 'stray',
  leaders: '[］]［',
  shape: /[[\]［］]/y,
  accept(text, start, end) {
    if (!isHan(text, start - 1) && !isHan(text, end)) return false
    const opens = '[［'.includes(text.charAt(start))
    for (let i = 1; i <= 120; i++) {
      const c = text.charAt(opens ? start + i : start - i)
      if (c === '' || c === '\n') return true
      if ((opens ? ']］〕' : '[［〔').includes(c)) return false
      if ((opens ? '[［' : ']］').includes(c)) return true
    }
    return true
  },
}

/** 工作的.开展, 各项工作的'热潮: a mark that copying left behind 的. */
const afterDe: GarbageKind = {
  id: 'stray',
  leaders: ".'",
  shape: /[.']/y,
  accept(text, start, end) {
    if (text.charAt(start - 1) !== '的' || !isHan(text, end)) return false
    return (
      text.charAt(start) === '.' ||
      !text
        .slice(end, end + 40)
        .split('\n', 1)[0]
        ?.includes("'")
    )
  },
  put: () => '',
}

/** •••••, . . . . .: an ellipsis that was read as dots. Leaders of a list of contents end in a page number. */
const dots: GarbageKind = {
  id: 'ellipsis',
  leaders: '•●.．',
  shape: /•{3,60}|●{4,60}|(?:\. ){3,60}\.?|(?:．){3,60}/y,
  accept: (text, start, end) => !isDigit(text, end) && text.charAt(start - 1) !== '.' && text.charAt(end) !== '.',
  put: () => '……',
}

const DASH_ONE = '—–―ーㄧ'
/** —、 for 一、 and ニ、 for 二、 at the start of a point, （—）; l、 for 1、. */
const numbering: GarbageKind = {
  id: 'number',
  leaders: `${DASH_ONE}ニΞl|（(`,
  shape: /[—–―ーㄧニΞ](?=[、．.])|[（(][—–―ーㄧニ](?=[）)])|[l|](?=[、．])/y,
  accept: (text, start, end) => startsLine(text, start) && (text.charAt(start) !== 'l' || isHan(text, end + 1)),
  put: (found) =>
    found
      .replace(/[—–―ーㄧ]/, '一')
      .replace('ニ', '二')
      .replace('Ξ', '三')
      .replace(/[l|]/, '1'),
}

/** 2O26年, 1l月, l0日: letters that were read for digits. */
const digits: GarbageKind = {
  id: 'number',
  leaders: '0123456789lO',
  shape: /[0-9lOo]{2,4}(?=[年月日号])/y,
  accept(text, start, end) {
    const found = text.slice(start, end)
    if (!/[lOo]/.test(found) || !/\d/.test(found)) return false
    return !isLatin(text, start - 1) && !isDigit(text, start - 1) && !/^[Oo]/.test(found)
  },
  put: (found) => found.replace(/[Oo]/g, '0').replaceAll('l', '1'),
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
  quot: '"',
  times: '×',
  ensp: ' ',
  emsp: '　',
}
/** &nbsp;, </p>: markup that was pasted as text. */
const markup: GarbageKind = {
  id: 'code',
  leaders: '&<',
  shape:
    /&(?:nbsp|amp|lt|gt|quot|[lr][ds]quo|[mn]dash|hellip|middot|times|e[nm]sp|#\d{2,5});|<\/?(?:p|br|div|span|strong|b|em|table|tr|td|font|a)(?: [^<>\n]{0,80})?\/?>/y,
  accept: always,
  put: (found) => ENTITIES[found.slice(1, -1)] ?? found,
}

function isWord(text: string, at: number): boolean {
  return isHan(text, at) || isDigit(text, at) || isLatin(text, at)
}

export const GARBAGE_KINDS: readonly GarbageKind[] = [
  unreadable,
  mojibake,
  box,
  hollow,
  half,
  afterDe,
  dots,
  numbering,
  digits,
  markup,
]

import type { Range } from '#src/core/draft.ts'
import { isWordAt, surnameAt } from './surnames.ts'

/** A full name: its range and its surname; empty for names with · (阿依努尔·买买提), which have none. */
export interface FullName extends Range {
  readonly name: string
  readonly surname: string
}

const HAN = /[\u3400-\u9FFF]/
const DOTTED = /[\u3400-\u9FFF]{1,8}(?:[·•‧・][\u3400-\u9FFF]{1,8}){1,3}/y
const DOT = /[·•‧・]/

/** What may follow a name at once: a mark, a blank, the end, a form of address, or a verb of meetings. */
const AFTER =
  /$|[^\u3400-\u9FFF]|同志|先生|女士|小姐|教授|老师|代表|讲话|发言|致辞|致词|宣读|通报|主持|汇报|传达|作|代|在|就|出席|参加|列席|介绍|安排|部署|为|同|和|与|及|以及|等|对|向|从|将|说|表示|强调|指出|的|因|负责|牵头|组织|带|率|到|任|担任|已|也|是|要|请|分别|结合|围绕|上台|总结|点评|领|陪|受|由|签|宣布|委托|提出|两|三|四|五|六|七|八|九|十|\d/y
/** Characters that end no name where another word follows (李明就 + 作), and those that do only before a verb (赵有为 + 作). */
const SELDOM_LAST = /[在就作的说对向从将也并又还已由把给请到要受]/
const SOMETIMES_LAST = /[同和与等为及任代是因]/
const VERB = /^(?:讲话|发言|致|宣|通报|主持|汇报|传达|作|出席|参加|介绍|安排|部署)/
/** The last character of the name of an office or place: 万年镇, 金融办. */
const UNIT_END = /[县市区镇乡村局委部办处科室厅院校所站队组会社厂场店行司州旗团省街]$/

function follows(text: string, at: number, end: number): RegExpExecArray | null {
  if (at >= end) return AFTER_NOTHING
  AFTER.lastIndex = at
  return AFTER.exec(text)
}
const AFTER_NOTHING = Object.assign([''], { index: 0, input: '' }) as RegExpExecArray

/** The full name that begins at `at` and ends before `end`, if what follows shows where it ends; null otherwise. */
export function nameAt(text: string, at: number, end: number): FullName | null {
  const surname = surnameAt(text, at)
  const dotted = dottedAt(text, at, end)
  if (dotted) return dotted
  if (surname === '' || isWordAt(text, at)) return null
  const first = at + surname.length
  for (const given of [2, 1]) {
    const to = first + given
    if (to > end || !isHan(text, first, to) || UNIT_END.test(text.slice(first, to))) continue
    const next = follows(text, to, end)
    if (!next) continue
    const weak = HAN.test(next[0]) && !/^(?:同志|先生|女士)/.test(next[0])
    const last = text[to - 1] ?? ''
    if (weak && given === 2 && SELDOM_LAST.test(last)) continue
    if (weak && given === 2 && SOMETIMES_LAST.test(last) && !VERB.test(next[0])) continue
    if (given === 1 && /[的和与在就为是]/.test(last)) continue
    return { start: at, end: to, name: text.slice(at, to), surname }
  }
  return null
}

function dottedAt(text: string, at: number, end: number): FullName | null {
  if (!DOT.test(text.slice(at, Math.min(end, at + 9)))) return null
  DOTTED.lastIndex = at
  const found = DOTTED.exec(text)
  if (!found || at + found[0].length > end) return null
  const name = found[0].replace(/(?:同志|先生|女士)$/, '')
  return { start: at, end: at + name.length, name, surname: '' }
}

/** What may stand before a name that is followed by a post or by 同志. */
const BEFORE =
  /(?:^|[^\u3400-\u9FFF]|[请由和与同向对让给受按是的为及到有讲]|感谢|欢迎|委托|听取|下面|首先|最后|接着|刚才|现在|其中|介绍|领导|以及|邀请|根据|按照)$/

/** The full name that ends at `end`, begins at `from` or later, and is set off from what precedes; null otherwise. */
export function nameBefore(text: string, from: number, end: number): FullName | null {
  const dotted = dottedBefore(text, from, end)
  if (dotted) return dotted
  for (const length of [4, 3, 2]) {
    const at = end - length
    if (at < from || !isHan(text, at, end) || isWordAt(text, at)) continue
    const surname = surnameAt(text, at)
    const given = length - surname.length
    if (surname === '' || given < 1 || given > 2 || UNIT_END.test(text.slice(at, end))) continue
    if (BEFORE.test(text.slice(Math.max(from, at - 2), at)))
      return { start: at, end, name: text.slice(at, end), surname }
  }
  return null
}

/** The surname that stands alone before `end` (陈 in 陈县长), set off from what precedes; empty when none does. */
export function surnameBefore(text: string, from: number, end: number): string {
  for (const length of [2, 1]) {
    const at = end - length
    if (at < from || surnameAt(text, at).length !== length) continue
    if (BEFORE.test(text.slice(Math.max(from, at - 2), at))) return text.slice(at, end)
  }
  return ''
}

function dottedBefore(text: string, from: number, end: number): FullName | null {
  const window = text.slice(Math.max(from, end - 26), end)
  if (!DOT.test(window)) return null
  const found = /[\u3400-\u9FFF]{1,8}(?:[·•‧・][\u3400-\u9FFF]{1,8}){1,3}$/.exec(window)
  if (!found) return null
  const name = found[0].replace(/^.*(?:请|由|感谢|欢迎|[长记任席])/, '')
  return DOT.test(name) ? { start: end - name.length, end, name, surname: '' } : null
}

function isHan(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!HAN.test(text[i] ?? '')) return false
  return true
}

/** True when the whole text is one name: 王芳, 欧阳静, 买买提·艾力. */
export function isName(text: string): boolean {
  const found = nameAt(text, 0, text.length)
  return found !== null && found.end === text.length
}

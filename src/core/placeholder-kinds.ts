import { isDigit, isHan, isLatin } from './han.ts'
import type { LineOf } from './placeholder-line.ts'

/** A way in which offices leave something to be filled in. `shape` is sticky and matches at one of `leaders`. */
export interface PlaceholderKind {
  readonly leaders: string
  readonly shape: RegExp
  /** Whether the match at `start`…`end` is one; the line is the one that it starts in. */
  accept(text: string, start: number, end: number, line: LineOf): boolean
  /** Where it begins when it reaches further back: 20xx, 2026年  月. */
  from?(text: string, start: number): number
}

const BLANK = '[ 　\\u00A0]'
/** What stands between brackets to be replaced; nothing else in brackets is sure enough. */
const NAMES = new Set(
  '姓名 人名 领导姓名 职务 职务姓名 姓名职务 单位 单位名称 部门 部门名称 名称 会议名称 会议简称 活动名称 文件名称 项目名称 时间 日期 具体时间 会议时间 地点 具体地点 会议地点 主持人 主持人姓名 发言人 数字 人数 年份 届次 标题'.split(
    ' ',
  ),
)
const TO_FILL_IN = /^(?:请(?:填|补|输入|插入|选择|在此)|填写|填入|插入|输入|此处(?:填|写|插|补|加|添))/
const PENDING =
  /^(?:待定|待补充?|待填写?|待补填|待核实?|待确认|待明确|待完善|暂缺|待|TO(?:DO)|TBD|[?？]{1,3}|…{1,2}|\.{3,6})$/i
/** What stands in 【】 to be read, not to be filled in. */
const TO_READ =
  /^[\s\d一二三四五六七八九十（）()]+$|内部|注意保存|外传|签字|签名|盖章|^(?:绝密|机密|秘密|公开|特急|加急|平急|急件|重要|紧急|略|完|注|按|编者按|摘要|关键词)$|^第.{1,4}[章节部篇讲条]|[电讯]$/
/** Names under which whole paragraphs are left open. */
const STANDS_FOR_TEXT = /(?:要点|总领句|问题|内容|事项|单位|名称|姓名|日期|正文)$|填/
/** After a caption comes its own text; after a blank the sentence goes on. */
const GOES_ON =
  /^(?:[，。、；！？,.;）)》”】（(]|【|主持|讲话|发言|会议|纪要|记录|方案|汇报|总结|同志|通知|致辞|在|于|由|的|关于|印发|办公室|年|月|日|人|名|项|等|召开|负责|牵头|前|和|与|及|至|对|向|是|为|讲)/

/** Whether the character in front of `at` is one of `set`; false at the edges of the text. */
const before = (text: string, at: number, set: string): boolean =>
  at > 0 && at <= text.length && set.includes(text.charAt(at - 1))
const atLineStart = (text: string, start: number, line: LineOf): boolean => text.slice(line.start, start).trim() === ''
const inner = (text: string, start: number, end: number): string => text.slice(start + 1, end - 1).replace(/[ 　]/g, '')

const named: PlaceholderKind = {
  leaders: '【',
  shape: /【[^【】\n]{1,24}】/y,
  accept(text, start, end, line) {
    const name = text.slice(start + 1, end - 1)
    if (TO_READ.test(name)) return false
    if (!atLineStart(text, start, line)) return true
    const rest = text.slice(end, Math.min(line.end, end + 12))
    if (rest.trim() !== '') return GOES_ON.test(rest)
    // Alone on its line it may head what follows: 【活动安排】
    return STANDS_FOR_TEXT.test(name) || /^\s*(?:【|$)/.test(text.slice(end, end + 8))
  },
}

const X = '[xXｘＸ×✕╳]'
/** 20xx, 201x: the digits in front belong to it. */
function withDigits(text: string, start: number): number {
  let from = start
  while (from > 0 && start - from < 4 && isDigit(text, from - 1)) from--
  return start - from < 4 ? from : start
}

const crosses: PlaceholderKind = {
  leaders: 'xXｘＸ×✕╳',
  shape: new RegExp(`${X}(?:${BLANK}{0,3}${X}){1,24}`, 'y'),
  accept: (text, start, end) => !isLatin(text, start - 1) && !isLatin(text, end) && !before(text, start, '/.&'),
  from: withDigits,
}

const OPEN_BEFORE = '\n\t \u2028　，。、；：！？（(“《〔,;:"-—第年月日于在至到从自由定为请是共有约达省市县区镇乡的'
/** One × alone is a blank only in front of a unit and behind something that it cannot be multiplied with. */
const cross: PlaceholderKind = {
  leaders: 'xXｘＸ×✕╳*＊',
  shape:
    /[xXｘＸ×✕╳*＊](?=[年月日时分届次期号点县市区镇乡村局省厅委处科室院校厂站所队组层楼路名个万元项户书主总董同[〔［])/y,
  accept(text, start, end) {
    const next = text.charAt(end)
    if (before(text, start, 'xXｘＸ×✕╳*＊')) return false
    const digits = start - withDigits(text, start)
    if (digits > 0) return digits === 3 && /^(?:19|20)/.test(text.slice(start - 3, start)) && '年[〔［'.includes(next)
    if (next === '同')
      return text.startsWith('同志', end) && isHan(text, start - 1) && '×✕╳'.includes(text.charAt(start))
    if (start > 0 && !OPEN_BEFORE.includes(text.charAt(start - 1))) return false
    return '年月日时届次期'.includes(next) || ('×✕╳'.includes(text.charAt(start)) && isHan(text, end))
  },
  from: withDigits,
}

const stars: PlaceholderKind = {
  leaders: '*＊',
  shape: /[*＊]{2,24}/y,
  accept(text, start, end, line) {
    if (!isHan(text, start - 1) && !isHan(text, end)) return false
    return !isEmphasis(text, start, end, line)
  },
  from: withDigits,
}

/** **重点** is emphasis of Markdown: what it encloses begins and ends at the stars and is a word at least. */
function isEmphasis(text: string, start: number, end: number, line: LineOf): boolean {
  const after = text.slice(end, Math.min(line.end, end + 120))
  const ahead = text.slice(Math.max(line.start, start - 120), start)
  return /^[^\s*＊][^*＊]{0,100}[^\s*＊][*＊]{2}/.test(after) || /[*＊]{2}[^\s*＊][^*＊]{0,100}[^\s*＊]$/.test(ahead)
}

const rules: PlaceholderKind = {
  leaders: '_＿\\',
  shape: /(?:\\?_|＿){2,80}/y,
  accept: (text, start, end, line) =>
    !line.isToSign() && !isLatin(text, start - 1) && !isLatin(text, end) && !line.isRule(),
  from: withDigits,
}

const rule: PlaceholderKind = {
  leaders: '_＿\\',
  shape: /(?:\\?_|＿)(?=[年月日届号])/y,
  accept: (text, start, _end, line) => !line.isToSign() && !before(text, start, '_＿') && !isLatin(text, start - 1),
  from: withDigits,
}

/** 2026年  月  日, 年 月 日: the digits are still to come. */
const yearBlank: PlaceholderKind = {
  leaders: '年',
  shape: new RegExp(`年${BLANK}{1,20}月(?:${BLANK}{1,20}日)?`, 'y'),
  accept: (text, _start, end, line) =>
    !line.isToSign() &&
    (before(text, end, '日') || !isHan(text, end) || '上中下底初份起止至前末'.includes(text.charAt(end))),
  from: backOverYear,
}

function backOverYear(text: string, start: number): number {
  let from = start
  while (from > 0 && start - from < 12 && ' 　\u00A0'.includes(text.charAt(from - 1))) from--
  const digits = withDigits(text, from)
  const year = /^20\d{0,2}$/.test(text.slice(digits, from))
    ? digits
    : /^\d{4}$/.test(text.slice(from - 4, from))
      ? from - 4
      : start
  return year
}

/** 20    年 without month: more than one blank, and not 近20  年. */
const shortYear: PlaceholderKind = {
  leaders: '年',
  shape: /(?<=[ 　\u00A0])年/y,
  accept(text, start, _end, line) {
    const from = backOverYear(text, start)
    return (
      !line.isToSign() &&
      start - from >= 4 &&
      start - from <= 12 &&
      /^20[ 　\u00A0]{2,}$/.test(text.slice(from, start)) &&
      !before(text, from, '近约共用达超满')
    )
  },
  from: backOverYear,
}

const dayBlank: PlaceholderKind = {
  leaders: '月',
  shape: new RegExp(`月${BLANK}{1,20}日`, 'y'),
  accept: (text, start, end, line) =>
    !line.isToSign() && isDigit(text, start - 1) && !'本常报程益均前期子出'.includes(text.charAt(end) || '。'),
  from: withDigits,
}

/** 第  期, 〔20  〕  号, 〔  〕. */
const numberBlank: PlaceholderKind = {
  leaders: '第〔[［（(【',
  shape: new RegExp(
    `第${BLANK}{1,20}[号期次届]|〔(?:19|20)?${BLANK}{0,10}〕(?:${BLANK}{1,10}号)?|[[［（(【](?:19|20)${BLANK}{1,10}[\\]］）)】](?:${BLANK}{1,10}号)?`,
    'y',
  ),
  accept: (_text, _start, _end, line) => !line.isToSign(),
}

const empty: PlaceholderKind = {
  leaders: '（(《“「',
  shape: new RegExp(`[（(]${BLANK}{0,20}[）)]|《${BLANK}{0,20}》|“${BLANK}{0,20}”|「${BLANK}{0,20}」`, 'y'),
  accept: (text, start, end, line) =>
    !line.isToSign() &&
    !line.isToTick() &&
    !isLatin(text, start - 1) &&
    !isDigit(text, start - 1) &&
    !before(text, start, '_]') &&
    !QUESTION.test(text.slice(end, end + 8)),
}

/** The empty brackets of an examination paper stand in front of the answers to choose from. */
const QUESTION = /^[。？?]?\s{1,4}A[.．、 ]/

const PENDING_BRACKET = '（(〔[［【<＜{'
const bracketed: PlaceholderKind = {
  leaders: PENDING_BRACKET,
  shape: /[（(〔[［【<＜{][^（(〔[［【<＜{）)〕\]］】>＞}\n]{1,24}[）)〕\]］】>＞}]/y,
  accept(text, start, end, line) {
    const content = inner(text, start, end)
    if (PENDING.test(content) || TO_FILL_IN.test(content)) return !line.isToSign()
    const opener = text.charAt(start)
    if (opener === '{') return /\p{Script=Han}/u.test(content) && !/[，。；：、]/.test(content)
    if (!NAMES.has(content)) return false
    if ('[［<＜'.includes(opener)) return !before(text, end + 1, '(')
    return (
      '（('.includes(opener) &&
      before(text, start, '请由在于向和与、，,。受邀…—）)') &&
      !'：:'.includes(text.charAt(end) || ' ')
    )
  },
}

const variable: PlaceholderKind = {
  leaders: '{$',
  shape: /\$?\{\{?[^{}\n]{1,40}\}\}|\$\{[^{}\n]{1,40}\}/y,
  accept: () => true,
}

/** 地点：待定。 at the end of a line, and what programmers write. */
const pending: PlaceholderKind = {
  leaders: '待T',
  shape: /待(?:定|补充?|填写?|核实|确认)(?=[。；;]?[ 　]{0,4}(?:\n|$))|TO(?:DO)|TBD/y,
  accept: (text, start, end) =>
    text.charAt(start) === '待' ? before(text, start, '：:') : !isLatin(text, start - 1) && !isLatin(text, end),
}

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文'
const UNIT_OR_POST =
  '同志|先生|女士|书记|主任|局长|县长|市长|部门|单位|公司|学校|会议|领导|[省市县区州旗镇乡村局委厅办处科室]'
const ACTS = '同志|担任|主持|致辞|讲话|发言|宣读|[两二三四五六七八九十]{1,2}[位名]同志'
/** 某某同志, 某某局, 记录：某某, 请杨某同志. 张某某 in a case that is told is meant so, and 某县 is running text. */
const someone: PlaceholderKind = {
  leaders: '某',
  shape: new RegExp(`某{2,4}(?=${UNIT_OR_POST}|${ACTS}|[，。、；,;（(\\s]|$)|某(?=${ACTS})`, 'y'),
  accept(text, start, end) {
    if (before(text, start, SURNAMES)) return NAMED_TO_ACT.test(text.slice(end, end + 8))
    if (end - start === 1) return /^[两二三四五六七八九十]/.test(text.slice(end, end + 1)) && isHan(text, start - 1)
    return OF_UNIT.test(text.slice(end, end + 2))
      ? !before(text, start, '某说像如“')
      : before(text, start, '：:、 　\n请由和与')
  },
}
const NAMED_TO_ACT = new RegExp(`^(?:${ACTS})`)
const OF_UNIT = new RegExp(`^(?:${UNIT_OR_POST})`)

const CHINESE_DIGITS = '一二三四五六七八九零'
const circles: PlaceholderKind = {
  leaders: '○◯〇△',
  shape: /[○◯〇]{2,12}|△{2,12}/y,
  accept: (text, start, end) =>
    !before(text, start, CHINESE_DIGITS) && !before(text, end + 1, CHINESE_DIGITS) && isHan(text, end),
}

export const PLACEHOLDER_KINDS: readonly PlaceholderKind[] = [
  named,
  crosses,
  cross,
  stars,
  rules,
  rule,
  yearBlank,
  shortYear,
  dayBlank,
  numberBlank,
  empty,
  bracketed,
  variable,
  pending,
  someone,
  circles,
]

import type { Range } from '#src/core/draft.ts'
import type { GenreText } from './genre-text.ts'
import type { Heading } from './heading.ts'
import type { Unit } from './unit.ts'

/** Where the end of a paper begins. */
export interface PaperEnd extends Range {
  readonly line: number
}

/** How many paragraphs from behind the closing may begin. */
const DEEPEST = 4
/** What a last paragraph begins with that leaves the points and turns to the whole. */
const TURNS_AWAY =
  /^(?:同志们|各位|朋友们|同学们|老师们|总之|最后，|以上|虽然|这些|我们(?:深信|坚信|相信|有信心|决心)|让我们|今后，|新的|以上就是|我的|谢谢|不当之处|不妥之处|恳请|特此|汇报完毕|发言完毕)/

/** The closing, found from behind: a last paragraph that turns to the whole, or the last sentences in which a closing kernel speaks. */
export function closingLine(text: GenreText, headings: readonly Heading[]): PaperEnd | null {
  const { plain, head } = text
  const lastHeading = headings.findLast((h) => h.numbered)?.line ?? head.bodyFrom - 1
  const end = lastOfText(text)
  let best: PaperEnd | null = null
  let turned = false
  for (let line = end; line > end - DEEPEST && line > Math.max(lastHeading, head.bodyFrom); line--) {
    const units = unitsOfLine(text, line)
    const first = units[0]
    if (!first) continue
    const turns = TURNS_AWAY.test(first.text)
    const speaks = units.some(speaksOfEnd)
    if (!turns && !speaks) {
      if (best) break
      continue
    }
    if (line === head.bodyFrom && units.length > 1 && !turns) break
    if (turned && !turns) break
    turned = turns
    best = { line, start: first.start, end: plain.lines[end]?.end ?? first.end }
  }
  return best ?? lastSentence(text, end)
}

/** The closing shares a paragraph with the last point: its sentences that speak of the end. */
function lastSentence(text: GenreText, line: number): PaperEnd | null {
  const units = unitsOfLine(text, line)
  const speaking = units.slice(-3).find(speaksOfEnd)
  return speaking ? { line: line + 1, start: speaking.start, end: units.at(-1)?.end ?? speaking.end } : null
}

function speaksOfEnd(unit: Unit): boolean {
  return unit.votes.some((v) => v.section === 'closing' && v.kind === 'kernel')
}

function unitsOfLine({ units }: GenreText, line: number): Unit[] {
  const found: Unit[] = []
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i]
    if (!unit || unit.line < line) break
    if (unit.line === line) found.unshift(unit)
  }
  return found
}

/** The last line of running text: signature and date stand below it. */
function lastOfText(text: GenreText): number {
  const signed = signLine(text)
  return (signed ?? text.head.last) - 1
}

const DATE = /^[（]?[0-9一二三四五六七八九〇零xX×*_ ]{2,4} ?年.{1,8}月.{0,6}[日号]?[）]?$/
const BODY =
  /(?:办公室|委员会|领导小组|指挥部|局|处|公司|学校|医院|工会|协会|党支部|党委|党组|政府|中心|学院|大学|社区|村委会|团委|妇联|集团|部|科|室|站|院|所|馆|银行|支行|社)$/
const ATTACHED = /^(?:附件|附表|抄报|电话：|附：|联系人|联系电话|（联系人|主送|抄送|分送|签发|核稿)/
/** 2. 报名表: a further attachment. */
const ENCLOSED_ITEM = /^(?:[0-9]{1,2}|附件[0-9])[.、：]? ?[^。；]{1,40}$/
const MOST_SIGN_LINES = 12

/** The first of the lines at the very end that sign a paper: unit, date, attachments, contact. Null when none does. */
export function signLine({ plain, head }: GenreText): number | null {
  let first: number | null = null
  for (let index = head.last - 1; index >= Math.max(head.bodyFrom, head.last - MOST_SIGN_LINES); index--) {
    const line = plain.lines[index]
    if (!line) break
    const text = plain.text.slice(line.from, line.to)
    const signs =
      line.role === 'signature' ||
      line.role === 'date' ||
      DATE.test(text) ||
      ATTACHED.test(text) ||
      (text.length <= 26 && BODY.test(text) && !/[，。；：、]/.test(text))
    if (signs) first = index
    else if (!ENCLOSED_ITEM.test(text)) break
  }
  return first
}

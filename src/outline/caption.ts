import type { GenreText } from './genre-text.ts'
import type { FoundSection } from './section.ts'

const DATE =
  /【[^】\n]{0,8}日期】|(?:[0-9]{2,4}|[〇零一二三四五六七八九]{4}|[xX×*]{2,4}) ?年|[0-9]{1,2} ?月 ?[0-9]{1,2} ?日/
/** 主持人：…, or a post and a name behind a blank, or a name in front of nothing else. */
const PERSON =
  /主持|执行主席|(?:长|记|任|席|理|员|师|监|官|事) ?[\u4e00-\u9fa5·]{2,5}）?$| [\u4e00-\u9fa5·]{2,6}(?: [\u4e00-\u9fa5])?）?$/
const LONGEST = 60

/** 题注 between title and salutation: the date, and who speaks or presides (惯例). */
export function captionsOf({ plain, head }: GenreText): FoundSection[] {
  const found: FoundSection[] = []
  for (const line of plain.lines.slice(head.behindTitle, Math.max(head.behindTitle, head.bodyFrom - 1))) {
    const text = plain.text.slice(line.from, line.to)
    if (text.length > LONGEST) continue
    const place = { ordinal: null, start: line.start, end: line.end }
    if (DATE.test(text) && !found.some((s) => s.id === 'time')) found.push({ id: 'time', ...place })
    if (PERSON.test(text.replace(/^（|）$/g, '')) && !found.some((s) => s.id === 'host'))
      found.push({ id: 'host', ...place })
  }
  return found
}

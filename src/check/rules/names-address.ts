import type { Range } from '#src/core/draft.ts'
import { isHan } from '#src/core/han.ts'
import { message, type Rule } from '../rule.ts'
import { isQuoted } from '../surroundings.ts'

const CIVIL = ['先生', '女士']
/** 各位女士, 这位先生: nobody in particular. */
const NOBODY = /[位些体多个的]$|^[各诸]/
/** A name as it is called has no fewer characters. */
const SHORTEST = 2

/** One person as 同志 and as 先生 or 女士 in the same paper. Who is called how is the unit's business; both at once is not. */
export const namesAddress: Rule = {
  id: 'names/address',
  severity: 'info',
  aspect: 'text',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '同一人称呼不一', en: 'One person addressed in two ways' },
  messages: {
    mixed: { zh: '“{name}”有时称“同志”，这里称“{title}”', en: '{name} is called 同志 elsewhere, {title} here' },
    comrade: { zh: '这里称“同志”', en: 'Called 同志 here' },
  },
  *check({ draft: { text } }) {
    const civil = CIVIL.flatMap((title) => calls(text, title)).filter(({ end }) => !isQuoted(text, end))
    if (civil.length === 0) return
    const comrades = new Map<string, Range>()
    for (const { name, start, end } of calls(text, '同志')) if (!comrades.has(name)) comrades.set(name, { start, end })
    const said = new Set<string>()
    for (const { name, title, start, end } of civil.toSorted((a, b) => a.start - b.start)) {
      const comrade = comrades.get(name)
      if (!comrade || said.has(name)) continue
      said.add(name)
      yield {
        start,
        end,
        message: message('mixed', { name, title }),
        data: { name, title },
        related: [{ ...comrade, note: message('comrade') }],
      }
    }
  },
}

interface Call extends Range {
  readonly name: string
  readonly title: string
}

/** The last two characters before the address: enough to tell people of one paper apart, and free of their posts. */
function calls(text: string, title: string): Call[] {
  const found: Call[] = []
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    const start = at - SHORTEST
    if (start < 0 || !isHan(text, start) || !isHan(text, start + 1) || text.startsWith('们', at + title.length))
      continue
    const name = text.slice(start, at)
    if (!NOBODY.test(name)) found.push({ name, title, start, end: at + title.length })
  }
  return found
}

import { expect, it } from 'vitest'
import { readText } from '#src/formats/read-text.ts'
import { NO_UNIT } from '#src/genres/unit.ts'
import { type CheckOptions, check } from './check.ts'

const SCRIPT =
  '造林工作推进会主持词\n同志们：\n现在开会。今天的会议有两项议程。\n首先，请韩局长通报情况。\n下面，请李县长讲话。\n散会。'
const TALE = '老人在门口坐下，看着雨落进院子里。\n“今天不下地了。”他说。'

function say(text: string, more: Partial<CheckOptions> = {}, lang: 'zh' | 'en' = 'zh'): [string, string] {
  const { looked } = check(readText(text).draft, { complete: true, mode: 'submission', ...more })
  const of = (was: boolean): string =>
    looked
      .filter((l) => l.looked === was)
      .map((l) => l.text[lang])
      .join('、')
  return [of(true), of(false)]
}

it('names everything that one text decides, and that names need a list', () => {
  expect(say(SCRIPT)).toEqual([
    '结构、议程 2 项、声明的数目 1 处、编号 0 处、日期与星期、人数与票数、人名职务前后一致、错别字（限常见词）、标点、残留字符、待填处、密级标记',
    '人名是否写对——没有会议资料',
  ])
  expect(say(SCRIPT, {}, 'en')[1]).toBe('whether names are right: no meeting facts')
})

it('does not promise that names are compared with the facts of a meeting', () => {
  expect(say(SCRIPT, { meeting: { schema: 1, name: '造林工作推进会' } })[1]).toBe(
    '人名是否写对——本版本不与会议资料比对',
  )
})

it('looks at no structure of a paper of no known kind, or one that was read in part', () => {
  const [checked, unchecked] = say(TALE)
  expect(checked).not.toContain('结构')
  expect(unchecked).toContain('结构——认不出文种')
  const [seen, unseen] = say(SCRIPT, { complete: false })
  expect(seen).not.toMatch(/结构|议程|声明|票数/)
  expect(unseen).toBe('结构——没有读全、数目——没有读全、人数与票数——没有读全、人名是否写对——没有会议资料')
})

it('says how many checks the unit switched off', () => {
  const unit = { ...NO_UNIT, severities: { 'vote/sum': 'off', 'numbers/style': 'off' } } as const
  expect(say(SCRIPT, { unit })[1]).toContain('本单位关闭的检查 2 项')
})

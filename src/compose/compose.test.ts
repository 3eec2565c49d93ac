import { describe, expect, it } from 'vitest'
import { blockText, type Draft } from '#src/core/draft.ts'
import { placeholdersIn } from '#src/core/placeholders.ts'
import { resolve } from '#src/genres/resolve.ts'
import type { Template } from '#src/genres/template.ts'
import { templateById } from '#src/genres/template-list.ts'
import { NO_UNIT } from '#src/genres/unit.ts'
import { unitPatchSchema } from '#src/genres/unit-patch.ts'
import type { AgendaItem, Meeting } from '#src/meeting/facts.ts'
import { compose, composeSection } from './compose.ts'

const SCRIPT = templateById('host-script/promotion') as Template
const MINUTES = templateById('minutes/special') as Template
const PROMOTION = resolve('host-script', 'promotion')
const SPECIAL = resolve('minutes', 'special')

function meeting(facts: Partial<Meeting> = {}): Meeting {
  return { schema: 1, name: '安全生产工作推进会', ...facts }
}
function item(kind: string, title: string, ...names: string[]): AgendaItem {
  return { id: `${kind}-${title}`, kind, title, speakers: names.map((name) => ({ name, title: '局长' })) }
}
function textsOf(draft: Draft, section: string): string[] {
  return draft.blocks.filter((block) => block.origin?.section === section).map((block) => blockText(draft, block))
}
function scriptOf(agenda: AgendaItem[], facts: Partial<Meeting> = {}): Draft {
  return compose(SCRIPT, PROMOTION, meeting({ agenda, ...facts }))
}

describe('host script', () => {
  it('writes what the smallest meeting allows, with one blank item', () => {
    const draft = compose(SCRIPT, PROMOTION, meeting())
    expect(draft.blocks[0]).toMatchObject({ role: 'title' })
    expect(textsOf(draft, 'discipline')).toEqual([])
    expect(textsOf(draft, 'time')).toEqual([])
    expect(textsOf(draft, 'item')).toEqual(['首先，进行第一项议程。【议程内容】。'])
    expect(placeholdersIn(draft).map(({ start, end }) => draft.text.slice(start, end))).toEqual([
      '【会议主要任务】',
      '【参会人员】',
      '【议程内容】',
      '【议程内容】',
      '【承接内容】',
    ])
  })

  it('says the act once, whether the title names it or not', () => {
    for (const title of [
      '三季度安全形势',
      '通报三季度安全形势',
      '局长赵晓东通报三季度安全形势。',
      '二、通报三季度安全形势',
    ]) {
      const draft = scriptOf([item('brief', title, '赵晓东')])
      expect(textsOf(draft, 'agenda')).toEqual(['今天的会议有一项议程：由局长赵晓东同志通报三季度安全形势。'])
      expect(textsOf(draft, 'item')[0]).toContain('请局长赵晓东同志通报三季度安全形势。')
    }
  })

  it('takes the title for the announcement where nobody is named', () => {
    expect(textsOf(scriptOf([item('speech', '县领导讲话')]), 'agenda')[0]).toContain('议程：县领导讲话。')
  })

  it('asks the next speaker to get ready, and gives each a paragraph', () => {
    expect(textsOf(scriptOf([item('exchange', '', '赵晓东', '钱春生', '孙丽华')]), 'item')).toEqual([
      '首先，进行第一项议程。先请局长赵晓东同志发言，请局长钱春生同志做准备。',
      '请局长钱春生同志发言，请局长孙丽华同志做准备。',
      '请局长孙丽华同志发言。',
    ])
  })

  it('asks 同意, 不同意, 弃权 in this order and announces the result', () => {
    const lines = textsOf(scriptOf([item('vote', '《实施方案（草案）》')]), 'item')
    expect(lines.slice(1)).toEqual([
      '同意的请举手。（稍停）请放下。',
      '不同意的请举手。（稍停）请放下。',
      '弃权的请举手。（稍停）请放下。',
      '现在宣布表决结果：【表决结果】。',
    ])
  })

  it('carries out a photo without counting it', () => {
    const draft = scriptOf([item('report', '进展情况', '赵晓东'), item('photo', '合影'), item('speech', '', '钱春生')])
    expect(textsOf(draft, 'agenda')[0]).toMatch(/共有两项议程：.*；二是局长钱春生同志讲话。$/)
    expect(textsOf(draft, 'item')[1]).toMatch(/^请大家移步合影/)
    expect(textsOf(draft, 'item')[2]).toMatch(/第二项/)
  })

  it('calls two people of one surname by their whole names in the recap', () => {
    const [recap] = textsOf(scriptOf([item('brief', '形势', '赵晓东'), item('speech', '', '赵建国')]), 'recap')
    expect(recap).toContain('赵晓东局长通报了形势')
    expect(recap).toContain('赵建国局长作了讲话')
  })

  it('lets no two items of one kind in a row sound alike', () => {
    const scripts = textsOf(scriptOf(['甲', '乙', '丙'].map((title) => item('report', title, '赵晓东'))), 'item').map(
      (text) => text.replace(/第.项|[甲乙丙]/g, ''),
    )
    expect(new Set(scripts).size).toBe(3)
  })

  it('takes the alternative that was chosen', () => {
    const draft = compose(SCRIPT, PROMOTION, meeting(), { alternatives: { closing: 1 } })
    expect(draft.text.endsWith('今天的会议就开到这里。谢谢大家，散会！')).toBe(true)
    expect(compose(SCRIPT, PROMOTION, meeting(), { seed: 1 }).text).toContain('时间到了')
  })

  it('names the section, the item and the template in every block', () => {
    const draft = scriptOf([item('brief', '形势', '赵晓东')])
    expect(draft.blocks.find((block) => block.origin?.section === 'item')?.origin).toEqual({
      section: 'item',
      item: 'brief-形势',
      template: 'host-script/promotion',
    })
  })
})

describe('minutes', () => {
  it('reports matters only, numbered among themselves, as headings', () => {
    const agenda = [item('speech', '', '赵晓东'), item('report', '校车运营情况'), item('review', '《管理办法》')]
    const draft = compose(MINUTES, SPECIAL, meeting({ agenda }))
    const headings = draft.blocks.filter((block) => block.role === 'heading1').map((block) => blockText(draft, block))
    expect(headings).toEqual(['一、关于校车运营情况', '二、关于《管理办法》'])
    expect(textsOf(draft, 'topic')).toEqual([
      '会议专题研究了校车运营情况、《管理办法》等事项。现将会议议定事项纪要如下：',
    ])
    expect(
      draft.blocks.map((block) => block.origin?.section).filter((id) => id === 'body' || id === 'resolution'),
    ).toEqual(['body', 'body', 'resolution', 'body', 'body', 'resolution'])
    expect(draft.blocks.slice(-2).map((block) => block.role)).toEqual(['signature', 'date'])
    expect(draft.text).not.toMatch(/同志|我们/)
  })
})

describe('unit patches', () => {
  const patches = [
    { genre: 'host-script', section: 'closing', wording: ['{会议简称}到此结束，散会。'] },
    { genre: 'host-script', section: 'summary', need: 'off' },
    { genre: 'host-script', section: 'discipline', need: 'demand' },
  ].map((patch) => unitPatchSchema.parse(patch))
  const contract = resolve('host-script', 'promotion', { ...NO_UNIT, patches })

  it('go before the template', () => {
    const draft = compose(SCRIPT, contract, meeting({ shortName: '推进会' }))
    expect(textsOf(draft, 'closing')).toEqual(['推进会到此结束，散会。'])
    expect(textsOf(draft, 'summary')).toEqual([])
  })
})

describe('composeSection', () => {
  it('writes the skeleton without a template', () => {
    expect(composeSection(null, PROMOTION, meeting(), 'closing')).toEqual([
      { role: 'body', text: '今天的会议到此结束。散会！', origin: { section: 'closing', template: 'host-script' } },
    ])
  })

  it('keeps to one item when told', () => {
    const facts = meeting({ agenda: [item('brief', '甲'), item('brief', '乙')] })
    const [paragraph, ...more] = composeSection(SCRIPT, PROMOTION, facts, 'item', { item: 'brief-乙' })
    expect(paragraph?.text).toContain('第二项')
    expect(more).toEqual([])
  })

  it('knows no section that the contract does not have', () => {
    expect(composeSection(SCRIPT, PROMOTION, meeting(), 'speaker')).toEqual([])
  })
})

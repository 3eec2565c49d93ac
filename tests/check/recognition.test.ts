import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#src/check/check.ts'
import type { CheckResult } from '#src/check/check-result.ts'
import { missingSection } from '#src/cli/missing-section.ts'
import { compose } from '#src/compose/compose.ts'
import type { Draft } from '#src/core/draft.ts'
import { readMarkdown } from '#src/formats/read-markdown.ts'
import { readText } from '#src/formats/read-text.ts'
import { draftToMarkdown } from '#src/formats/write-markdown.ts'
import { resolve } from '#src/genres/resolve.ts'
import { builtInTemplates } from '#src/genres/template-list.ts'
import { ITEM_KINDS, type Meeting } from '#src/meeting/facts.ts'

const FIXTURES = ['promotion.txt', 'special-minutes.txt', 'executive-minutes.md', 'symposium.txt'] as const
const EXPECTED: Readonly<
  Record<(typeof FIXTURES)[number], { genre: string; subtype: string | null; sections: string[] }>
> = {
  'promotion.txt': {
    genre: 'host-script',
    subtype: 'promotion',
    sections: [
      'agenda',
      'attendees',
      'closing',
      'discipline',
      'host',
      'item',
      'opening',
      'point',
      'purpose',
      'recap',
      'requirements',
      'salutation',
      'summary',
      'time',
      'title',
    ],
  },
  'special-minutes.txt': {
    genre: 'minutes',
    subtype: 'special',
    sections: ['attendees', 'host', 'place', 'point', 'resolution', 'sign', 'time', 'title', 'topic'],
  },
  'executive-minutes.md': {
    genre: 'minutes',
    subtype: 'executive',
    sections: [
      'absent',
      'attendees',
      'body',
      'host',
      'place',
      'point',
      'recorder',
      'resolution',
      'time',
      'title',
      'topic',
    ],
  },
  'symposium.txt': {
    genre: 'host-script',
    subtype: 'symposium',
    sections: [
      'attendees',
      'closing',
      'discipline',
      'item',
      'opening',
      'purpose',
      'recap',
      'requirements',
      'salutation',
      'title',
    ],
  },
}

function draftOf(name: string): Draft {
  const source = readFileSync(`tests/check/fixtures/${name}`, 'utf8')
  return (name.endsWith('.md') ? readMarkdown(source) : readText(source)).draft
}
const judge = (draft: Draft): CheckResult =>
  check(draft, { complete: true, mode: 'submission', composeSection: missingSection })
/** Errors and warnings; a hint (what one might add) is no fault of a clean paper. */
const faultsIn = ({ findings }: CheckResult): unknown[][] =>
  findings.filter((f) => f.severity === 'error' || f.severity === 'warning').map((f) => [f.rule, f.data])

describe.each(FIXTURES)('%s', (name) => {
  it('is recognised with all its sections, and gives hints at most', () => {
    const result = judge(draftOf(name))
    const { genre, subtype } = result
    const sections = [...new Set(result.sections.map((s) => s.id))].toSorted()
    expect({ genre, subtype, sections }).toEqual(EXPECTED[name])
    expect(faultsIn(result)).toEqual([])
  })

  it('gives the same findings as text and as Markdown', () => {
    const draft = draftOf(name)
    const lines = draft.text.split('\n').filter((_, i) => i % 7 !== 5)
    const damaged = readText(lines.join('\n')).draft
    const say = (d: Draft): string[] =>
      judge(d).findings.map((f) => JSON.stringify([f.rule, f.severity, f.data, d.text.slice(f.start, f.end)]))
    expect(say(readMarkdown(draftToMarkdown(damaged)).draft)).toEqual(say(damaged))
  })
})

it('knows a speech by its title and its points', () => {
  const text =
    '在造林工作推进会上的讲话\n同志们：\n今天我们召开造林工作推进会。刚才，林业局通报了情况，我都同意。下面，我讲两点意见。\n一、提高认识。\n二、抓好落实。\n谢谢大家！'
  const result = judge(readText(text).draft)
  expect(result.genre).toBe('speech')
  expect(faultsIn(result)).toEqual([])
})

describe('papers that are none of ours', () => {
  it.each([
    [
      'a notice',
      '关于召开造林工作推进会的通知\n各县区林业局：\n经研究，决定召开造林工作推进会。现将有关事项通知如下：\n一、时间：3月2日上午9时。\n二、地点：市政府第一会议室。\n三、参加人员：各县区林业局局长。\n请各单位于3月1日前报送名单。',
    ],
    [
      'a report on a meeting',
      '全市造林工作推进会召开\n3月2日，全市造林工作推进会在市政府召开。副市长李明主持会议。会议听取了汇报，研究了下一步工作。会议要求，各县区抓好落实。',
    ],
    ['a tale', '老人在门口坐下，看着雨落进院子里。\n“今天不下地了。”他说。'],
    ['nothing', ''],
  ])('%s is other, and nothing is demanded of it', (_, text) => {
    const result = judge(readText(text).draft)
    expect(result.genre).toBe('other')
    expect(result.findings.filter((f) => f.rule.startsWith('section/'))).toEqual([])
  })
})

// One title a person: two that exclude each other are a finding.
const person = fc.constantFrom(
  { name: '张伟', title: '县长' },
  { name: '欧阳静', title: '局长' },
  { name: '王芳', title: '镇长' },
)
const meeting: fc.Arbitrary<Meeting> = fc
  .record(
    {
      name: fc.constantFrom('全县造林工作推进会', '河道治理专题会议', '年度工作会议'),
      place: fc.constant('县政府会议室'),
      startsAt: fc.constant('2026-03-02T09:00'),
      host: person,
      leaders: fc.array(person, { maxLength: 3 }),
      attendees: fc.subarray(['各乡镇长', '县直部门负责人']),
      agenda: fc.array(
        fc.record({
          id: fc.uuid(),
          kind: fc.constantFrom(...ITEM_KINDS),
          title: fc.constantFrom('造林情况', '下一步工作', '审议实施方案'),
          speakers: fc.array(person, { maxLength: 2 }),
        }),
        { maxLength: 6 },
      ),
      requirements: fc.subarray(['抓好传达', '抓好落实', '按时报送']),
    },
    { requiredKeys: ['name'] },
  )
  .map((facts) => ({ schema: 1, ...facts }) as Meeting)

describe.each(builtInTemplates().map((t) => [t.id, t] as const))('text composed by %s', (_, template) => {
  it('passes its own check but for what is left to fill in, under its own subtype or none', () => {
    fc.assert(
      fc.property(meeting, (facts) => {
        const result = judge(compose(template, resolve(template.genre, template.subtype), facts))
        expect(result.genre).toBe(template.genre)
        expect([template.subtype, null]).toContain(result.subtype)
        expect(result.findings.filter((f) => f.rule !== 'placeholder/left').map((f) => [f.rule, f.data])).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

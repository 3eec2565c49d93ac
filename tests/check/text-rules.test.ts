import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#src/check/check.ts'
import { CONFUSABLE_WORDS } from '#src/check/confusable-words.ts'
import { CRASHED, sortFindings } from '#src/check/engine.ts'
import type { Finding } from '#src/check/finding.ts'
import type { Mode } from '#src/check/rule.ts'
import { RULES } from '#src/check/rules/generated/index.ts'
import type { Draft } from '#src/core/draft.ts'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import { applyEdits } from '#src/core/edits.ts'
import { placeholdersIn } from '#src/core/placeholders.ts'
import { readText } from '#src/formats/read-text.ts'
import { arbitraryPaper } from './arbitrary-paper.ts'

/** The rules that look at characters alone, whatever the structure of the paper. */
const IDS = [
  'genre/voice',
  'names/address',
  'numbers/style',
  'placeholder/left',
  'punctuation/ordinal',
  'punctuation/pairs',
  'security/marking',
  'terms/unit-name',
  'text/broken-line',
  'text/garbage',
  'text/mixed-width',
  'text/repeated-punctuation',
  'words/confusable',
]
const TEXT_RULES = RULES.filter((rule) => IDS.includes(rule.id))

const CUES = [
  '同志们，',
  '会议要求',
  '会议纪要\n',
  '工作的',
  '我们',
  '张华同志',
  '张华先生',
  '县发改局',
  '县发改委',
  '\n',
  '\n\n',
  '　',
  ' ',
  '，',
  '、',
  '。',
  '；',
  '：',
  '！',
  ',',
  ';',
  ':',
  '(',
  ')',
  '（',
  '）',
  '《',
  '》',
  '“',
  '”',
  '‘',
  '’',
  '〔',
  '〕',
  '【',
  '】',
  '"',
  '一、',
  '（一）、',
  '第一、',
  '1、',
  '一.',
  '—、',
  'l',
  'O',
  '2O26年',
  '二0二六年',
  '3月',
  '05日',
  '年',
  '月',
  '日',
  '第',
  '10-20%',
  'xx',
  '×',
  '××',
  '20',
  '____',
  '\\_',
  '**',
  '某某局',
  '□',
  '[]',
  '[',
  ']',
  '待定',
  '{{',
  '}}',
  '•••',
  '. . . .',
  '&nbsp;',
  '\uFFFD',
  '机密★',
  '内部资料\n',
  '110101199003070118',
  '布署',
  '再接再励',
  '签名：',
  '……',
  '——',
  '3',
  'a',
  '的.',
  "的'",
]
const arbitraryMix = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...CUES) }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }),
    {
      maxLength: 50,
    },
  )
  .map((parts) => parts.join(''))
const arbitraryText = fc.oneof(arbitraryMix, arbitraryPaper, fc.string({ unit: 'binary', maxLength: 60 }))

const run = (draft: Draft, mode: Mode = 'submission') => check(draft, { complete: true, mode, rules: TEXT_RULES })

/** Equal in what they say, wherever they lie. */
const saying = (a: Finding): string => JSON.stringify([a.rule, a.data])
const count = (findings: readonly Finding[], like: Finding): number =>
  findings.filter((f) => saying(f) === saying(like)).length

it('are all there', () => {
  expect(TEXT_RULES.map((rule) => rule.id)).toEqual(IDS)
})

describe('for any text', () => {
  it('they never throw, stay inside the text and keep their order', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { draft } = readText(text)
        const { findings } = run(draft)
        for (const f of [...findings, ...findings.flatMap((x) => x.related)]) {
          expect(f.start).toBeGreaterThanOrEqual(0)
          expect(f.end).toBeGreaterThan(f.start)
          expect(f.end).toBeLessThanOrEqual(draft.text.length)
        }
        expect(findings.filter((f) => f.rule === CRASHED)).toEqual([])
        expect(sortFindings(findings.toReversed())).toEqual(findings)
        expect(run(draft).findings).toEqual(findings)
      }),
      { numRuns: 600 },
    )
  })

  it('a fix is accepted, removes its finding, brings no error, and leaves nothing for itself to do', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { draft } = readText(text)
        const { findings } = run(draft)
        for (const finding of findings) {
          for (const fix of finding.fixes) {
            const once = applyEdits(draft, draft.revision, fix.edits)
            if (!once.ok) throw new Error(`${finding.rule}: ${once.error}`)
            const after = run(once.value).findings
            expect(count(after, finding), saying(finding)).toBeLessThan(count(findings, finding))
            if (finding.rule === 'text/mixed-width') expect(after.filter((f) => f.rule === finding.rule)).toEqual([])
            const errors = (of: readonly Finding[]): number => of.filter((f) => f.severity === 'error').length
            expect(errors(after)).toBeLessThanOrEqual(errors(findings))
            expect(applyEdits(once.value, draft.revision, fix.edits)).toEqual({ ok: false, error: 'stale' })
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('no fix touches a number that the source generates', () => {
    const paragraph: fc.Arbitrary<Paragraph> = fc.record({
      role: fc.constant('list-item' as const),
      text: arbitraryMix.map((text) => text.replaceAll('\n', '')),
      label: fc.record({
        text: fc.constantFrom('1、', '（一）、', '—、', '一.', '1:', '(1)'),
        auto: fc.constant(true),
      }),
    })
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
        const draft = buildDraft(paragraphs)
        for (const finding of run(draft).findings)
          for (const fix of finding.fixes) expect(applyEdits(draft, draft.revision, fix.edits).ok).toBe(true)
      }),
    )
  })
})

describe('by mode', () => {
  const { draft } = readText('由【责任单位】布署,（见《通知。。\n1、抓早\n机密★\n结束。')
  it('writing shows what must be mended and marks, counts placeholders, and is silent about the rest', () => {
    const { findings, counters } = run(draft, 'writing')
    expect(new Set(findings.map((f) => f.severity))).toEqual(new Set(['error', 'warning', 'notice']))
    expect(findings.map((f) => f.rule)).not.toContain('placeholder/left')
    expect(counters['placeholder/left']).toBe(placeholdersIn(draft).length)
  })
  it('info is shown before submission only', () => {
    for (const rule of TEXT_RULES) {
      const writing = rule.modes.includes('writing')
      expect(writing, rule.id).toBe(rule.severity !== 'info' && rule.id !== 'placeholder/left')
      expect(rule.modes, rule.id).toContain('submission')
    }
    const rules = run(draft).findings.map((f) => f.rule)
    expect(rules).toEqual(
      expect.arrayContaining(['placeholder/left', 'text/repeated-punctuation', 'punctuation/ordinal']),
    )
  })
})

describe('the list of confusable words', () => {
  it('is closed and small, without doubles, and no right form is a wrong one', () => {
    expect(CONFUSABLE_WORDS.length).toBeLessThanOrEqual(80)
    const wrong = CONFUSABLE_WORDS.map((word) => word.wrong)
    expect(new Set(wrong).size).toBe(wrong.length)
    for (const { right } of CONFUSABLE_WORDS) for (const form of wrong) expect(right).not.toContain(form)
  })
})

describe('in time proportional to the length', () => {
  const time = (text: string): number => {
    const { draft } = readText(text)
    const outline = check(draft, { complete: true, mode: 'submission', rules: [] }).outline
    const context = { draft, outline, contract: null, meeting: null, composeSection: () => [] }
    const start = performance.now()
    for (const rule of TEXT_RULES) for (const _ of rule.check(context));
    return performance.now() - start
  }
  it.each([
    '“',
    '”',
    '（',
    '）',
    '《“',
    '（（',
    '(',
    '[',
    ']',
    '布署',
    '，',
    '，。',
    '的.',
    "的'",
    '□',
    'a□',
    '我们',
    '张华先生',
    '&',
    '<p ',
    '年',
    '20年',
    '月0',
    '%',
    '1%',
    '1-2%',
    '（以下简称',
    '县发改局',
    ' ',
    '会 ',
    '会议，\n',
    '。\n',
    '1、\n',
    '【',
    '待',
    'xx',
    '×',
    '"',
    '1',
  ])('%j', (piece) => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length))
    time(text(2_000))
    const short = Math.min(time(text(10_000)), time(text(10_000)))
    expect(time(text(40_000))).toBeLessThan(Math.max(250, short * 9))
  })

  it('brackets 10 000 deep, and 100 000 lines', () => {
    expect(time(`${'（《“'.repeat(10_000)}会议${'”》）'.repeat(10_000)}`)).toBeLessThan(2_000)
    expect(time('（一）、会议要求，我们要抓早，\n'.repeat(100_000))).toBeLessThan(10_000)
  }, 60_000)
})

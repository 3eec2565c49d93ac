import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#src/check/check.ts'
import type { CheckResult } from '#src/check/check-result.ts'
import { CRASHED } from '#src/check/engine.ts'
import type { Finding } from '#src/check/finding.ts'
import { renderMessage, renderNote } from '#src/check/render-message.ts'
import type { Rule } from '#src/check/rule.ts'
import type { InvalidCase, RuleCases, ValidCase } from '#src/check/rule-cases.ts'
import { RULES } from '#src/check/rules/generated/index.ts'
import { missingSection } from '#src/cli/missing-section.ts'
import type { Draft } from '#src/core/draft.ts'
import { applyEdits } from '#src/core/edits.ts'
import { readText } from '#src/formats/read-text.ts'
import { arbitraryPaper } from './arbitrary-paper.ts'

const FOLDER = 'src/check/rules'
const fileOf = (rule: Rule): string => rule.id.replace('/', '-')
const loaded = new Map<string, RuleCases>()
for (const rule of RULES) {
  const module: { cases: RuleCases } = await import(pathToFileURL(join(FOLDER, `${fileOf(rule)}.cases.ts`)).href)
  loaded.set(rule.id, module.cases)
}
const casesOf = (rule: Rule): RuleCases => loaded.get(rule.id)!

function judge(draft: Draft, of: ValidCase, rules: readonly Rule[] = RULES): CheckResult {
  return check(draft, {
    complete: of.complete ?? true,
    mode: 'submission',
    composeSection: missingSection,
    rules,
    ...(of.genre && { genreHint: of.genre }),
  })
}

function applyFirstFix(draft: Draft, finding: Finding): Draft {
  const result = applyEdits(draft, draft.revision, finding.fixes[0]!.edits)
  if (!result.ok) throw new Error(`fix refused: ${result.error}`)
  return result.value
}

/** Equal in what they say, wherever they lie. */
const sameFinding = (a: Finding) => (b: Finding) =>
  a.rule === b.rule && JSON.stringify(a.data) === JSON.stringify(b.data)

describe('the set of rules', () => {
  it('holds every file of its folder, sorted, each under the name of its id', () => {
    const files = readdirSync(FOLDER)
      .filter((f) => /^[a-z-]+\.ts$/.test(f))
      .map((f) => f.slice(0, -3))
    expect(RULES.map(fileOf)).toEqual(files.toSorted())
  })
  it('has ids of the form group/name, none of the engine’s own', () => {
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z]+\/[a-z-]+$/)
      expect(rule.id).not.toBe(CRASHED)
    }
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has cases, at least four of each kind, and a page', () => {
    expect(casesOf(rule).valid.length).toBeGreaterThanOrEqual(4)
    expect(casesOf(rule).invalid.length).toBeGreaterThanOrEqual(4)
    expect(existsSync(join(FOLDER, `${fileOf(rule)}.md`))).toBe(true)
  })

  it.each(casesOf(rule).valid.map((c) => [c.name, c] as const))('is silent: %s', (_name, of) => {
    expect(judge(readText(of.text).draft, of, [rule]).findings).toEqual([])
  })

  it.each(casesOf(rule).invalid.map((c) => [c.name, c] as const))('reports: %s', (_name, of) => {
    const { draft } = readText(of.text)
    const { findings } = judge(draft, of, [rule])
    expect(findings.map((f) => f.message.id)).toEqual(of.expect.map((e) => e.message))
    for (const [i, expected] of of.expect.entries()) {
      const finding = findings[i]!
      if (expected.text !== undefined) expect(draft.text.slice(finding.start, finding.end)).toBe(expected.text)
      if (expected.after !== undefined) expect(draft.text.slice(0, finding.start).endsWith(expected.after)).toBe(true)
      if (expected.data) expect(finding.data).toEqual(expected.data)
    }
    if (of.fixed !== undefined) expect(fixAll(draft, of, rule).text).toBe(of.fixed)
  })

  it('uses each of its messages in a case, and says each in both languages without a hole', () => {
    const used = new Set<string>()
    for (const of of casesOf(rule).invalid) {
      for (const f of judge(readText(of.text).draft, of, [rule]).findings) {
        const notes = [f.message, ...f.related.map((r) => r.note), ...f.fixes.map((x) => x.title)]
        for (const note of notes) {
          used.add(note.id)
          for (const lang of ['zh', 'en'] as const) {
            const text = renderNote(rule.id, note, lang)
            expect(text).not.toMatch(/[{}]|undefined/)
            expect(text.length).toBeGreaterThan(0)
          }
        }
        expect(renderMessage(f, 'zh')).toBe(renderNote(rule.id, f.message, 'zh'))
      }
    }
    expect([...used].toSorted()).toEqual(Object.keys(rule.messages).toSorted())
  })

  it('has fixes that mend what they name, once and for all', () => {
    for (const of of casesOf(rule).invalid) {
      const { draft } = readText(of.text)
      for (const finding of judge(draft, of, [rule]).findings) {
        for (const fix of finding.fixes) {
          const once = applyEdits(draft, draft.revision, fix.edits)
          if (!once.ok) throw new Error(`${of.name}: ${once.error}`)
          expect(judge(once.value, of, [rule]).findings.some(sameFinding(finding))).toBe(false)
          expect(applyEdits(once.value, draft.revision, fix.edits)).toEqual({ ok: false, error: 'stale' })
        }
      }
    }
  })
})

function fixAll(draft: Draft, of: InvalidCase, rule: Rule): Draft {
  let now = draft
  for (let round = 0; round < 10; round++) {
    const finding = judge(now, of, [rule]).findings.find((f) => f.fixes.length > 0)
    if (!finding) return now
    now = applyFirstFix(now, finding)
  }
  throw new Error('fixing does not come to an end')
}

describe('for any text', () => {
  it('never throws, lies inside the text, and gives the same answer in any order of the rules', () => {
    fc.assert(
      fc.property(arbitraryPaper, (text) => {
        const { draft } = readText(text)
        const result = judge(draft, { name: '', text })
        for (const f of [...result.findings, ...result.sections, ...result.findings.flatMap((x) => x.related)]) {
          expect(f.start).toBeGreaterThanOrEqual(0)
          expect(f.end).toBeGreaterThanOrEqual(f.start)
          expect(f.end).toBeLessThanOrEqual(draft.text.length)
        }
        expect(result.findings.filter((f) => f.rule === CRASHED)).toEqual([])
        expect(judge(draft, { name: '', text }, RULES.toReversed()).findings).toEqual(result.findings)
        for (const f of result.findings)
          for (const fix of f.fixes) expect(applyEdits(draft, draft.revision, fix.edits).ok).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('says nothing about what is absent when the reading is incomplete', () => {
    fc.assert(
      fc.property(arbitraryPaper, (text) => {
        const { findings } = judge(readText(text).draft, { name: '', text, complete: false })
        expect(findings.filter((f) => /^(?:section\/missing|count\/|agenda\/)/.test(f.rule))).toEqual([])
      }),
    )
  })

  it('takes time in proportion to the length, for text made to be slow', () => {
    for (const piece of [
      '第一',
      '（（',
      '一是',
      '“',
      '请',
      '今天',
      '下面，',
      ' ',
      '\n一、',
      '讲三点',
      '【',
      '_',
      '1',
      '主持',
    ]) {
      const time = (length: number): number => {
        const { draft } = readText(piece.repeat(Math.ceil(length / piece.length)))
        const start = performance.now()
        judge(draft, { name: '', text: '' })
        return performance.now() - start
      }
      time(2_000)
      const short = Math.min(time(10_000), time(10_000))
      // Four times the text: four times the time, sixteen times for something quadratic. A floor against noise.
      expect(time(40_000), piece).toBeLessThan(Math.max(400, short * 9))
    }
  }, 60_000)
})

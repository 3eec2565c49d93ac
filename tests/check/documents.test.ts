import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#src/check/check.ts'
import { missingSection } from '#src/cli/missing-section.ts'
import { applyEdits } from '#src/core/edits.ts'
import { readText } from '#src/formats/read-text.ts'
import { papers } from './paper-gold.ts'

const judge = (text: string) =>
  check(readText(text).draft, { complete: true, mode: 'submission', composeSection: missingSection })
const SPEECH = `在全县河道治理工作推进会上的讲话
同志们：
今天我们召开这次会议，是要把河道治理再抓紧一步。刚才，水利局通报了情况，我都同意。下面，我讲两点意见。
一、认识要再提高。河道连着千家万户。
二、工作要再抓紧。汛期之前必须完工。
让我们共同努力，把这件事办好。谢谢大家！`
const MINUTES = `校舍维修专题会议纪要
2026年3月2日上午，副县长李文海在县政府第二会议室主持召开专题会议，研究校舍维修有关事项。县教育局、县财政局负责同志参加了会议。现将会议议定事项纪要如下：
一、会议同意先修三所村小，由县教育局负责，于8月底前完成。
二、会议决定所需资金由县财政局统筹安排。`

describe('several documents in one file', () => {
  it('are told apart and judged each by itself, at their places in the file', () => {
    const text = `讲话与纪要选\n\n第一篇\n${SPEECH}\n\n第二篇：${MINUTES}`
    const { genre, parts, sections, findings } = judge(text)
    expect(genre).toBe('speech')
    expect(parts.map((p) => [p.type, text.slice(p.start, p.start + 6)])).toEqual([
      ['speech', '在全县河道治'],
      ['minutes', '校舍维修专题'],
    ])
    const titles = sections.filter((s) => s.id === 'title').map((s) => text.slice(s.start, s.end))
    expect(titles).toEqual(['在全县河道治理工作推进会上的讲话', '校舍维修专题会议纪要'])
    expect(findings.filter((f) => f.severity === 'error')).toEqual([])
  })

  it('a fix in the second one lands in the second one', () => {
    const broken = SPEECH.replace('让我们共同努力，把这件事办好。谢谢大家！', '')
    const { draft } = readText(`篇一\n${MINUTES}\n篇二\n${broken}`)
    const result = check(draft, { complete: true, mode: 'submission', composeSection: missingSection })
    const missing = result.findings.find((f) => f.rule === 'section/missing' && f.data.section === 'closing')
    const edits = missing?.fixes[0]?.edits ?? []
    const mended = applyEdits(draft, draft.revision, edits)
    if (!mended.ok) throw new Error('the fix was refused')
    expect(mended.value.text.indexOf('篇二')).toBe(draft.text.indexOf('篇二'))
    expect(mended.value.text.length).toBeGreaterThan(draft.text.length)
  })

  it.each([
    ['one number alone', `第一篇\n${SPEECH}`],
    ['words that only begin so', `第一篇报道写得好。\n第二篇报道也写得好。\n${SPEECH}`],
  ])('%s makes no collection', (_, text) => {
    expect(judge(text).parts).toHaveLength(1)
  })

  it('gives the findings that each gives alone (property)', () => {
    const sample = fc.constantFrom(...papers().filter((p) => p.gold.kind !== 'near-miss'))
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const text = `第一篇\n${a.text.trimEnd()}\n第二篇\n${b.text.trimEnd()}`
        const alone = [a, b].flatMap((p) => judge(p.text.trimEnd()).findings.map((f) => f.rule)).toSorted()
        const joined = judge(text).findings
        expect(joined.map((f) => f.rule).toSorted()).toEqual(alone)
        for (const f of joined) expect(f.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 30 },
    )
  })
})

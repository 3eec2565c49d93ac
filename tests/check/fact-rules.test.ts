import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#src/check/check.ts'
import type { CheckResult } from '#src/check/check-result.ts'
import { CRASHED } from '#src/check/engine.ts'
import type { Finding } from '#src/check/finding.ts'
import { RULES } from '#src/check/rules/generated/index.ts'
import { weekdayOf } from '#src/core/calendar.ts'
import { applyEdits } from '#src/core/edits.ts'
import { chineseNumeral } from '#src/core/numerals.ts'
import { readText } from '#src/formats/read-text.ts'

const FACT_RULES = RULES.filter((rule) => /^(?:attendance|vote|date|minutes)\/|^names\/inconsistent/.test(rule.id))

function judge(text: string): CheckResult {
  return check(readText(text).draft, { complete: true, mode: 'submission', rules: FACT_RULES })
}
const found = (text: string, rule?: string): readonly Finding[] =>
  judge(text).findings.filter((f) => rule === undefined || f.rule === rule)

const CUES = (
  '应到 实到 请假 缺席 未到 列席 其中 委员 代表 12 十三 三 2 〇 人 名 位 同志 、 ， 。 ； ： （ ） 同意 反对 弃权 不同意 票 张 没有 发出 收回 有效 无效 一致通过 ' +
  '举手 请放下 2026年 9月 3日 月 日 星期四 周五 星期 至 — 上午 下午 9:00 8:30 15时 前 王芳 李明 欧阳静 副 县长 书记 局长 县水利局 先生 女士 请 共5人 等 一、 二、 关于 会议决定 ' +
  '纪要 主持词 时间： 召开'
).split(' ')
const paper = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...CUES, '\n', ' ', '　', '\t', '\u2028') },
      { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'binary' }) },
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''))

it('never throws, and names places inside the text, for any mixture of cues', () => {
  fc.assert(
    fc.property(paper, (text) => {
      const { draft } = readText(text)
      for (const f of judge(text).findings) {
        expect(f.rule).not.toBe(CRASHED)
        for (const place of [f, ...f.related]) {
          expect(place.start).toBeGreaterThanOrEqual(0)
          expect(place.end).toBeGreaterThanOrEqual(place.start)
          expect(place.end).toBeLessThanOrEqual(draft.text.length)
        }
        expect(f.end).toBeGreaterThan(f.start)
        for (const fix of f.fixes) expect(applyEdits(draft, draft.revision, fix.edits).ok).toBe(true)
      }
    }),
    { numRuns: 1500 },
  )
})

/** A number as clerks write it. */
const written = fc.constantFrom(
  (n: number) => String(n),
  (n: number) => chineseNumeral(n),
)
const unit = fc.constantFrom('人', '名', '位')

describe('attendance', () => {
  const said = fc.record({
    present: fc.integer({ min: 3, max: 300 }),
    absent: fc.integer({ min: 1, max: 40 }),
    write: written,
    of: unit,
    who: fc.constantFrom('', '会代表', '委员', '有表决权的党员'),
    why: fc.constantFrom('请假', '因公请假', '因事、因病请假', '缺席'),
    form: fc.constantFrom('sentence', 'absent-first', 'sentences', 'lines', 'guests'),
  })
  type Said = typeof said extends fc.Arbitrary<infer T> ? T : never
  const text = ({ write, of, who, why, form }: Said, due: number, present: number, absent: number): string => {
    const count = (n: number): string => write(n) + of
    const expected = `应到${who}${count(due)}`
    const actual = `实到${who}${count(present)}`
    const away = `${why}${count(absent)}`
    if (form === 'absent-first') return `现在报告到会情况：${expected}，${away}，${actual}，可以开会。`
    if (form === 'sentences') return `${expected}。${actual}。${away}。`
    if (form === 'lines') return `应到：${count(due)}\n实到：${count(present)}\n列席：见名单\n请假：${count(absent)}`
    if (form === 'guests') return `${expected}，列席${count(7)}，${actual}，${away}。邀请${count(5)}。`
    return `今天${expected}，${actual}，${away}，符合规定人数。`
  }

  it('is silent about numbers that add up, and finds any one that is changed by one', () => {
    fc.assert(
      fc.property(
        said,
        fc.constantFrom([1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1]),
        (s, d) => {
          const numbers = [s.present + s.absent, s.present, s.absent] as const
          expect(found(text(s, ...numbers))).toEqual([])
          const [due, present, absent] = numbers.map((n, i) => n + d[i]!) as [number, number, number]
          expect(found(text(s, due, present, absent)).map((f) => f.rule)).toEqual(['attendance/sum'])
        },
      ),
      { numRuns: 300 },
    )
  })

  const NAMES = '王芳 李明 欧阳静 赵强 周洁 孙海 吴敏 郑国梁 陈立群 周明远 蒋伟 宋佳'.split(' ')
  it('counts names before and behind their number', () => {
    fc.assert(
      fc.property(
        fc.subarray(NAMES, { minLength: 2 }),
        written,
        fc.constantFrom(-1, 1),
        fc.constantFrom(
          (n: string, list: string) => `请${list}${n}位同志发言。`,
          (n: string, list: string) => `下列${n}名同志：${list}。`,
          (n: string, list: string) => `到会：${list}，共${n}人。`,
          (n: string, list: string) => `成员（${n}人）：${list}`,
        ),
        (names, write, by, say) => {
          const list = names.join('、')
          expect(found(say(write(names.length), list))).toEqual([])
          expect(found(say(write(names.length + by), list)).map((f) => f.rule)).toEqual(['attendance/sum'])
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('votes', () => {
  const cast = fc.record({
    votes: fc.tuple(fc.integer({ min: 3, max: 200 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })),
    away: fc.integer({ min: 1, max: 9 }),
    write: written,
    form: fc.constantFrom('behind', 'before', 'asked', 'papers'),
  })
  type Cast = typeof cast extends fc.Arbitrary<infer T> ? T : never
  const text = ({ away, write, form }: Cast, base: number, votes: readonly [number, number, number]): string => {
    const [yes, no, none] = votes.map(write) as [string, string, string]
    const head = `应到${write(base + away)}人，实到${write(base)}人，请假${write(away)}人。\n`
    if (form === 'before') return `${head}表决情况：${yes}票同意，${no}票反对，${none}票弃权。`
    if (form === 'asked')
      return `${head}同意的请举手。（${yes}名）请放下。不同意的请举手。（${no}名）弃权的请举手。（${none}名）宣布结果：通过。`
    if (form === 'papers')
      return `发出选票${write(base)}张，收回${write(base)}张，全部有效。赞成${yes}票，反对${no}票，弃权${none}票。`
    return `${head}表决结果：同意${yes}票、反对${no}票、弃权${none}票，通过。`
  }

  it('is silent about votes that add up, and finds any one that is changed by one', () => {
    fc.assert(
      fc.property(cast, fc.constantFrom(0, 1, 2), fc.constantFrom(-1, 1), (c, which, by) => {
        const base = c.votes[0] + c.votes[1] + c.votes[2]
        expect(found(text(c, base, c.votes))).toEqual([])
        const changed = c.votes.map((n, i) => (i === which ? n + by : n)) as [number, number, number]
        fc.pre(changed.every((n) => n >= 0))
        expect(found(text(c, base, changed)).map((f) => f.rule)).toEqual(['vote/sum'])
      }),
      { numRuns: 300 },
    )
  })
})

describe('dates', () => {
  const day = fc.record({
    year: fc.integer({ min: 2000, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  const NAMES = '日一二三四五六'
  const say = fc.constantFrom(
    (d: string, w: string) => `定于${d}（星期${w}）上午9时召开。`,
    (d: string, w: string) => `${d} 周${w} 召开`,
    (d: string, w: string) => `请于周${w}（${d}）前报送。`,
    (d: string, w: string) => `${d}，星期${w}，在会议室召开。`,
  )
  const form = fc.constantFrom(
    (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
    (y: number, m: number, d: number) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    (y: number, m: number, d: number) =>
      `${[...String(y)].map((c) => '〇一二三四五六七八九'[Number(c)]).join('')}年${chineseNumeral(m)}月${chineseNumeral(d)}日`,
  )

  it('knows the weekday of every date, and mends any other one', () => {
    fc.assert(
      fc.property(day, say, form, fc.integer({ min: 1, max: 6 }), (d, sentence, write, off) => {
        const date = write(d.year, d.month, d.day)
        const right = sentence(date, NAMES[weekdayOf(d)]!)
        expect(found(right)).toEqual([])
        const wrong = sentence(date, NAMES[(weekdayOf(d) + off) % 7]!)
        const findings = found(wrong)
        expect(findings.map((f) => f.rule)).toEqual(['date/inconsistent'])
        const { draft } = readText(wrong)
        const mended = applyEdits(draft, draft.revision, findings[0]!.fixes[0]!.edits)
        expect(mended.ok && mended.value.text).toBe(right)
      }),
      { numRuns: 300 },
    )
  })

  it('finds days that no calendar has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 39 }), (month, date) => {
        const exists = date <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
        expect(found(`于${month}月${date}日召开。`, 'date/suspicious')).toHaveLength(exists ? 0 : 1)
      }),
    )
  })
})

it('takes time in proportion to the length, for text made to be slow', () => {
  const pieces =
    '应到 应到3人， 实到 、王芳 3人： 同意 同意的举手 3票同意 发出3张， 9月 9月3日 星期四 9月3日（星期四 9:00— 县长 县长王芳， 同志 王 一、关于\n 其中 （ 举手'
  for (const piece of pieces.split(' ')) {
    const time = (length: number): number => {
      const { draft } = readText(piece.repeat(Math.ceil(length / piece.length)))
      const start = performance.now()
      check(draft, { complete: true, mode: 'submission', genreHint: 'minutes', rules: FACT_RULES })
      return performance.now() - start
    }
    time(2000)
    const short = Math.min(time(10_000), time(10_000))
    // Four times the text: four times the time, sixteen times for something quadratic. A floor against noise.
    expect(time(40_000), piece).toBeLessThan(Math.max(400, short * 9))
  }
}, 60_000)

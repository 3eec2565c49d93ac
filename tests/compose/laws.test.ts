import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#src/check/check.ts'
import type { Finding } from '#src/check/finding.ts'
import { compose, composeSection } from '#src/compose/compose.ts'
import { blockText, type Draft } from '#src/core/draft.ts'
import { buildDraft, paragraphsOf } from '#src/core/draft-builder.ts'
import { readNumeral } from '#src/core/numerals.ts'
import { compilePattern } from '#src/genres/compile-pattern.ts'
import { resolve } from '#src/genres/resolve.ts'
import type { Template } from '#src/genres/template.ts'
import { builtInTemplates, templateById } from '#src/genres/template-list.ts'
import { NO_UNIT } from '#src/genres/unit.ts'
import type { UnitPatch } from '#src/genres/unit-patch.ts'
import { GENRES, type GenreId, SUBTYPES } from '#src/genres/vocabulary.ts'
import type { Meeting } from '#src/meeting/facts.ts'
import { arbitraryMeeting } from './arbitrary-meeting.ts'
import { plausibleMeeting } from './plausible-meeting.ts'

interface Case {
  readonly genre: GenreId
  readonly subtype: string | null
  readonly template: Template | null
}
/** Every template, and every subtype as the contract alone words it. */
const CASES: readonly (readonly [string, Case])[] = [
  ...builtInTemplates().map(
    (template) => [template.id, { genre: template.genre, subtype: template.subtype, template }] as const,
  ),
  ...GENRES.flatMap((genre) =>
    [null, ...SUBTYPES[genre]].map(
      (subtype) => [`${genre}/${subtype ?? '*'} without a template`, { genre, subtype, template: null }] as const,
    ),
  ),
]
/** A record of any unit is 机关会议 unless its name says otherwise. */
const NAMES: Readonly<Record<string, string>> = { 'record/branch': '河道管护站党支部党员大会' }
const CHEAP = { numRuns: 40 }

function draftOf({ genre, subtype, template }: Case, meeting: Meeting, seed: number): Draft {
  return compose(template, resolve(genre, subtype), meeting, { seed })
}
function caseOf(id: string): Case {
  const template = templateById(id)
  if (!template) throw new Error(id)
  return { genre: template.genre, subtype: template.subtype, template }
}
/** What must be changed, as a check says. */
function complaints(findings: readonly Finding[]) {
  return findings.filter(({ severity }) => severity === 'error').map(({ rule, data }) => ({ rule, data }))
}
function sectionText(draft: Draft, section: string): string {
  return draft.blocks
    .filter((block) => block.origin?.section === section)
    .map((block) => blockText(draft, block))
    .join('\n')
}

describe.each(CASES)('%s, for any meeting', { timeout: 60_000 }, (_, paper) => {
  const { genre, subtype, template } = paper
  const contract = resolve(genre, subtype)
  const named = NAMES[`${genre}/${subtype}`]
  const taken = genre === 'record' && subtype === null ? ['office'] : []

  it('never prints what no clerk would write', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.nat(9), (meeting, seed) => {
        const { text } = draftOf(paper, meeting, seed)
        expect(text).not.toMatch(/undefined|null|\[object|NaN/)
        expect(text).not.toMatch(/“\s*”|《\s*》|（\s*）|【\s*】|"\s*"/)
        expect(text).not.toMatch(/[，、；：]{2}|[，、；：。][。；，、]|[！？][。，；]/)
        expect(text).not.toMatch(/(^|\n)[，。；、：]/)
        expect(text).not.toMatch(/[{}<>|]|\[/)
      }),
      CHEAP,
    )
  })

  it('writes every section that the contract demands, and no empty block', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.nat(9), (meeting, seed) => {
        const draft = draftOf(paper, meeting, seed)
        const written = new Set(draft.blocks.map((block) => block.origin?.section))
        for (const { id: section, demand } of contract.sections) {
          if (demand.need === 'required' || demand.need === 'suggested') expect(written).toContain(section)
          if (demand.need === 'unused') expect(written).not.toContain(section)
        }
        for (const block of draft.blocks) {
          expect(blockText(draft, block).trim()).not.toBe('')
          expect(block.origin?.template).toBe(template?.id ?? genre)
        }
      }),
      CHEAP,
    )
  })

  it('writes sections that their own kernels or labels recognise', () => {
    const witnesses = new Map(
      contract.sections.map((section) => [
        section.id as string,
        [...section.kernels, ...section.labels.map((label) => `^ ${label} {=：:}`)].map((kernel) =>
          compilePattern(kernel),
        ),
      ]),
    )
    fc.assert(
      fc.property(arbitraryMeeting, fc.nat(9), (meeting, seed) => {
        const draft = draftOf(paper, meeting, seed)
        for (const section of new Set(draft.blocks.map((block) => block.origin?.section ?? ''))) {
          const text = sectionText(draft, section)
          const seen = witnesses.get(section)?.some((matcher) => matcher.ok && matcher.value.match(text))
          expect(seen, `${section}: ${text}`).toBe(true)
        }
      }),
      CHEAP,
    )
  })

  it('passes its own check, and is recognised for what it is', () => {
    fc.assert(
      fc.property(plausibleMeeting, fc.nat(9), (plain, seed) => {
        const meeting = { ...plain, ...(named !== undefined && { name: named }) }
        const draft = draftOf(paper, meeting, seed)
        const result = check(draft, { complete: true, mode: 'submission' })
        expect(result.genre, draft.text).toBe(genre)
        expect([subtype, null, ...taken], draft.text).toContain(result.subtype)
        expect(complaints(result.findings), draft.text).toEqual([])
        const known = check(draft, {
          complete: true,
          mode: 'submission',
          genreHint: genre,
          ...(subtype !== null && { subtypeHint: subtype }),
        })
        expect(complaints(known.findings), draft.text).toEqual([])
      }),
      { numRuns: 60, includeErrorInReport: true },
    )
  })

  it('is the same for the same facts and seed, and a Draft like any other', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.integer(), (meeting, seed) => {
        const draft = draftOf(paper, meeting, seed)
        expect(draftOf(paper, meeting, seed)).toEqual(draft)
        expect(buildDraft(paragraphsOf(draft))).toEqual(draft)
      }),
      CHEAP,
    )
  })

  it('keeps to whatever a unit demands or switches off', () => {
    const need = fc.constantFrom('demand' as const, 'suggest' as const, 'off' as const)
    const patch = fc
      .record({ section: fc.constantFrom(...contract.sections.map((section) => section.id)), need })
      .map(({ section, need: asked }): UnitPatch => ({ genre, section, need: asked }))
    fc.assert(
      fc.property(
        arbitraryMeeting,
        fc.uniqueArray(patch, { selector: ({ section }) => section }),
        (meeting, patches) => {
          const changed = resolve(genre, subtype, { ...NO_UNIT, patches })
          const written = new Set(compose(template, changed, meeting).blocks.map((block) => block.origin?.section))
          for (const change of patches) expect(written.has(change.section)).toBe(change.need !== 'off')
        },
      ),
      CHEAP,
    )
  })

  it('writes a section alone as in the whole', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.nat(99), (meeting, seed) => {
        const whole = paragraphsOf(draftOf(paper, meeting, seed))
        const { id: section } = contract.sections[seed % contract.sections.length]!
        const inWhole = whole.filter((paragraph) => paragraph.origin?.section === section)
        if (inWhole.length > 0) expect(composeSection(template, contract, meeting, section, { seed })).toEqual(inWhole)
      }),
      CHEAP,
    )
  })
})

describe('counts', { timeout: 60_000 }, () => {
  it('announces as many items as it carries out, numbered without gap', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.nat(9), (meeting, seed) => {
        const draft = draftOf(caseOf('host-script/promotion'), meeting, seed)
        const announced = /([一二三四五六七八九十两]+)项议程：/.exec(sectionText(draft, 'agenda'))
        const openings = draft.blocks
          .filter((block) => block.origin?.section === 'item')
          .map((block) => /^.{2,8}进行(?:会议)?第([一二三四五六七八九十]+)项/.exec(blockText(draft, block))?.[1])
          .filter((number) => number !== undefined)
        expect(openings.map((number) => readNumeral(number))).toEqual(openings.map((_, index) => index + 1))
        expect(readNumeral(announced?.[1] ?? '')).toBe(openings.length)
      }),
    )
  })

  it('says as many requirements as it declares', () => {
    const line = fc.string({ unit: fc.constantFrom(...'抓好压实责任督查'), minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat(9), (requirements, seed) => {
        const draft = draftOf(caseOf('host-script/promotion'), { schema: 1, name: '例会', requirements }, seed)
        const text = sectionText(draft, 'requirements')
        const declared = /([一二三四五六七八九十两]+)点要求/.exec(text)?.[1]
        if (requirements.length < 2) expect(declared).toBeUndefined()
        else {
          expect(readNumeral(declared ?? '')).toBe(requirements.length)
          expect(text.match(/[一二三四五六七八九十]+是/g)?.length).toBe(requirements.length)
        }
      }),
    )
  })
})

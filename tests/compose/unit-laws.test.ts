import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#src/check/check.ts'
import { compose } from '#src/compose/compose.ts'
import { builtInSubtype, resolve } from '#src/genres/resolve.ts'
import { templateById } from '#src/genres/template-list.ts'
import { parseUnitProfile } from '#src/genres/unit-profile.ts'
import { GENRES, SUBTYPES } from '#src/genres/vocabulary.ts'
import { arbitraryUnitOf } from '../genres/arbitrary-unit.ts'
import { plausibleMeeting } from './plausible-meeting.ts'

describe.each(GENRES)('%s under any profile of a unit', { timeout: 60_000 }, (genre) => {
  const subtypes = fc.constantFrom(null, ...SUBTYPES[genre], 'unit-flood')

  it('is composed as the unit wants it, and passes its own check', () => {
    fc.assert(
      fc.property(arbitraryUnitOf(genre), subtypes, plausibleMeeting, fc.nat(9), (file, subtype, meeting, seed) => {
        const read = parseUnitProfile(file)
        if (!read.ok) throw new Error(JSON.stringify(read.error))
        const unit = { ...read.value, severities: {} }
        const contract = resolve(genre, subtype, unit)
        const template = templateById(`${genre}/${builtInSubtype(genre, subtype, unit)}`)
        const draft = compose(template, contract, meeting, { seed })
        const written = new Set(draft.blocks.map((block) => block.origin?.section))
        for (const { id, demand } of contract.sections) {
          if (demand.need === 'required' || demand.need === 'suggested') expect(written, draft.text).toContain(id)
          if (demand.need === 'unused') expect(written, draft.text).not.toContain(id)
        }
        const { findings } = check(draft, {
          complete: true,
          mode: 'submission',
          unit,
          genreHint: genre,
          subtypeHint: contract.subtype ?? '*',
        })
        const complaints = findings.filter(({ severity }) => severity === 'error')
        expect(
          complaints.map(({ rule, data }) => ({ rule, data })),
          draft.text,
        ).toEqual([])
      }),
      { numRuns: 150, includeErrorInReport: true },
    )
  })
})

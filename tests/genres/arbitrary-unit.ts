import * as fc from 'fast-check'
import { resolve } from '#src/genres/resolve.ts'
import { UNIT_SEVERITIES } from '#src/genres/unit.ts'
import { GENRES, type GenreId, type SectionId, SUBTYPES } from '#src/genres/vocabulary.ts'

/** Sections that a unit might add, with wording that it might give them. */
const OWN_SECTIONS = [
  { id: 'unit-follow-up', name: '督办事项', own: '督办事项由办公室汇总，每周通报一次。' },
  {
    id: 'unit-notice',
    name: { zh: '公示说明', en: 'Public notice' },
    own: '[在{会议地点}]公示以下事项：【公示事项】。',
  },
] as const
const OWN_SUBTYPE = { id: 'unit-flood', name: '防汛会商会', cues: ['防汛{..6}会商'] }

const need = fc.constantFrom('demand', 'suggest', 'off')

/** Any profile that a unit may keep for one genre, as its file holds it: always a valid one. */
export function arbitraryUnitOf(genre: GenreId): fc.Arbitrary<object> {
  const builtIn = resolve(genre, null).sections.map(({ id }) => id)
  // What makes a paper one of its genre is never switched off, nor is its title: 题注 would have nothing to stand under.
  const kept = new Set(
    resolve(genre, null)
      .sections.filter(({ id, demand }) => id === 'title' || demand.need === 'required')
      .map(({ id }) => id),
  )
  const sensible = (id: SectionId, asked: string): boolean => asked !== 'off' || !kept.has(id)
  const subtype = fc.constantFrom(...SUBTYPES[genre])
  const section = fc
    .record({
      genre: fc.constant(genre),
      kind: fc.constantFrom(...OWN_SECTIONS),
      zone: fc.constantFrom('opening', 'items', 'closing', 'after'),
      need: fc.option(need, { nil: undefined }),
      worded: fc.boolean(),
    })
    .map(({ kind: { own, ...kind }, worded, ...rest }) => ({ ...rest, ...kind, ...(worded && { wording: [own] }) }))
  return fc
    .record({
      schema: fc.constant(1),
      name: fc.constantFrom('青川县水利局', '某市第二医院'),
      sections: fc.uniqueArray(section, { maxLength: 2, selector: ({ id }) => id }),
      subtypes: fc.uniqueArray(
        fc
          .record({ basedOn: fc.oneof(fc.constant('*'), subtype), change: fc.constantFrom(...builtIn), need })
          .filter(({ change, need: asked }) => sensible(change, asked)),
        { maxLength: 1 },
      ),
      patches: fc
        .uniqueArray(
          fc.record({
            genre: fc.constant(genre),
            subtype: fc.option(subtype, { nil: undefined }),
            section: fc.constantFrom(...builtIn),
            need,
          }),
          { maxLength: 6, selector: (patch) => `${patch.subtype} ${patch.section}` },
        )
        .filter((patches) => patches.every(({ section: id, need: asked }) => sensible(id, asked))),
      severities: fc.dictionary(
        fc.constantFrom('numbering/gap', 'section/missing', 'later/rule'),
        fc.constantFrom(...UNIT_SEVERITIES),
      ),
      quorum: fc.uniqueArray(
        fc.record({
          genre: fc.constant(genre),
          of: fc.constantFrom('attendance', 'vote'),
          basis: fc.constantFrom('expected', 'present'),
          share: fc.constantFrom('1/2', '2/3', '4/5'),
          exceeds: fc.boolean(),
        }),
        { maxLength: 2, selector: ({ of }) => of },
      ),
      archived: fc.boolean(),
    })
    .map(({ subtypes, ...profile }) => ({
      ...profile,
      subtypes: subtypes.map(({ basedOn, change, need: asked }) => ({
        genre,
        ...OWN_SUBTYPE,
        basedOn,
        changes: [{ section: change, need: asked }],
      })),
    }))
}

/** Any profile for any one genre. */
export const arbitraryUnit: fc.Arbitrary<object> = fc.oneof(...GENRES.map(arbitraryUnitOf))

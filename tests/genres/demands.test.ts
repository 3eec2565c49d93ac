import { describe, expect, it } from 'vitest'
import type { ContractSection, Need } from '#src/genres/contract.ts'
import { resolve } from '#src/genres/resolve.ts'
import { GENRES, type GenreId, SUBTYPES } from '#src/genres/vocabulary.ts'

/**
 * What each 会议类型 asks for, said a second time: demanded / suggested. `a|b` is a group of which one is enough, a `?`
 * marks what holds only under a condition. `*` is the row for an unclear subtype.
 */
const DEMANDS: Readonly<Record<GenreId, Readonly<Record<string, string>>>> = {
  'host-script': {
    '*': 'salutation opening item closing / title?',
    promotion: 'salutation opening purpose attendees agenda? item recap|summary closing / title? requirements',
    field: 'salutation opening purpose item recap|summary closing / title? attendees agenda? requirements',
    commendation: 'salutation opening attendees item closing / title? purpose agenda? recap|summary',
    plenary: 'salutation opening purpose attendees agenda? item recap|summary closing / title? discipline requirements',
    mobilization: 'salutation opening purpose item recap|summary closing / title? attendees agenda? requirements',
    symposium: 'salutation opening purpose item closing / title? attendees recap|summary',
    experience: 'salutation opening purpose item recap|summary closing / title? attendees agenda? requirements',
    video: 'salutation opening purpose attendees item recap|summary closing / title? discipline agenda? requirements',
    presidium: 'salutation opening attendees agenda? item closing / title? summary',
    election: 'salutation opening attendees item closing / title? discipline agenda?',
    ceremony: 'salutation opening attendees item closing / title? purpose',
    training: 'salutation opening item closing / title? purpose attendees agenda? recap|summary requirements',
    'democratic-life': 'salutation opening purpose attendees item recap|summary closing / title? agenda? requirements',
    congress: 'salutation opening attendees item closing / title? agenda? summary',
    appointment: 'salutation opening item closing / title? attendees agenda? summary',
    inspection: 'salutation opening attendees item closing / purpose',
  },
  speech: {
    '*': 'salutation opening|recap thesis|point closing / title?',
    points: 'salutation opening|recap thesis point closing / title?',
    campaign: 'salutation opening|recap point tasks closing / title? review problems thesis guarantee',
    'year-end': 'salutation opening|recap review point closing / title? tasks',
    plenary: 'salutation opening|recap point closing / title? review thesis tasks guarantee',
    safety: 'salutation opening|recap point closing / title? problems thesis tasks guarantee',
    thematic: 'salutation opening|recap point closing / title? thesis tasks guarantee',
    congratulation: 'salutation opening point closing / title? review',
    pledge: 'salutation opening point|tasks closing / title?',
  },
  record: {
    '*': 'time place host attendees recorder body / title? absent?',
    office: 'title? time place host attendees absent? recorder topic body resolution? sign? /',
    branch: 'title? time place host attendees absent? recorder topic body resolution? sign? / speaker',
  },
  minutes: {
    '*': 'time host topic resolution / title?',
    special: 'title? time host attendees topic resolution / place body sign',
    executive: 'title? time host attendees topic resolution / place absent? body sign',
  },
  report: {
    '*': 'opening review / title?',
    progress: 'title? opening review problems tasks / salutation closing',
    experience: 'title? opening review / closing',
    engineering: 'title? opening review problems tasks / salutation closing',
  },
  plan: {
    '*': 'purpose tasks / title?',
    activity: 'title? purpose schedule tasks guarantee|requirements / sign?',
    work: 'title? purpose tasks guarantee|requirements / goals schedule sign?',
  },
}
/** Sections that are asked of nobody: a subtype does not write them. */
const UNUSED: Readonly<Record<string, string>> = {
  'host-script/presidium': 'purpose recap',
  'host-script/election': 'recap requirements',
  'host-script/ceremony': 'discipline requirements',
  'host-script/inspection': 'discipline',
  'speech/congratulation': 'recap problems',
  'speech/pledge': 'review problems',
  'report/experience': 'problems',
}

function said(sections: readonly ContractSection[], need: Need): string[] {
  const groups = new Map<string, string[]>()
  for (const { id, demand } of sections) {
    if (demand.need !== need) continue
    const key = demand.group ?? id
    groups.set(key, [...(groups.get(key) ?? []), demand.when ? `${id}?` : id])
  }
  return [...groups.values()].map((members) => members.join('|')).toSorted()
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')

describe.each(GENRES)('%s', (genre) => {
  it('has its subtypes in the table', () => {
    expect(Object.keys(DEMANDS[genre]).toSorted()).toEqual(['*', ...SUBTYPES[genre]].toSorted())
  })

  it.each(Object.entries(DEMANDS[genre]))('%s asks for %s', (subtype, text) => {
    const { sections } = resolve(genre, subtype)
    const [required = '', suggested = ''] = text.split('/')
    expect(said(sections, 'required')).toEqual(words(required).toSorted())
    expect(said(sections, 'suggested')).toEqual(words(suggested).toSorted())
    const unused = sections.filter(({ demand }) => demand.need === 'unused').map(({ id }) => id)
    expect(unused).toEqual(words(UNUSED[`${genre}/${subtype}`] ?? ''))
  })
})

it('holds 33 subtypes', () => {
  expect(GENRES.flatMap((genre) => SUBTYPES[genre])).toHaveLength(33)
})

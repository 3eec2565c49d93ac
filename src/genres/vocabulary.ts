/** 文种 that are composed and checked. Ids are public: command line, JSON, storage. They never change. */
export const GENRES = ['host-script', 'speech', 'record', 'minutes', 'report', 'plan'] as const
export type GenreId = (typeof GENRES)[number]

/** 文种 that are composed but not checked: `check` answers `other` for them. @public */
export const RESERVED_GENRES = ['notice', 'agenda-sheet', 'signin', 'seating'] as const

/** Section ids: the union over all 文种. */
export const SECTIONS = [
  'title',
  'salutation',
  'opening',
  'discipline',
  'purpose',
  'attendees',
  'agenda',
  'item',
  'recap',
  'summary',
  'requirements',
  'closing',
  'review',
  'problems',
  'thesis',
  'point',
  'tasks',
  'guarantee',
  'time',
  'place',
  'host',
  'absent',
  'recorder',
  'topic',
  'speaker',
  'body',
  'resolution',
  'sign',
  'goals',
  'schedule',
] as const
/** A section that a unit added to a genre: its id begins with `unit-`. */
export type UnitSectionId = `unit-${string}`
export type SectionId = (typeof SECTIONS)[number] | UnitSectionId

/** 会议类型 of each 文种 (contract rows beside `*`). */
export const SUBTYPES = {
  'host-script': [
    'promotion',
    'field',
    'commendation',
    'plenary',
    'mobilization',
    'symposium',
    'experience',
    'video',
    'presidium',
    'election',
    'ceremony',
    'training',
    'democratic-life',
    'congress',
    'appointment',
    'inspection',
  ],
  speech: ['points', 'campaign', 'year-end', 'plenary', 'safety', 'thematic', 'congratulation', 'pledge'],
  record: ['office', 'branch'],
  minutes: ['special', 'executive'],
  report: ['progress', 'experience', 'engineering'],
  plan: ['activity', 'work'],
} as const satisfies Record<GenreId, readonly string[]>

/** Finer kinds of a section, in `data.facet`; never section ids of their own. */
export const FACETS = [
  'attendees.quorum',
  'attendees.leave',
  'attendees.intro',
  'item.vote',
  'item.ballot',
  'item.read-for',
  'item.award',
  'item.anthem',
  'item.break',
  'closing.logistics',
] as const
export type FacetId = (typeof FACETS)[number]

/** The zones of a paper, in their order. Inside a zone every order is right. */
export const ZONES = ['title', 'opening', 'items', 'closing', 'after'] as const
export type Zone = (typeof ZONES)[number]

/** A text in both languages of the interface. */
export interface Named {
  readonly zh: string
  readonly en: string
}

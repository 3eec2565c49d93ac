/** Why an id is kept free: the rule needs what one text does not hold. */
export type Reason = 'meeting' | 'roster' | 'papers'

/**
 * Ids that are public already and belong to no rule yet: nobody may use them for something else. With `meeting` it needs
 * the meeting's facts, with `roster` the unit's people, with `papers` the other papers of the meeting.
 */
export const RESERVED_RULES: ReadonlyMap<string, Reason> = new Map([
  ['length/duration', 'meeting'],
  ['meeting/name', 'meeting'],
  ['names/absent', 'meeting'],
  ['names/near-match', 'roster'],
  ['names/order', 'meeting'],
  ['names/outdated', 'roster'],
  ['set/mismatch', 'papers'],
  ['stale/carry-over', 'meeting'],
  ['time/sum', 'meeting'],
])

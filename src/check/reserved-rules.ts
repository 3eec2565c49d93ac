/** Why an id is kept free: the rule needs what one text does not hold, or is not written yet. */
export type Reason = 'meeting' | 'roster' | 'papers' | 'to-come'

/**
 * Ids that are public already and belong to no rule yet: nobody may use them for something else. With `meeting` it needs
 * the meeting's facts, with `roster` the unit's people, with `papers` the other papers of the meeting; `to-come` is
 * decided by one text and not written yet.
 */
export const RESERVED_RULES: ReadonlyMap<string, Reason> = new Map([
  ['agenda/mismatch', 'to-come'],
  ['length/duration', 'meeting'],
  ['meeting/name', 'meeting'],
  ['names/absent', 'meeting'],
  ['names/near-match', 'roster'],
  ['names/order', 'meeting'],
  ['names/outdated', 'roster'],
  ['numbering/duplicate', 'to-come'],
  ['numbering/style', 'to-come'],
  ['section/empty', 'to-come'],
  ['section/order', 'to-come'],
  ['section/suggested', 'to-come'],
  ['set/mismatch', 'papers'],
  ['stale/carry-over', 'meeting'],
  ['time/sum', 'meeting'],
])

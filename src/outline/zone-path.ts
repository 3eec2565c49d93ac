import { ZONES, type Zone } from '#src/genres/vocabulary.ts'
import type { Unit } from './unit.ts'

/** Sections of a later zone that may stand between the items: 承接 follows any item (facts of the genre's order). */
export const BETWEEN_ITEMS: ReadonlySet<string> = new Set(['recap'])

/** A number at the start of a paragraph says little about the zone: only where nothing else speaks. */
const POINT_SCORE = 0.5
/** Nearly as good between the items as behind them, so that an item still to come decides. */
const BETWEEN_SCORE = 2.5
/** 第三项 is the surest word of all. */
const ITEM_SCORE = 12
/** A label holds anywhere, so that it says less about the zone than a kernel. */
const LABEL_SCORE = 1.5
const LAST_LINES = 4
const OUT_OF_PLACE = -50
const PASSING_SCORE = 0.4

const PATH: readonly Zone[] = ZONES.filter((zone) => zone !== 'title')

/** What the zones of a genre rest on beside votes. */
export interface ZoneHints {
  /** Units that belong to an announcement (points of its list): they do not vote. */
  readonly attached: ReadonlySet<number>
  /** Lines that begin with a number. */
  readonly numbered: ReadonlySet<number>
  /** Where numbered points make up the middle of the genre, its zone. */
  readonly pointZone: Zone | null
  /** The first line behind a head that is known for sure: the opening ends there; null when votes alone tell. */
  readonly opensUntil: number | null
}

/**
 * Gives every unit a zone so that the zones come in their order and the votes agree with them best. A unit without votes
 * stays in the zone of the one before. Linear in the number of units.
 */
export function zonePathOf(units: readonly Unit[], hints: ZoneHints): Zone[] {
  const zones = PATH.length
  const best = new Float64Array(zones).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  const came = new Uint8Array(units.length * zones)
  const lastLine = units[units.length - 1]?.line ?? 0
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (!unit) continue
    const silent = hints.attached.has(index) || (unit.votes.length === 0 && !hints.numbered.has(unit.line))
    const ends = unit.line > lastLine - LAST_LINES
    let top = 0
    let reach = Number.NEGATIVE_INFINITY
    for (let z = 0; z < zones; z++) {
      const here = best[z] ?? reach
      if (here > reach) {
        reach = here
        top = z
      }
      came[index * zones + z] = top
      best[z] =
        reach +
        placed(PATH[z] ?? 'opening', unit, hints) +
        (silent ? 0 : scored(PATH[z] ?? 'opening', unit, hints, ends))
    }
  }
  let z = best.indexOf(Math.max(...best))
  const path: Zone[] = Array.from({ length: units.length }, () => 'opening')
  for (let i = units.length - 1; i >= 0; i--) {
    path[i] = PATH[z] ?? 'opening'
    z = came[i * zones + z] ?? 0
  }
  return path
}

/** Where the head is known for sure, the opening ends with it. */
function placed(zone: Zone, unit: Unit, { opensUntil }: ZoneHints): number {
  return opensUntil !== null && (zone === 'opening') !== unit.line < opensUntil ? OUT_OF_PLACE : 0
}

function scored(zone: Zone, unit: Unit, hints: ZoneHints, ends: boolean): number {
  return weighed(zone, unit, hints) + (ends ? endBonus(zone, unit) : 0)
}

/** What a numbered point of the middle says in passing does not make it part of the opening. */
function weighed(zone: Zone, unit: Unit, { numbered, pointZone }: ZoneHints): number {
  const isPoint = numbered.has(unit.line)
  const score = Math.max(scoreIn(zone, unit), isPoint && pointZone === zone ? POINT_SCORE : 0)
  return zone === 'opening' && isPoint && pointZone === 'items' ? Math.min(score, PASSING_SCORE) : score
}

/** 散会 among the last lines ends a meeting whatever else they say; so do signatures. */
function endBonus(zone: Zone, unit: Unit): number {
  const ends = unit.votes.some(
    (v) => v.zone === zone && v.kind === 'kernel' && (v.section === 'closing' || v.section === 'sign'),
  )
  return ends ? 1 : 0
}

function scoreIn(zone: Zone, unit: Unit): number {
  if (unit.opensItem) return zone === 'items' ? ITEM_SCORE : 0
  let score = 0
  for (const vote of unit.votes) {
    if (vote.section === 'salutation' || vote.section === 'title') continue
    if (vote.zone === zone) score = Math.max(score, vote.kind === 'label' ? LABEL_SCORE : vote.score)
    else if (zone === 'items' && BETWEEN_ITEMS.has(vote.section)) score = Math.max(score, BETWEEN_SCORE)
  }
  return score
}

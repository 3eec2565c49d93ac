import type { Attendance } from './attendance.ts'
import type { Ballot } from './ballot.ts'
import { NUMBER, valueOf } from './number.ts'
import type { Tally } from './tally.ts'

/** How many may have voted: every number that the paper gives, and where the surest of them stands. */
export interface Electorate {
  readonly numbers: readonly number[]
  readonly start: number
  readonly end: number
  readonly source: 'ballots' | 'voters' | 'present'
}

const VOTERS = new RegExp(
  `(?:有表决权|有选举权|参加表决|参与表决|参加投票|参与投票|参加举手|正式党员到会|到会正式党员)[^，,。；;\\n\\d]{0,14}?(${NUMBER})\\s?(?:名|人|位|票)|(${NUMBER})\\s?(?:名|位)[^，,。；;\\n\\d]{0,12}(?:参加表决|参与表决|参加投票|参与投票|有表决权)`,
  'g',
)
const NEAR = 200

/**
 * Who may have voted in a tally: the ballot papers it stands with, the voters named in its paragraph, else those present.
 * Null when the paper does not say.
 */
export function electorateOf(
  text: string,
  tally: Tally,
  ballots: readonly Ballot[],
  stated: readonly Attendance[],
): Electorate | null {
  const ballot = ballots.findLast((b) => b.start < tally.start && tally.start - b.start <= NEAR)
  if (ballot && !/\n[^]*\n/.test(text.slice(ballot.start, tally.start))) return ofBallot(ballot)
  const near = Math.max(0, tally.start - NEAR)
  const paragraph = text.slice(near, tally.start).replace(/^[^]*\n/, '')
  const from = tally.start - paragraph.length
  const voters = [...paragraph.matchAll(VOTERS)].at(-1)
  const named = valueOf(voters?.[1] ?? voters?.[2])
  if (voters && named !== null)
    return {
      numbers: [named],
      start: from + voters.index,
      end: from + voters.index + voters[0].length,
      source: 'voters',
    }
  const present = stated.filter((s) => s.actual && s.actual.start < tally.start)
  const last = present.at(-1)?.actual
  if (!last || present.some((s) => !s.clear)) return null
  const numbers = present.flatMap((s) => [s.actual?.value ?? 0, ...s.within, ...others(s)])
  return { numbers, start: last.start, end: last.end, source: 'present' }
}

function ofBallot({ issued, returned, valid }: Ballot): Electorate {
  const surest = valid ?? returned ?? issued
  const numbers = [valid, returned, returned || valid ? null : issued].flatMap((p) => p?.value ?? [])
  return { numbers, start: surest.start, end: surest.end, source: 'ballots' }
}

/** Present without those who may not vote. */
function others({ actual, within }: Attendance): number[] {
  return actual ? within.map((part) => actual.value - part) : []
}

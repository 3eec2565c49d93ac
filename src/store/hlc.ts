const MS_WIDTH = 9
const COUNT_WIDTH = 4
const COUNT_LIMIT = 36 ** COUNT_WIDTH

/** The last millisecond that fits into a stamp (in the year 5188). */
const MS_LIMIT = 36 ** MS_WIDTH - 1

/** How far ahead of the own clock (ms) a stamp of another copy may lie and still be followed: one day. */
const TOLERATED_LEAD = 86_400_000

/** What a stamp looks like: 9 base-36 digits of epoch ms, 4 of a counter, the replica. */
export const HLC_PATTERN = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9A-Za-z][\w-]*$/

/**
 * The next stamp of `replica`: a string that sorts (by code unit) after `last` and is as near to `now` (epoch ms) as that
 * allows. A clock that was set back only raises the counter. `last` is null before the first stamp.
 */
export function nextHlc(last: string | null, now: number, replica: string): string {
  const ms = Math.min(Math.max(0, Math.floor(now)), MS_LIMIT)
  if (last === null) return stamp(ms, 0, replica)
  const before = read(last)
  if (ms > before.ms) return stamp(ms, 0, replica)
  if (before.count + 1 < COUNT_LIMIT) return stamp(before.ms, before.count + 1, replica)
  return stamp(before.ms + 1, 0, replica)
}

/**
 * The later of the own last stamp and one that came from elsewhere, so that the next own edit sorts after what was
 * imported. A stamp more than a day ahead of `now` comes from a wrong clock and is not followed.
 */
export function followHlc(own: string | null, other: string, now: number): string | null {
  if (read(other).ms > now + TOLERATED_LEAD) return own
  return own === null || other > own ? other : own
}

function read(hlc: string): { ms: number; count: number } {
  return {
    ms: Number.parseInt(hlc.slice(0, MS_WIDTH), 36),
    count: Number.parseInt(hlc.slice(MS_WIDTH + 1, MS_WIDTH + 1 + COUNT_WIDTH), 36),
  }
}

function stamp(ms: number, count: number, replica: string): string {
  return `${ms.toString(36).padStart(MS_WIDTH, '0')}-${count.toString(36).padStart(COUNT_WIDTH, '0')}-${replica}`
}

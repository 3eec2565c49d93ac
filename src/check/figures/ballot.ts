import type { Range } from '#src/core/draft.ts'
import { NUMBER, valueOf } from './number.ts'

/** A number of papers and where it stands. */
export interface Papers extends Range {
  readonly value: number
}

/** The ballot papers of one vote: 发出, 收回, 有效, 无效. */
export interface Ballot extends Range {
  readonly issued: Papers
  readonly returned: Papers | null
  readonly valid: Papers | null
  readonly invalid: Papers | null
}

const COUNT = `(${NUMBER})\\s?(?:张|份|票|枚)`
const ISSUED = new RegExp(`(?:发出|发放)[^，,。；;：:\\n\\d]{0,12}?[：:]?\\s?${COUNT}`, 'g')
const RETURNED = new RegExp(`(?:收回|回收)[^，,。；;：:\\n\\d]{0,10}?[：:]?\\s?${COUNT}`)
const VALID = new RegExp(`有效(?:选票|表决票|票)?(?:数)?[：:]?(?:为|共|计)?\\s?${COUNT}`)
const INVALID = new RegExp(`(?:无效|作?废)(?:选票|表决票|票)?(?:数)?[：:]?(?:为|共|计)?\\s?(?:${COUNT}|(无|没有|零))`)
const LONGEST = 160

/** All ballots of a text, in order. Linear. */
export function ballotsIn(text: string): Ballot[] {
  const starts = [...text.matchAll(ISSUED)]
  return starts.flatMap((match, i) => {
    const start = match.index
    const limit = Math.min(starts[i + 1]?.index ?? text.length, start + LONGEST)
    const stop = text.slice(start, limit).search(/\n/)
    const end = stop < 0 ? limit : start + stop
    const part = text.slice(start, end)
    const value = valueOf(match[1])
    if (value === null) return []
    const returned = papers(RETURNED, part, start)
    const all = returned && /(?:全部|均)(?:为)?有效/.test(part) ? { ...returned } : null
    return [
      {
        start,
        end,
        issued: { value, start, end: start + match[0].length },
        returned,
        valid: papers(VALID, part.replace(/无效/g, '\u0001\u0001'), start) ?? all,
        invalid: papers(INVALID, part, start),
      },
    ]
  })
}

function papers(pattern: RegExp, part: string, start: number): Papers | null {
  const found = pattern.exec(part)
  if (!found) return null
  const value = found[2] === undefined ? valueOf(found[1]) : 0
  return value === null ? null : { value, start: start + found.index, end: start + found.index + found[0].length }
}

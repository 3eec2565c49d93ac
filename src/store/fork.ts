import type { Identity } from './identity.ts'
import { dotKey } from './merge.ts'
import { isSeen, type StoredRecord } from './record.ts'
import { type Issue, reissue, withHeads } from './revise.ts'

type Pair = readonly [here: StoredRecord | null, there: StoredRecord]

/**
 * True when somebody else has been counting under our replica id: the profile was copied, or rolled back to an earlier
 * state of the disk. Then our dots no longer name our changes, and we need another id.
 */
export function isReplicaForked({ replica, counter }: Identity, pairs: readonly Pair[]): boolean {
  return pairs.some(([here, there]) => {
    if (isSeen(there.seen, [replica, counter + 1])) return true
    const mine = new Map(here?.heads.filter((head) => head.dot[0] === replica).map((head) => [dotKey(head), head.sha]))
    return there.heads.some((head) => mine.has(dotKey(head)) && mine.get(dotKey(head)) !== head.sha)
  })
}

/**
 * `here` with those contents said again under a new id that the merge would take for seen and replaced, although the
 * other side may have meant a change of its own by the same dot. Rather one 冲突副本 too many than one edit lost.
 */
export function keepDoomed(here: StoredRecord, there: StoredRecord, replica: string, issue: Issue): StoredRecord {
  const held = new Set(there.heads.map(dotKey))
  const isDoomed = (head: StoredRecord['heads'][number]): boolean =>
    head.dot[0] === replica && isSeen(there.seen, head.dot) && !held.has(dotKey(head))
  if (!here.heads.some(isDoomed)) return here
  return withHeads(
    here,
    here.heads.map((head) => (isDoomed(head) ? reissue(here.kind, head, issue) : head)),
  )
}

import { dotKey, joinSeen } from './merge.ts'
import {
  type Content,
  contentSha,
  type Dot,
  type Head,
  recordOf,
  type Seen,
  type StoredRecord,
  shownHead,
  unknownFields,
} from './record.ts'

/** Hands out the identity of the next change of this replica. `at` is epoch ms. */
export type Issue = () => { readonly dot: Dot; readonly hlc: string; readonly at: number }

/** A record that did not exist before. */
export function createRecord(id: string, kind: string, content: Content, issue: Issue): StoredRecord {
  const head = headOf(kind, content, issue)
  return recordOf({ id, kind, createdAt: head.at }, [head], seenOf([head]))
}

/** Replaces the content that is shown. Contents that others wrote at the same time stay beside it until they are settled. */
export function revise(record: StoredRecord, content: Content, issue: Issue): StoredRecord {
  const shown = shownHead(record.heads)
  if (contentSha(record.kind, content) === shown.sha) return record
  const others = record.heads.filter((head) => head.sha !== shown.sha)
  return withHeads(record, [...others, headOf(record.kind, content, issue)])
}

/** Replaces every content by this one: the user has looked at the 冲突副本 and decided. */
export function settle(record: StoredRecord, content: Content, issue: Issue): StoredRecord {
  const [only, ...more] = record.heads
  if (more.length === 0 && only?.sha === contentSha(record.kind, content)) return record
  return withHeads(record, [headOf(record.kind, content, issue)])
}

/** Marks every content of the record as deleted; the bodies stay. `by` is the replica that does it. */
export function markDeleted(record: StoredRecord, by: string, issue: Issue): StoredRecord {
  return replaceEach(
    record,
    (head) => head.deleted === null,
    (head, at) => ({ ...head, deleted: { at, by } }),
    issue,
  )
}

/** Takes the marks back. */
export function unmarkDeleted(record: StoredRecord, issue: Issue): StoredRecord {
  return replaceEach(
    record,
    (head) => head.deleted !== null,
    (head) => ({ ...head, deleted: null }),
    issue,
  )
}

/** The record with these heads instead; whatever is no longer among them counts as seen and replaced. */
export function withHeads(record: StoredRecord, heads: readonly Head[]): StoredRecord {
  return recordOf(record, heads, joinSeen(record.seen, seenOf(heads)), unknownFields(record))
}

/** Says a content again, as a change of its own. Fields that this version does not know stay with it. */
export function reissue(kind: string, head: Content, issue: Issue): Head {
  const { dot, hlc, at } = issue()
  return { ...head, dot, hlc, at, sha: contentSha(kind, head) }
}

/** The heads of `a` that are not among those of `b`. */
export function headsWithout(a: readonly Head[], b: readonly Head[]): Head[] {
  const known = new Set(b.map(dotKey))
  return a.filter((head) => !known.has(dotKey(head)))
}

function headOf(kind: string, { schema, deleted, parent, origin, body }: Content, issue: Issue): Head {
  return reissue(kind, { schema, deleted, parent, origin, body }, issue)
}

function replaceEach(
  record: StoredRecord,
  concerns: (head: Head) => boolean,
  change: (head: Head, at: number) => Head,
  issue: Issue,
): StoredRecord {
  if (!record.heads.some(concerns)) return record
  const heads = record.heads.map((head) => {
    if (!concerns(head)) return head
    const identity = issue()
    return reissue(record.kind, change(head, identity.at), () => identity)
  })
  return withHeads(record, heads)
}

function seenOf(heads: readonly Head[]): Seen {
  const seen: Record<string, number> = {}
  for (const { dot } of heads) seen[dot[0]] = Math.max(seen[dot[0]] ?? 0, dot[1])
  return seen
}

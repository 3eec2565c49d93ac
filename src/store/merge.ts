import { canonicalJson } from './json.ts'
import { type Head, isSeen, recordOf, type Seen, type StoredRecord, unknownFields } from './record.ts'

/**
 * Brings two histories of one record together (dotted version vectors). A head survives unless the other side has seen
 * its dot and no longer holds it: then somebody who saw it replaced it. The result does not depend on which side is
 * which, merging twice changes nothing, and the order of several merges does not matter.
 */
export function mergeRecords(a: StoredRecord, b: StoredRecord): StoredRecord {
  if (a.id !== b.id || a.kind !== b.kind) throw new Error(`not one record: ${a.kind} ${a.id}, ${b.kind} ${b.id}`)
  const heads = new Map<string, Head>()
  for (const [mine, theirs] of [
    [a, b],
    [b, a],
  ] as const) {
    const held = new Set(theirs.heads.map(dotKey))
    for (const head of mine.heads) {
      if (!held.has(dotKey(head)) && isSeen(theirs.seen, head.dot)) continue
      const key = `${dotKey(head)}:${head.sha}`
      heads.set(key, larger(heads.get(key), head))
    }
  }
  if (heads.size === 0) throw new Error(`record ${a.id} lost every head: two changes shared a dot`)
  const identity = { id: a.id, kind: a.kind, createdAt: Math.min(a.createdAt, b.createdAt) }
  return recordOf(identity, [...heads.values()], joinSeen(a.seen, b.seen), joinUnknown(a, b))
}

/** The vector that covers both. */
export function joinSeen(a: Seen, b: Seen): Seen {
  const joined: Record<string, number> = { ...a }
  for (const [replica, n] of Object.entries(b)) joined[replica] = Math.max(joined[replica] ?? 0, n)
  return joined
}

/** Names a dot in a set. */
export function dotKey(head: Pick<Head, 'dot'>): string {
  return `${head.dot[0]}:${head.dot[1]}`
}

function larger<T>(a: T | undefined, b: T): T {
  return a !== undefined && canonicalJson(a) > canonicalJson(b) ? a : b
}

function joinUnknown(a: StoredRecord, b: StoredRecord): Record<string, unknown> {
  const joined = new Map(Object.entries(unknownFields(a)))
  for (const [key, value] of Object.entries(unknownFields(b))) joined.set(key, larger(joined.get(key), value))
  return Object.fromEntries(joined)
}

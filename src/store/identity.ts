import { nextHlc } from './hlc.ts'
import type { Dot } from './record.ts'
import type { Issue } from './revise.ts'
import { type Reading, together, type Writing } from './transaction.ts'

/** Where time and random ids come from. */
export interface Sources {
  /** Epoch ms. */
  readonly clock: () => number
  /** A random id, never given twice: letters, digits, `-` and `_`, not starting with `-` or `_`. */
  readonly newId: () => string
}

/** Who this installation is, and how far it has counted. */
export interface Identity {
  replica: string
  counter: number
  hlc: string | null
}

/** Reads the identity; a database that has none yet gets one, which `saveIdentity` keeps. */
export async function loadIdentity(tx: Writing | Reading, newId: () => string): Promise<Identity> {
  const meta = tx.objectStore('meta')
  const [replica, counter, hlc] = await Promise.all([meta.get('replica'), meta.get('counter'), meta.get('hlc')])
  return {
    replica: typeof replica === 'string' ? replica : newId(),
    counter: typeof counter === 'number' && typeof replica === 'string' ? counter : 0,
    hlc: typeof hlc === 'string' ? hlc : null,
  }
}

/** Writes the identity back; in the same transaction as the changes that it was used for. */
export async function saveIdentity(tx: Writing, { replica, counter, hlc }: Identity): Promise<void> {
  const meta = tx.objectStore('meta')
  await together([
    () => meta.put(replica, 'replica'),
    () => meta.put(counter, 'counter'),
    ...(hlc === null ? [] : [() => meta.put(hlc, 'hlc')]),
  ])
}

/** Hands out dots and stamps, counting `identity` on. */
export function issuer(identity: Identity, clock: () => number): Issue {
  return () => {
    const at = clock()
    identity.counter += 1
    identity.hlc = nextHlc(identity.hlc, at, identity.replica)
    const dot: Dot = [identity.replica, identity.counter]
    return { dot, hlc: identity.hlc, at }
  }
}

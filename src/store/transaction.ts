import { type IDBPTransaction, type StoreNames, unwrap } from 'idb'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { Database, HuigaoSchema } from './database.ts'
import { EditRefused, failureOf, type StoreFailure } from './failure.ts'

type Name = StoreNames<HuigaoSchema>
export type Writing = IDBPTransaction<HuigaoSchema, Name[], 'readwrite'>
export type Reading = IDBPTransaction<HuigaoSchema, Name[], 'readonly'>

/**
 * Runs `work` in one strict transaction and answers only after `complete`: all of it is on the disk, or none. `work` may
 * await nothing but requests of this transaction. An `EditRefused` and the browser's refusals come back as failures;
 * anything else that it throws is a fault and is thrown again, after the transaction was given up.
 */
export function write<T>(
  db: Database,
  stores: readonly Name[],
  work: (tx: Writing) => Promise<T>,
): Promise<Result<T, StoreFailure>> {
  return run(() => db.transaction([...stores], 'readwrite', { durability: 'strict' }), work)
}

/** Runs `work` in one reading transaction, so that what it sees is of one moment. */
export function read<T>(
  db: Database,
  stores: readonly Name[],
  work: (tx: Reading) => Promise<T>,
): Promise<Result<T, StoreFailure>> {
  return run(() => db.transaction([...stores], 'readonly'), work)
}

async function run<T, Tx extends Writing | Reading>(
  begin: () => Tx,
  work: (tx: Tx) => Promise<T>,
): Promise<Result<T, StoreFailure>> {
  let tx: Tx
  try {
    tx = begin()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return fail({ code: 'closed' })
    throw error
  }
  const ended = endOf(tx)
  let value: T
  try {
    value = await work(tx)
  } catch (error) {
    giveUp(tx)
    const cause = await ended
    return refusal(error instanceof EditRefused || cause === null ? error : (unwrap(tx).error ?? error))
  }
  const cause = await ended
  return cause === null ? ok(value) : refusal(cause)
}

/** Makes several requests. One that is refused at once does not leave the rejections of the others unheard. */
export async function together(requests: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(requests.map(async (request) => request()))
}

/** null after `complete`, what the browser said after `abort`. Unlike idb's `done` it waits for the cause. */
function endOf(tx: Writing | Reading): Promise<DOMException | null> {
  const raw = unwrap(tx)
  tx.done.catch(() => undefined)
  return new Promise((resolve) => {
    raw.addEventListener('complete', () => resolve(null))
    raw.addEventListener('abort', () => resolve(raw.error ?? new DOMException('given up', 'AbortError')))
  })
}

function giveUp(tx: Writing | Reading): void {
  try {
    tx.abort()
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
  }
}

function refusal(error: unknown): Result<never, StoreFailure> {
  const failure = failureOf(error)
  if (failure === null) throw error
  return fail(failure)
}

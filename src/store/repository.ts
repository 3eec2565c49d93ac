import type { Result } from '#src/core/result.ts'
import type { Step } from './edit.ts'
import type { ListFilter, Place } from './edit-transaction.ts'
import type { StoreFailure } from './failure.ts'
import type { BodyOf, Kind } from './kinds.ts'
import type { Store } from './store.ts'
import type { Stored } from './stored.ts'

/** The records of one kind. Each writing function is one edit of its own; several changes in one edit: `Store.edit`. */
export interface Repository<K extends Kind> {
  get(id: string): Promise<Result<Stored<K> | null, StoreFailure>>
  list(filter?: ListFilter): Promise<Result<Stored<K>[], StoreFailure>>
  put(step: Step, body: BodyOf<K>, place?: Place): Promise<Result<Stored<K>, StoreFailure>>
  change(step: Step, id: string, next: (body: BodyOf<K>) => BodyOf<K>): Promise<Result<Stored<K>, StoreFailure>>
  remove(step: Step, id: string): Promise<Result<void, StoreFailure>>
  restore(step: Step, id: string): Promise<Result<Stored<K>, StoreFailure>>
  settle(step: Step, id: string, body: BodyOf<K>): Promise<Result<Stored<K>, StoreFailure>>
  /** Calls `listener` with the ids of changed records of this kind, from this and other windows, until `signal` aborts. */
  watch(listener: (ids: readonly string[]) => void, signal: AbortSignal): void
}

/** The repository of a kind. */
export function createRepository<K extends Kind>(store: Store, kind: K): Repository<K> {
  return {
    get: (id) => store.get(kind, id),
    list: (filter) => store.list(kind, filter),
    put: (step, body, place) => store.edit(step, (tx) => tx.put(kind, body, place)),
    change: (step, id, next) => store.edit(step, (tx) => tx.change(kind, id, next)),
    remove: (step, id) => store.edit(step, (tx) => tx.remove(kind, id)),
    restore: (step, id) => store.edit(step, (tx) => tx.restore(kind, id)),
    settle: (step, id, body) => store.edit(step, (tx) => tx.settle(kind, id, body)),
    watch: (listener, signal) =>
      store.watch((changes) => {
        const ids = changes.filter((change) => change.kind === kind).map((change) => change.id)
        if (ids.length > 0) listener(ids)
      }, signal),
  }
}

import { z } from 'zod'

/** A record that is no longer what it was. Receivers read it again; contents never travel. */
export interface Change {
  readonly id: string
  readonly kind: string
}

export type ChangeListener = (changes: readonly Change[]) => void

/** The way to the other windows. `listen` hears only what others posted, until `signal` aborts. */
export interface ChangeChannel {
  post(changes: readonly Change[]): void
  listen(listener: ChangeListener, signal: AbortSignal): void
}

export interface Notifier {
  /** Tells this window's listeners and the other windows. */
  announce(changes: readonly Change[]): void
  /** Hears of changes in this and other windows until `signal` aborts. */
  watch(listener: ChangeListener, signal: AbortSignal): void
}

const messageSchema = z.array(z.looseObject({ id: z.string(), kind: z.string() }))

/** The browser's own channel between the windows of one extension. What is not a list of changes is not for us. */
export function broadcastChanges(name: string): ChangeChannel {
  const channel = new BroadcastChannel(name)
  return {
    post: channel.postMessage.bind(channel),
    listen: (listener, signal) => {
      channel.addEventListener(
        'message',
        ({ data }) => {
          const message = messageSchema.safeParse(data)
          if (message.success) listener(message.data)
        },
        { signal },
      )
      signal.addEventListener('abort', () => channel.close(), { once: true })
    },
  }
}

/** Joins the listeners of this window with those of the others. A listener's fault is its own: the rest still hear. */
export function createNotifier(channel: ChangeChannel, signal: AbortSignal): Notifier {
  const listeners = new Set<ChangeListener>()
  const tell = (changes: readonly Change[]): void => {
    for (const listener of listeners) queueMicrotask(() => listener(changes))
  }
  channel.listen(tell, signal)
  return {
    announce: (changes) => {
      if (changes.length === 0) return
      tell(changes)
      if (!signal.aborted) channel.post(changes.map(({ id, kind }) => ({ id, kind })))
    },
    watch: (listener, until) => {
      if (until.aborted) return
      listeners.add(listener)
      until.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
  }
}

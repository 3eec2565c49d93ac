import type { Sender } from './sender-gate.ts'

/** A document that runs our script: a frame of a tab, named by the id that the browser gave to this very document. */
export interface FrameRef {
  readonly tabId: number
  readonly frameId: number
  readonly documentId: string | null
}

/** Answers a message, or undefined when the message is not for this listener. */
export type Listener = (envelope: unknown, sender: Sender) => Promise<unknown> | undefined

/** What carries messages. Both sends reject when nobody listens. */
export interface Transport {
  toFrame(frame: FrameRef, envelope: unknown): Promise<unknown>
  toExtension(envelope: unknown): Promise<unknown>
  listen(listener: Listener, signal: AbortSignal): void
}

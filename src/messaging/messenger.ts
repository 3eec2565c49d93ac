import { z } from 'zod/mini'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { Message, Party } from './message.ts'
import { isFrom, type Self, type Sender } from './sender-gate.ts'
import type { FrameRef, Transport } from './transport.ts'

// zod's probe for eval would break the content security policy of extension pages and of strict pages. Every context
// of the extension has a messenger before it reads anything.
z.config({ jitless: true })

/** `unreachable` nobody listens there · `invalid` the answer does not have the agreed form · `fault` the other side threw. */
export type SendFailure = 'unreachable' | 'invalid' | 'fault'

export type Handler<Request, Reply> = (request: Request, sender: Sender) => Reply | Promise<Reply>

/** Sends and answers the messages of `messages/`, validated on receipt, with the sender checked. */
export interface Messenger {
  /** To the script of one document. */
  ask<Name extends string, Q, A>(
    kind: Message<Name, Q, A>,
    request: Q,
    frame: FrameRef,
  ): Promise<Result<A, SendFailure>>
  /** To the pages of the extension (panel, background); `unreachable` when none is open. */
  tell<Name extends string, Q, A>(kind: Message<Name, Q, A>, request: Q): Promise<Result<A, SendFailure>>
  handle<Name extends string, Q, A>(kind: Message<Name, Q, A>, handler: Handler<Q, A>, signal: AbortSignal): void
}

const envelopeSchema = z.object({ huigao: z.literal(1), name: z.string(), request: z.unknown() })
const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.literal('fault') }),
])

/** `report` is the funnel for faults: a handler that threw, with the name of its message. */
export function createMessenger(
  transport: Transport,
  self: Self,
  party: Party,
  report: (error: unknown, where: string) => void,
): Messenger {
  async function exchange<Q, A>(
    kind: Message<string, Q, A>,
    send: () => Promise<unknown>,
  ): Promise<Result<A, SendFailure>> {
    const raw = await send().catch(() => undefined)
    if (raw === undefined || raw === null) return fail('unreachable')
    const answer = answerSchema.safeParse(raw)
    if (!answer.success) return fail('invalid')
    if (!answer.data.ok) return fail('fault')
    const value = kind.reply.safeParse(answer.data.value)
    return value.success ? ok(value.data) : fail('invalid')
  }

  return {
    ask: (kind, request, frame) => exchange(kind, () => transport.toFrame(frame, envelope(kind.name, request))),
    tell: (kind, request) => exchange(kind, () => transport.toExtension(envelope(kind.name, request))),
    handle(kind, handler, signal) {
      if (kind.to !== party) throw new Error(`${kind.name} is not for the ${party}`)
      transport.listen((raw, sender) => {
        const parsed = envelopeSchema.safeParse(raw)
        if (!parsed.success || parsed.data.name !== kind.name) return undefined
        if (!isFrom(kind.from, sender, self)) return undefined
        const request = kind.request.safeParse(parsed.data.request)
        if (!request.success) {
          report(request.error, kind.name)
          return Promise.resolve({ ok: false, error: 'fault' })
        }
        return answered(() => handler(request.data, sender), kind.name)
      }, signal)
    },
  }

  async function answered(run: () => unknown, name: string): Promise<unknown> {
    try {
      return { ok: true, value: (await run()) ?? null }
    } catch (error) {
      report(error, name)
      return { ok: false, error: 'fault' }
    }
  }
}

function envelope(name: string, request: unknown): unknown {
  return { huigao: 1, name, request }
}

import type { z } from 'zod/mini'

/** Who may send: the panel (or its window), the script in a page, the background. */
export type Party = 'panel' | 'page' | 'background'

/** One kind of message: who says it to whom, what it carries and what is answered. Both are validated on receipt. */
export interface Message<Name extends string, Request, Reply> {
  readonly name: Name
  readonly from: Party
  readonly to: Party
  readonly request: z.ZodMiniType<Request>
  readonly reply: z.ZodMiniType<Reply>
}

/** Declares a message; a file of `messages/` holds exactly one, under the name of the message with `.` as `-`. */
export function message<Name extends string, Request, Reply>(
  name: Name,
  from: Party,
  to: Party,
  request: z.ZodMiniType<Request>,
  reply: z.ZodMiniType<Reply>,
): Message<Name, Request, Reply> {
  return { name, from, to, request, reply }
}

import type { z } from 'zod'
import { fail, ok, type Result } from '#src/core/result.ts'
import { personSchema } from '#src/meeting/facts.ts'
import { snippetSchema } from '#src/snippets/snippet.ts'
import {
  agendaItemBodySchema,
  contractBodySchema,
  ignoreBodySchema,
  meetingBodySchema,
  paperBodySchema,
  settingBodySchema,
} from './bodies.ts'

/** Every kind that has a name. Those without a body here are kept as they are, and so are kinds without a name. */
const KIND_NAMES = [
  'snippet',
  'template',
  'contract',
  'meeting',
  'agendaItem',
  'runEvent',
  'paper',
  'person',
  'ignore',
  'setting',
] as const

const BODIES = {
  snippet: snippetSchema,
  contract: contractBodySchema,
  meeting: meetingBodySchema,
  agendaItem: agendaItemBodySchema,
  paper: paperBodySchema,
  person: personSchema,
  ignore: ignoreBodySchema,
  setting: settingBodySchema,
} as const satisfies Partial<Record<(typeof KIND_NAMES)[number], z.ZodType>>

/** The kinds that this version reads and writes. */
export type Kind = keyof typeof BODIES
export type BodyOf<K extends Kind> = z.infer<(typeof BODIES)[K]>

/** The version of the body that this version writes, by kind; a body of a later one is not read. */
const BODY_SCHEMA: Readonly<Record<Kind, number>> = {
  snippet: 1,
  contract: 1,
  meeting: 1,
  agendaItem: 1,
  paper: 1,
  person: 1,
  ignore: 1,
  setting: 1,
}

/** Why a body cannot be read: `path` names the member, `later` means that a later version wrote it. */
export interface BodyFault {
  readonly code: 'body' | 'later'
  readonly path: string
  readonly message: string
}

export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(BODIES, kind)
}

/** The version that bodies of this kind are written with. */
export function bodySchemaOf(kind: Kind): number {
  return BODY_SCHEMA[kind]
}

/** Reads a body. Fields that this version does not know are kept. */
export function readBody<K extends Kind>(kind: K, schema: number, body: unknown): Result<BodyOf<K>, BodyFault> {
  if (schema > BODY_SCHEMA[kind]) return fail({ code: 'later', path: '', message: `${kind} schema ${schema}` })
  const parsed = BODIES[kind].safeParse(body)
  if (parsed.success) return ok(parsed.data as BodyOf<K>)
  return fail({ code: 'body', ...firstIssue(parsed.error) })
}

/** Where the first fault lies, and what it is. */
export function firstIssue(error: z.core.$ZodError): { path: string; message: string } {
  const [issue] = error.issues
  return { path: (issue?.path ?? []).map(String).join('.'), message: issue?.message ?? error.message }
}

/** The record that this one belongs to: papers and agenda items to a meeting, ignores to a paper. `given` is what the caller says. */
export function parentOf<K extends Kind>(kind: K, body: BodyOf<K>, given: string | null): string | null {
  if (kind === 'paper') return (body as BodyOf<'paper'>).meetingId
  if (kind === 'ignore') return (body as BodyOf<'ignore'>).paper
  return given
}

/** A setting and an entry of a unit's profile are found by their keys, also on another device; every other record by the random id that the caller passes. */
export function idOf<K extends Kind>(kind: K, body: BodyOf<K>, random: () => string): string {
  if (kind === 'setting') return settingId((body as BodyOf<'setting'>).key)
  if (kind === 'contract') return contractId(body as BodyOf<'contract'>)
  return random()
}

/** The id of the record of a setting. */
function settingId(key: string): string {
  return `setting:${key}`
}

function contractId({ part, key }: BodyOf<'contract'>): string {
  return `contract:${part}:${key}`
}

/** `after` with the fields of `before` that this version does not know and that a form therefore left out. */
export function keepUnknown<K extends Kind>(kind: K, before: BodyOf<K>, after: BodyOf<K>): BodyOf<K> {
  const known = BODIES[kind].shape
  const kept = Object.entries(before).filter(([key]) => !Object.hasOwn(known, key) && !Object.hasOwn(after, key))
  return kept.length === 0 ? after : { ...Object.fromEntries(kept), ...after }
}

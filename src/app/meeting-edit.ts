import type { AgendaItem, Meeting } from '#src/meeting/facts.ts'
import { canonicalJson } from '#src/store/json.ts'

/** Fields by name with what the user made of them; `undefined` took the field away. */
type Fields = ReadonlyMap<string, unknown>

/**
 * What the user changed of one meeting and nothing else, so that it can be laid over whatever another window has saved
 * meanwhile. `items`: changed fields by the item's id. `name`: what the meeting was called when it was typed.
 */
export interface MeetingEdit {
  readonly name: string
  readonly fields: Fields
  readonly items: ReadonlyMap<string, Fields>
}

/** The difference between two states of one meeting. Items that only one of them has are edits of their own. */
export function editBetween(before: Meeting, after: Meeting): MeetingEdit {
  const { agenda: itemsBefore = [], ...fieldsBefore } = before
  const { agenda: itemsAfter = [], ...fieldsAfter } = after
  const known = new Map(itemsBefore.map((item) => [item.id, item]))
  const items = new Map<string, Fields>()
  for (const item of itemsAfter) {
    const old = known.get(item.id)
    const fields = old ? changedFields(old, item) : NO_FIELDS
    if (fields.size > 0) items.set(item.id, fields)
  }
  return { name: before.name, fields: changedFields(fieldsBefore, fieldsAfter), items }
}

/** True when the edit changes nothing. */
export function isEmptyEdit({ fields, items }: MeetingEdit): boolean {
  return fields.size === 0 && items.size === 0
}

/** `earlier` and then `later`, as one edit. */
export function joinEdits(earlier: MeetingEdit | undefined, later: MeetingEdit): MeetingEdit {
  if (!earlier) return later
  const items = new Map(earlier.items)
  for (const [id, fields] of later.items) items.set(id, new Map([...(items.get(id) ?? []), ...fields]))
  return { name: later.name, fields: new Map([...earlier.fields, ...later.fields]), items }
}

/** What of `edit` is left to save after `saved` was. */
export function editWithout(edit: MeetingEdit, saved: MeetingEdit): MeetingEdit {
  const items = new Map<string, Fields>()
  for (const [id, fields] of edit.items) {
    const rest = fieldsWithout(fields, saved.items.get(id))
    if (rest.size > 0) items.set(id, rest)
  }
  return { name: edit.name, fields: fieldsWithout(edit.fields, saved.fields), items }
}

/** The meeting with the edit on top. Items that are not in it any more stay away. */
export function withEdit(facts: Meeting, { fields, items }: MeetingEdit): Meeting {
  const edited = withFields(facts, fields)
  if (items.size === 0 || !edited.agenda) return edited
  const agenda = edited.agenda.map((item): AgendaItem => withFields(item, items.get(item.id) ?? NO_FIELDS))
  return { ...edited, agenda }
}

/** The record with these fields set, or taken away where they are `undefined`. */
export function withFields<Shape extends object>(record: Shape, fields: Fields): Shape {
  if (fields.size === 0) return record
  const entries = new Map<string, unknown>(Object.entries(record))
  for (const [key, value] of fields) {
    if (value === undefined) entries.delete(key)
    else entries.set(key, value)
  }
  return Object.fromEntries(entries) as Shape
}

const NO_FIELDS: Fields = new Map()

function changedFields(before: object, after: object): Fields {
  const old = new Map<string, unknown>(Object.entries(before))
  const now = new Map<string, unknown>(Object.entries(after))
  const keys = new Set([...old.keys(), ...now.keys()])
  return new Map([...keys].filter((key) => !isSame(old.get(key), now.get(key))).map((key) => [key, now.get(key)]))
}

function fieldsWithout(fields: Fields, saved: Fields = NO_FIELDS): Fields {
  return new Map([...fields].filter(([key, value]) => !saved.has(key) || saved.get(key) !== value))
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  return a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b)
}

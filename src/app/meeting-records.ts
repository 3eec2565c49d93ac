import { ok, type Result } from '#src/core/result.ts'
import type { AgendaItem } from '#src/meeting/facts.ts'
import type { EditTransaction } from '#src/store/edit-transaction.ts'
import type { StoreFailure } from '#src/store/failure.ts'
import { inOrder, moveTo } from '#src/store/order.ts'
import type { Store } from '#src/store/store.ts'
import type { Stored } from '#src/store/stored.ts'
import type { MeetingView } from './app.ts'
import { type MeetingEdit, withFields } from './meeting-edit.ts'

/** All meetings with their agendas in order, the one changed last first. */
export async function loadMeetings(store: Store): Promise<Result<MeetingView[], StoreFailure>> {
  const [meetings, items] = await Promise.all([store.list('meeting'), store.list('agendaItem')])
  if (!meetings.ok) return meetings
  if (!items.ok) return items
  const byMeeting = new Map<string, Stored<'agendaItem'>[]>()
  for (const item of items.value) {
    const siblings = byMeeting.get(item.parent ?? '')
    if (siblings) siblings.push(item)
    else byMeeting.set(item.parent ?? '', [item])
  }
  const views = meetings.value.map((record) => {
    const own = byMeeting.get(record.id) ?? []
    return {
      id: record.id,
      facts: { ...record.body, agenda: agendaOf(own) },
      updatedAt: Math.max(record.updatedAt, ...own.map((item) => item.updatedAt)),
    }
  })
  return ok(views.toSorted((a, b) => b.updatedAt - a.updatedAt))
}

function agendaOf(records: readonly Stored<'agendaItem'>[]): AgendaItem[] {
  const ordered = inOrder(records.map((record) => ({ id: record.id, order: record.body.order, body: record.body })))
  return ordered.map(({ id, body: { order: _order, done: _done, ...facts } }) => ({ ...facts, id }))
}

/** Lays an edit over what is stored. Refuses when the meeting is gone; items that are gone stay so. */
export async function writeEdit(tx: EditTransaction, id: string, edit: MeetingEdit): Promise<void> {
  await tx.change('meeting', id, (body) => withFields(body, edit.fields))
  if (edit.items.size === 0) return
  for (const item of await tx.list('agendaItem', { parent: id })) {
    const fields = edit.items.get(item.id)
    if (fields) await tx.change('agendaItem', item.id, (body) => withFields(body, fields))
  }
}

/** Marks a meeting and its items as deleted. */
export async function removeMeeting(tx: EditTransaction, id: string): Promise<void> {
  await tx.remove('meeting', id)
  for (const item of await tx.list('agendaItem', { parent: id })) await tx.remove('agendaItem', item.id)
}

/** Takes the deletion of a meeting back, with the items that went with it; those removed before stay removed. */
export async function restoreMeeting(tx: EditTransaction, id: string): Promise<void> {
  const deletedAt = (await tx.get('meeting', id))?.deletedAt ?? null
  await tx.restore('meeting', id)
  if (deletedAt === null) return
  for (const item of await tx.list('agendaItem', { parent: id, deleted: true })) {
    if ((item.deletedAt ?? 0) >= deletedAt) await tx.restore('agendaItem', item.id)
  }
}

/** Adds an item at the end of its meeting. */
export async function addItemAtEnd(tx: EditTransaction, meetingId: string, item: AgendaItem): Promise<void> {
  const orders = await ordersFor(tx, meetingId, item.id, Number.MAX_SAFE_INTEGER)
  for (const [id, order] of orders) {
    if (id === item.id) {
      const { id: _id, ...facts } = item
      await tx.put('agendaItem', { ...facts, order, done: null }, { id, parent: meetingId })
    } else await tx.change('agendaItem', id, (body) => ({ ...body, order }))
  }
}

/** Puts an item at position `to` (0-based) of its meeting. */
export async function moveItemTo(tx: EditTransaction, meetingId: string, itemId: string, to: number): Promise<void> {
  const orders = await ordersFor(tx, meetingId, itemId, to)
  for (const [id, order] of orders) await tx.change('agendaItem', id, (body) => ({ ...body, order }))
}

async function ordersFor(tx: EditTransaction, meetingId: string, itemId: string, to: number) {
  const items = await tx.list('agendaItem', { parent: meetingId })
  const ordered = items.map((item) => ({ id: item.id, order: item.body.order }))
  return moveTo(ordered, itemId, to)
}

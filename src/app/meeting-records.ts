import { ok, type Result } from '#src/core/result.ts'
import type { AgendaItem, Meeting } from '#src/meeting/facts.ts'
import type { EditTransaction } from '#src/store/edit-transaction.ts'
import type { StoreFailure } from '#src/store/failure.ts'
import { inOrder, moveTo } from '#src/store/order.ts'
import type { Store } from '#src/store/store.ts'
import type { Stored } from '#src/store/stored.ts'
import type { MeetingView } from './app.ts'

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

/** Writes the facts of a meeting and of the items that it has; items come and go by edits of their own. */
export async function writeMeeting(tx: EditTransaction, id: string, facts: Meeting): Promise<void> {
  const { agenda = [], ...body } = facts
  await tx.change('meeting', id, () => body)
  for (const item of agenda) {
    const before = await tx.get('agendaItem', item.id)
    if (before) await putItem(tx, id, item, before.body.order, before.body.done)
  }
}

/** Adds an item at the end of its meeting. */
export async function addItemAtEnd(tx: EditTransaction, meetingId: string, item: AgendaItem): Promise<void> {
  const orders = await ordersFor(tx, meetingId, item.id, Number.MAX_SAFE_INTEGER)
  for (const [id, order] of orders) {
    if (id === item.id) await putItem(tx, meetingId, item, order, null)
    else await tx.change('agendaItem', id, (body) => ({ ...body, order }))
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

async function putItem(
  tx: EditTransaction,
  meetingId: string,
  { id, ...facts }: AgendaItem,
  order: string,
  done: Stored<'agendaItem'>['body']['done'],
): Promise<void> {
  await tx.put('agendaItem', { ...facts, order, done }, { id, parent: meetingId })
}

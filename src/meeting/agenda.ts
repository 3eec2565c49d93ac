import type { AgendaItem, Meeting } from './facts.ts'

/** The meeting with `item` in front of number `at` of its agenda (0 … length; beyond that, at the end). */
export function insertItem(meeting: Meeting, at: number, item: AgendaItem): Meeting {
  const agenda = [...(meeting.agenda ?? [])]
  agenda.splice(Math.max(0, Math.min(at, agenda.length)), 0, item)
  return { ...meeting, agenda }
}

/** The meeting without the item; the meeting itself when there is none of that id. */
export function removeItem(meeting: Meeting, id: string): Meeting {
  const agenda = (meeting.agenda ?? []).filter((item) => item.id !== id)
  return agenda.length === (meeting.agenda ?? []).length ? meeting : { ...meeting, agenda }
}

/** The meeting with the item at number `to` of the agenda; the meeting itself when there is none of that id. */
export function moveItem(meeting: Meeting, id: string, to: number): Meeting {
  const item = meeting.agenda?.find((candidate) => candidate.id === id)
  return item ? insertItem(removeItem(meeting, id), to, item) : meeting
}

/** The meeting with the item of the same id replaced; the meeting itself when there is none. */
export function replaceItem(meeting: Meeting, item: AgendaItem): Meeting {
  if (!meeting.agenda?.some((candidate) => candidate.id === item.id)) return meeting
  return { ...meeting, agenda: meeting.agenda.map((candidate) => (candidate.id === item.id ? item : candidate)) }
}

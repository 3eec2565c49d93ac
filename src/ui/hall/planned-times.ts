import type { Meeting } from '#src/meeting/facts.ts'

/**
 * When each agenda item is planned to begin, `HH:MM` in local time; null from the first item on whose beginning cannot
 * be worked out, because the time of the meeting or the minutes of an earlier item are not known.
 */
export function plannedStarts({ startsAt, agenda = [] }: Pick<Meeting, 'startsAt' | 'agenda'>): (string | null)[] {
  let at = minutesOfDay(startsAt)
  return agenda.map((item) => {
    const start = at
    at = at !== null && item.minutes !== undefined ? at + item.minutes : null
    return start === null ? null : clock(start)
  })
}

/** The minutes of all items together; null when one of them is not known. */
export function totalMinutes({ agenda = [] }: Pick<Meeting, 'agenda'>): number | null {
  let total = 0
  for (const item of agenda) {
    if (item.minutes === undefined) return null
    total += item.minutes
  }
  return total
}

function minutesOfDay(startsAt: string | undefined): number | null {
  const time = /T(\d{2}):(\d{2})$/.exec(startsAt ?? '')
  return time ? Number(time[1]) * 60 + Number(time[2]) : null
}

function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
